import type { Landing } from '../history/change.ts';
import type { Instant } from '../history/instant.ts';
import { pullNamedIn } from '../messages/merge-message.ts';

/** `Merge branch 'main' of URL`, `Merge branch 'main' into topic`, `Merge remote-tracking branch 'origin/main'`. */
const FROM_BRANCH =
  /^Merge (?:remote-tracking branch '[\w.-]+\/|branch ')(?<from>[^']+)'(?: of \S+)?(?: into '?(?<into>[^']+?)'?)?$/;

/** Usual names of a default branch: the branch may have had another of them when the merge was made. */
const USUAL_NAMES = ['main', 'master', 'trunk'];

/**
 * Whether a merge brought the default branch into somebody's local copy of it (`Merge branch 'main' of …`). Its second
 * parent then holds the former tip: the merge is not a change, and the landings up to that tip are hidden from the
 * first-parent line. A numbered merge request from a fork's branch of that name is a change, and so is `main` promoted
 * into a default branch of another name.
 */
export function isSyncMerge(
  { title, message, parents }: Pick<Landing, 'title' | 'message' | 'parents'>,
  defaultBranch: string,
): boolean {
  if (parents.length < 2) return false;
  const { from, into } = FROM_BRANCH.exec(title)?.groups ?? {};
  if (from === undefined || pullNamedIn(title, message).number !== null) return false;
  return from === defaultBranch || (USUAL_NAMES.includes(from) && into !== defaultBranch);
}

/** Number of landings that merges of the default branch into itself, since that instant, hide from the first-parent line. */
export function hiddenLandings(landings: readonly Landing[], defaultBranch: string, since: Instant): number {
  return landings
    .filter((landing) => landing.landedAt >= since && isSyncMerge(landing, defaultBranch))
    .reduce((sum, landing) => sum + landing.sideLine, 0);
}
