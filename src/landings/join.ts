import type { Landing } from '../history/change.ts';
import { DAY } from '../history/instant.ts';
import type { PullRequest } from '../history/pull-request.ts';
import { pullNamedIn } from '../messages/merge-message.ts';
import { mergeLandings } from './merge-landings.ts';

/** Landings matched with their pull requests; the commits of a rebase merge are joined into one landing. */
export interface Joined {
  readonly landings: readonly Landing[];
  /** Pull request by the landing's commit id. */
  readonly pulls: ReadonlyMap<string, PullRequest>;
  /** First-parent commits of each joined landing, oldest first, by the landing's commit id. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
}

/** Longest time between two commits of one rebase merge, in seconds: GitHub writes all of them within moments. */
const REBASE_SPAN = 120;

/**
 * Matches pull requests to landings: by merge commit, else by the number in the landing's message if both landed within
 * a day of each other (messages also cite numbers of other repositories). A pull request of several commits whose merge
 * commit is neither a merge nor a squash was rebased. Its other commits are the landings directly before it that belong
 * to no other pull request and were committed within two minutes of it.
 */
export function joinPulls(landings: readonly Landing[], pulls: readonly PullRequest[]): Joined {
  const byCommit = new Map(pulls.flatMap((pull) => (pull.mergeCommit === null ? [] : [[pull.mergeCommit, pull]])));
  const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
  const present = new Set(landings.map(({ sha }) => sha));
  const owners = landings.map((landing): PullRequest | null => {
    const owner = byCommit.get(landing.sha);
    if (owner !== undefined) return owner;
    const named = byNumber.get(numberOf(landing) ?? Number.NaN);
    if (named === undefined || (named.mergeCommit !== null && present.has(named.mergeCommit))) return null;
    return Math.abs(named.mergedAt - landing.landedAt) <= DAY ? named : null;
  });
  return collapse(landings, owners);
}

function collapse(landings: readonly Landing[], owners: readonly (PullRequest | null)[]): Joined {
  const joined: Landing[] = [];
  const pulls = new Map<string, PullRequest>();
  const ranges = new Map<string, readonly string[]>();
  // Newest first, because the pull request names the last commit of its range.
  for (let index = landings.length - 1; index >= 0; ) {
    const last = landings[index];
    if (last === undefined) break;
    const owner = owners[index] ?? null;
    const length = owner === null ? 1 : rebasedLength(landings, owners, index, owner);
    const range = landings.slice(index - length + 1, index + 1);
    if (owner !== null) pulls.set(last.sha, owner);
    if (length > 1)
      ranges.set(
        last.sha,
        range.map(({ sha }) => sha),
      );
    joined.push(length > 1 ? mergeLandings(range) : last);
    index -= length;
  }
  return { landings: joined.reverse(), pulls, ranges };
}

/** Number of landings, the last one at `index`, that are the rebased commits of one pull request; 1: not rebased. */
function rebasedLength(
  landings: readonly Landing[],
  owners: readonly (PullRequest | null)[],
  index: number,
  pull: PullRequest,
): number {
  const last = landings[index];
  if (last === undefined || pull.commitCount < 2 || last.parents.length !== 1 || numberOf(last) === pull.number)
    return 1;
  let length = 1;
  while (length < pull.commitCount) {
    const earlier = landings[index - length];
    const isOurs =
      earlier !== undefined &&
      earlier.parents.length === 1 &&
      owners[index - length] === null &&
      numberOf(earlier) === null &&
      Math.abs(last.landedAt - earlier.landedAt) <= REBASE_SPAN;
    if (!isOurs) break;
    length += 1;
  }
  return length;
}

function numberOf({ title, message }: Landing): number | null {
  return pullNamedIn(title, message).number;
}
