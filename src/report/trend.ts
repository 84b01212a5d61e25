import { median } from 'simple-statistics';
import type { Measurement } from '../history/reading.ts';
import { anscombeRoot, POISSON_ROOT_VARIANCE } from '../stats/anscombe.ts';
import { fisherMidP, type Share } from '../stats/fisher.ts';
import { pooledT } from '../stats/pooled-t.ts';
import { rankSumTest } from '../stats/rank-sum.ts';
import type { Tested } from '../stats/tested.ts';
import { amountOf, durationsOf, kindOf, shareOf, stateOf } from './figures.ts';

/** A trend needs at least this many settled weeks. */
const FEWEST_WEEKS = 6;
/** A trend of rates or durations needs at least this many events or samples over all settled weeks. */
const FEWEST_EVENTS = 20;
/** A census has changed only if it moved by more than this share: one percentage point; less is not worth reporting. */
const LEAST_SHARE = 0.01;
/** Tolerance for rounding errors: 0.29 − 0.28 is a little more than 0.01. */
const ROUNDING = 1e-9;

/** The settled weeks of one KPI, split into the newest third and the rest. */
export interface Split<Part> {
  readonly newest: Part;
  readonly rest: Part;
}

/** The data of the settled weeks for the test of their kind. */
export type Comparison =
  | { readonly kind: 'amount'; readonly weeks: Split<readonly number[]>; readonly whole: boolean }
  | ({ readonly kind: 'rate' } & Split<Share>)
  | { readonly kind: 'durations'; readonly samples: Split<readonly number[]> }
  | { readonly kind: 'state'; readonly weeks: Split<readonly number[]>; readonly least: number };

export type AmountComparison = Extract<Comparison, { kind: 'amount' }>;

/** Prepares measurements, given oldest week first, for their test. `null`: not enough to compare. */
export function comparisonOf(weeks: readonly Measurement[]): Comparison | null {
  if (weeks.length < FEWEST_WEEKS) return null;
  const { newest, rest } = newestThird(weeks);
  const kind = kindOf(weeks);
  switch (kind) {
    case 'count':
    case 'sum':
      return { kind: 'amount', weeks: newestThird(weeks.map(amountOf)), whole: kind === 'count' };
    case 'rate': {
      const shares = { newest: shareOf(newest), rest: shareOf(rest) };
      return isEnough(shares.newest.n, shares.rest.n) ? { kind, ...shares } : null;
    }
    case 'durations': {
      const samples = { newest: newest.flatMap(durationsOf), rest: rest.flatMap(durationsOf) };
      return isEnough(samples.newest.length, samples.rest.length) ? { kind, samples } : null;
    }
    case 'census':
    case 'level': {
      const values = weeks.map(stateOf).filter((value) => value !== null);
      const least = kind === 'census' ? LEAST_SHARE : 0;
      return values.length < FEWEST_WEEKS ? null : { kind: 'state', weeks: newestThird(values), least };
    }
    default:
      return null;
  }
}

/** Splits a list, oldest first, into its newest third (rounded) and the rest. */
export function newestThird<Value>(values: readonly Value[]): Split<readonly Value[]> {
  const cut = values.length - Math.round(values.length / 3);
  return { newest: values.slice(cut), rest: values.slice(0, cut) };
}

function isEnough(newest: number, rest: number): boolean {
  return newest > 0 && rest > 0 && newest + rest >= FEWEST_EVENTS;
}

/**
 * Tests whether the newest third differs from the rest, one test per kind. Amounts: pooled t-test on square roots,
 * which have the same variance at every level; for whole numbers, at least the variance of a Poisson count. Rates:
 * Fisher's exact test, mid-p. Durations: Wilcoxon's rank-sum test. States have no sampling error: p is 0 if every newer
 * week is beyond every older one (for a census, with medians more than one percentage point apart), else 1.
 */
export function testOf(comparison: Comparison): Tested {
  switch (comparison.kind) {
    case 'amount': {
      const { newest, rest } = rootsOf(comparison);
      return pooledT(newest, rest, leastVariance(comparison));
    }
    case 'rate': {
      const { newest, rest } = comparison;
      return { p: fisherMidP(newest, rest), isHigher: newest.k * rest.n > rest.k * newest.n };
    }
    case 'durations':
      return rankSumTest(comparison.samples.newest, comparison.samples.rest);
    case 'state':
      return separation(comparison);
  }
}

/** The least variance of the square roots of a KPI's weeks. */
export function leastVariance({ whole }: AmountComparison): number {
  return whole ? POISSON_ROOT_VARIANCE : 0;
}

/** The square roots of a KPI's weeks, on which amounts are compared. */
export function rootsOf({ weeks: { newest, rest } }: AmountComparison): Split<readonly number[]> {
  return { newest: newest.map(anscombeRoot), rest: rest.map(anscombeRoot) };
}

function separation({ weeks: { newest, rest }, least }: Extract<Comparison, { kind: 'state' }>): Tested {
  const isHigher = Math.min(...newest) > Math.max(...rest);
  const isLower = Math.max(...newest) < Math.min(...rest);
  const isFar = Math.abs(median([...newest]) - median([...rest])) > least + ROUNDING;
  return { p: (isHigher || isLower) && isFar ? 0 : 1, isHigher };
}
