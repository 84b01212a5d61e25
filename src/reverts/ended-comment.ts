import type { Change, ContentDelta } from '../history/change.ts';

/** At most this many changed lines in the file: in more, a comment refers to only a part of them. */
const MOST_LINES = 20;
/**
 * At most this many added lines for each removed one: a comment in mostly new code says how long the code is needed,
 * not that it replaced a value for a while.
 */
const MOST_GROWTH = 3;
const MAX_QUOTED = 80;

/**
 * The comment, at most 80 characters of it, that marks values of the target as temporary and that the undo removes
 * again; `null`: there is none.
 * Evidence: jenkins-infra/jenkins-infra@bedf36f3 (`switch back … once`) and @fa10d590 (`While working on …`),
 * buroa/k8s-gitops@82e4ad32 (`revert after`).
 */
export function endedComment(change: Change, target: Change): string | null {
  const gone = new Set(change.files.flatMap(({ content }) => content?.temporaryComments?.removed ?? []));
  const ended = target.files.flatMap(({ content }) => (content === null ? [] : besideValues(content)));
  return ended.find((comment) => gone.has(comment))?.slice(0, MAX_QUOTED) ?? null;
}

function besideValues({ addedCount, removedCount, temporaryComments }: ContentDelta): readonly string[] {
  const isSmall = addedCount + removedCount <= MOST_LINES && addedCount <= MOST_GROWTH * removedCount;
  return isSmall ? (temporaryComments?.added ?? []) : [];
}
