import type { GitHubClient } from '../../github/client.ts';
import { type Instant, parseInstant } from '../../history/instant.ts';
import type { RepositoryName } from '../../repository-name.ts';
import { plural } from '../../words.ts';

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

/** The sentence for records that GitHub withheld, in which `noun` names one of them; empty if `count` is 0. */
export function missing(count: number, noun: string): string[] {
  return count === 0 ? [] : [`Not in the figures: ${plural(count, noun)} that GitHub did not deliver.`];
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
export function gapsIn({ missing: count, incomplete }: Gaps, noun: string): string[] {
  const inPart = `Not in the figures: what GitHub withheld of ${plural(incomplete, noun)}.`;
  return [...missing(count, noun), ...(incomplete === 0 ? [] : [inPart])];
}
