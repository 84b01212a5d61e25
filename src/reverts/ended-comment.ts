import type { Change, ContentDelta } from '../history/change.ts';

/** In more lines a comment speaks of a part of them. */
const MOST_LINES = 20;
/** Where much is new, a comment in it tells how long the need lasts, not that it was a passing value. */
const MOST_GROWTH = 3;
const LONGEST = 80;

/**
 * The comment by which values that a change set stand for a while only, and which its undo takes out again; `null`: there
 * is none.
 * Right in jenkins-infra/jenkins-infra@bedf36f3 (`switch back … once`) and @fa10d590 (`While working on …`), and in
 * buroa/k8s-gitops@82e4ad32 (`revert after`).
 */
export function endedComment(change: Change, target: Change): string | null {
  const gone = new Set(change.files.flatMap(({ content }) => content?.passing?.removed ?? []));
  const ended = target.files.flatMap(({ content }) => (content === null ? [] : besideValues(content)));
  return ended.find((comment) => gone.has(comment))?.slice(0, LONGEST) ?? null;
}

function besideValues({ addedCount, removedCount, passing }: ContentDelta): readonly string[] {
  const isSmall = addedCount + removedCount <= MOST_LINES && addedCount <= MOST_GROWTH * removedCount;
  return isSmall ? (passing?.added ?? []) : [];
}
