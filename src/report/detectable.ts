import { mean, standardDeviation } from 'simple-statistics';
import { anscombeRoot, fromAnscombeRoot } from '../stats/anscombe.ts';
import type { Share } from '../stats/fisher.ts';
import { degreesOfFreedom, pooledError } from '../stats/pooled-t.ts';
import { detectableErrors, detectableShare } from '../stats/power.ts';
import { type AmountComparison, type Comparison, leastVariance, rootsOf, type Split } from './trend.ts';

/** The smallest rise (of a share above one half, the smallest fall) that the trend's test detects with 80 % power. */
export interface Detectable {
  /** `value` as a multiple of the older weeks' value; `null`: that is 0, or the change is a fall. */
  readonly factor: number | null;
  /** The value of the newest third after that change, in the KPI's unit. */
  readonly value: number;
}

/**
 * The smallest change detectable with these weeks at this two-sided error level. `null`: a state, which needs no test.
 */
export function detectableOf(comparison: Comparison, level: number): Detectable | null {
  switch (comparison.kind) {
    case 'amount':
      return amountDetectable(comparison, level);
    case 'rate':
      return rateDetectable(comparison, level);
    case 'durations':
      return durationDetectable(comparison.samples, level);
    case 'state':
      return null;
  }
}

function amountDetectable(comparison: AmountComparison, level: number): Detectable {
  const { newest, rest } = rootsOf(comparison);
  const error = pooledError(newest, rest, leastVariance(comparison));
  const base = mean([...comparison.weeks.rest]);
  const distance = detectableErrors(level, degreesOfFreedom(newest, rest)) * error;
  return detected(base, fromAnscombeRoot(anscombeRoot(base) + distance));
}

function rateDetectable({ newest, rest }: Split<Share>, level: number): Detectable {
  const base = rest.k / rest.n;
  if (base <= 0.5) return detected(base, detectableShare(base, [newest.n, rest.n], level));
  return { factor: null, value: 1 - detectableShare(1 - base, [newest.n, rest.n], level) };
}

/**
 * Power analysis of the t-test on logarithms. The rank-sum test, which is used, needs 1 / 0.955 times as many samples
 * (its asymptotic relative efficiency).
 */
function durationDetectable({ newest, rest }: Split<readonly number[]>, level: number): Detectable {
  const logs = rest.map((seconds) => Math.log(seconds + 1));
  const error = standardDeviation(logs) * Math.sqrt((1 / newest.length + 1 / rest.length) / 0.955);
  const base = Math.exp(mean(logs)) - 1;
  return detected(base, base * Math.exp(detectableErrors(level, degreesOfFreedom(newest, rest)) * error));
}

function detected(base: number, value: number): Detectable {
  return { factor: base > 0 ? value / base : null, value };
}
