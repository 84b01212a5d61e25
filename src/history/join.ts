import type { Landing } from './change.ts';
import { identityOf } from './identity.ts';
import { DAY } from './instant.ts';
import { mergeLandings } from './merge-landings.ts';
import type { PullRequest } from './pull-request.ts';

/** Landings with what is known of their pull requests; a rebase merge's commits are one landing. */
export interface Joined {
  readonly landings: readonly Landing[];
  /** By landing commit. */
  readonly pulls: ReadonlyMap<string, PullRequest>;
  /** First-parent commits of the landings that are more than one, oldest first. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
}

/** A rebase merge writes all its commits within moments. */
const REBASE_SPAN = 120;

/**
 * Matches pull requests to landings: by merge commit, else by the number in the landing's message where both landed
 * within a day (numbers of another repository stand in messages too). A pull request of several commits whose merge
 * commit is neither a merge nor a squash was rebased: the landings before it that nobody else owns, written in the same
 * two minutes, are its other commits.
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
  // From the newest on: a range ends at the commit that its pull request names.
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

/** How many landings, ending at `index`, are the rebased commits of one pull request; 1: it was not rebased. */
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
  return identityOf(title, message).number;
}
