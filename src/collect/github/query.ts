import type { GitHubClient } from '../../github/client.ts';
import { type Instant, parseInstant } from '../../history/instant.ts';
import type { RepositoryName } from '../../repository-name.ts';

/** The repository to read, and the client to read it with. */
export interface GitHubSource extends RepositoryName {
  readonly client: GitHubClient;
}

/** The repository and the time range to read. */
export interface GitHubQuery extends GitHubSource {
  /** Start of the window: records last updated before it are not read. */
  readonly since: Instant;
  /** The instant of measurement: anything later is ignored. */
  readonly until: Instant;
}

/** Records of one family (`value`), and one sentence for each thing that is known to be missing from them. */
export interface Found<Value> {
  readonly value: Value;
  readonly lacks: readonly string[];
}

/** Parses a time stamp of GitHub; `null`: missing or malformed. */
export function instantOf(text: string | null | undefined): Instant | null {
  return text ? parseInstant(text) : null;
}

/**
 * The sentence for records that GitHub withheld, as in `GitHub did not deliver 3 pull requests: …`; empty if `count` is
 * 0.
 */
export function missing(count: number, what: string): string[] {
  return count === 0 ? [] : [`GitHub did not deliver ${count} ${what}: they are not in the figures.`];
}

/** Counts of records that GitHub withheld as a whole, and of those that it delivered without some of their fields. */
export interface Gaps {
  readonly missing: number;
  readonly incomplete: number;
}

export const NO_GAPS: Gaps = { missing: 0, incomplete: 0 };

/** The gaps of two sets of records. */
export function plus(one: Gaps, other: Gaps): Gaps {
  return { missing: one.missing + other.missing, incomplete: one.incomplete + other.incomplete };
}

/** The larger gaps of two readings of the same records. */
export function larger(one: Gaps, other: Gaps): Gaps {
  return {
    missing: Math.max(one.missing, other.missing),
    incomplete: Math.max(one.incomplete, other.incomplete),
  };
}

/** One sentence for each kind of gap. */
export function gapsIn({ missing: count, incomplete }: Gaps, what: string): string[] {
  const inPart = `GitHub delivered ${incomplete} ${what} in part only: what is missing is not in the figures.`;
  return [...missing(count, what), ...(incomplete === 0 ? [] : [inPart])];
}
