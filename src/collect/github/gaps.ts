import { plural } from '../../lib/phrasing.ts';

/** Records of one family (`value`), and one sentence for each thing that is known to be missing from them. */
export interface Gathered<Value> {
  readonly value: Value;
  readonly gaps: readonly string[];
}

/** The sentence for records that GitHub withheld, in which `noun` names one of them; empty if `count` is 0. */
export function undelivered(count: number, noun: string): string[] {
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
  return [...undelivered(count, noun), ...(incomplete === 0 ? [] : [inPart])];
}
