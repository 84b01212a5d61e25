import type { Landing } from './change.ts';

const FROM_BRANCH = /^Merge (?:remote-tracking )?branch '(?:[\w.-]+\/)?(?<branch>[^'/]+)'/;

/**
 * Whether a merge brought the default branch into a line of somebody's own (`Merge branch 'main' of …`): its second
 * parent holds the former tip, so it is no change, and what landed there is hidden from the first-parent line.
 */
export function isSyncMerge(landing: Pick<Landing, 'title' | 'parents'>, defaultBranch: string): boolean {
  if (landing.parents.length < 2) return false;
  const branch = FROM_BRANCH.exec(landing.title)?.groups?.['branch'];
  return branch !== undefined && [defaultBranch, 'main', 'master', 'trunk'].includes(branch);
}

/** How many landings such merges hide from the first-parent line. */
export function hiddenLandings(landings: readonly Landing[], defaultBranch: string): number {
  return landings
    .filter((landing) => isSyncMerge(landing, defaultBranch))
    .reduce((sum, landing) => sum + landing.sideLine, 0);
}
