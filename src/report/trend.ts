import { mean, median, sampleVariance } from 'simple-statistics';
import type { Measurement } from '../history/reading.ts';
import { fisherMidP, type Share } from '../stats/fisher.ts';
import { rankSumTest } from '../stats/rank-sum.ts';
import { studentTwoSided } from '../stats/student.ts';
import { amountOf, durationsOf, kindOf, shareOf, stateOf } from './figures.ts';

/** Fewer settled weeks than this make no trend: the newest third would be a single week. */
const FEWEST_WEEKS = 6;
/** Fewer events or samples than this, over all settled weeks, make no trend. */
const FEWEST_EVENTS = 20;
/** A census has moved when it lies further off than this: a percentage point, less of which nobody would call a change. */
const LEAST_SHARE = 0.01;
/** Shares that differ by just a point may seem to differ by more: 0.29 − 0.28. */
const ROUNDING = 1e-9;

/** The settled weeks of one KPI, parted into the newest third and the rest. */
export interface Parted<Value> {
  readonly newest: readonly Value[];
  readonly rest: readonly Value[];
}

/** What a test found: how likely chance alone is, and whether the newest third lies higher. */
export interface Tested {
  readonly p: number;
  readonly isHigher: boolean;
}

/** The figures of the settled weeks, ready for the one test of their kind. */
export type Comparison =
  | { readonly kind: 'amount'; readonly weeks: Parted<number>; readonly whole: boolean }
  | { readonly kind: 'rate'; readonly newest: Share; readonly rest: Share }
  | { readonly kind: 'durations'; readonly samples: Parted<number> }
  | { readonly kind: 'state'; readonly weeks: Parted<number>; readonly least: number };

/** Sorts what was measured, oldest week first, for its test. `null`: not enough to compare. */
export function comparisonOf(weeks: readonly Measurement[]): Comparison | null {
  if (weeks.length < FEWEST_WEEKS) return null;
  const { newest, rest } = parted(weeks);
  const kind = kindOf(weeks);
  switch (kind) {
    case 'count':
    case 'sum':
      return { kind: 'amount', weeks: parted(weeks.map(amountOf)), whole: kind === 'count' };
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
      return values.length < FEWEST_WEEKS ? null : { kind: 'state', weeks: parted(values), least };
    }
    default:
      return null;
  }
}

function parted<Value>(values: readonly Value[]): Parted<Value> {
  const cut = values.length - Math.round(values.length / 3);
  return { newest: values.slice(cut), rest: values.slice(0, cut) };
}

function isEnough(newest: number, rest: number): boolean {
  return newest > 0 && rest > 0 && newest + rest >= FEWEST_EVENTS;
}

/**
 * One test per kind. Amounts: pooled t-test on the square roots of the weeks, whose spread does not grow with their
 * level; a whole number varies at least as Poisson's does. Rates: Fisher's exact test, mid-p. Durations: Wilcoxon's rank
 * sum. States, which have no sampling error: a direction only where each newer week lies beyond each older one,
 * and of a census the medians more than a percentage point apart.
 */
export function testOf(comparison: Comparison): Tested {
  switch (comparison.kind) {
    case 'amount': {
      const { newest, rest } = rootsOf(comparison.weeks);
      const t = (mean(newest) - mean(rest)) / standardError(comparison);
      return { p: studentTwoSided(t, newest.length + rest.length - 2), isHigher: t > 0 };
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

/** Standard error of the difference of the mean roots. */
export function standardError({ weeks, whole }: Extract<Comparison, { kind: 'amount' }>): number {
  const { newest, rest } = rootsOf(weeks);
  const spread = (newest.length - 1) * sampleVariance(newest) + (rest.length - 1) * sampleVariance(rest);
  const variance = Math.max(spread / (newest.length + rest.length - 2), whole ? POISSON_ROOT_VARIANCE : 0);
  return Math.sqrt(variance * (1 / newest.length + 1 / rest.length));
}

const POISSON_ROOT_VARIANCE = 0.25;

/** Anscombe's root: √(x + ⅜) of a Poisson count has variance ¼ from small counts on. */
export function root(value: number): number {
  return Math.sqrt(Math.max(0, value) + 0.375);
}

function rootsOf({ newest, rest }: Parted<number>) {
  return { newest: newest.map(root), rest: rest.map(root) };
}

function separation({ weeks: { newest, rest }, least }: Extract<Comparison, { kind: 'state' }>): Tested {
  const isHigher = Math.min(...newest) > Math.max(...rest);
  const isLower = Math.max(...newest) < Math.min(...rest);
  const isFar = Math.abs(median([...newest]) - median([...rest])) > least + ROUNDING;
  return { p: (isHigher || isLower) && isFar ? 0 : 1, isHigher };
}
