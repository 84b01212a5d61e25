import type { Landing } from './change.ts';
import { identityOf } from './identity.ts';

/** `Merge branch 'main' of URL`, `Merge branch 'main' into topic`, `Merge remote-tracking branch 'origin/main'`. */
const FROM_BRANCH =
  /^Merge (?:remote-tracking branch '[\w.-]+\/|branch ')(?<from>[^']+)'(?: of \S+)?(?: into '?(?<into>[^']+?)'?)?$/;

/** What a default branch was usually called before it was renamed. */
const USUAL_NAMES = ['main', 'master', 'trunk'];

/**
 * Whether a merge brought the default branch into a line of somebody's own (`Merge branch 'main' of …`): its second
 * parent holds the former tip, so it is no change, and what landed there is hidden from the first-parent line. A merge
 * request from a fork's branch of that name is a change, and so is `main` promoted into a default branch of another name.
 */
export function isSyncMerge(
  { title, message, parents }: Pick<Landing, 'title' | 'message' | 'parents'>,
  defaultBranch: string,
): boolean {
  if (parents.length < 2) return false;
  const { from, into } = FROM_BRANCH.exec(title)?.groups ?? {};
  if (from === undefined || identityOf(title, message).number !== null) return false;
  return from === defaultBranch || (USUAL_NAMES.includes(from) && into !== defaultBranch);
}

/** How many landings such merges hide from the first-parent line. */
export function hiddenLandings(landings: readonly Landing[], defaultBranch: string): number {
  return landings
    .filter((landing) => isSyncMerge(landing, defaultBranch))
    .reduce((sum, landing) => sum + landing.sideLine, 0);
}
