import { mean, probit, standardDeviation } from 'simple-statistics';
import { studentQuantile } from '../stats/student.ts';
import { type Comparison, root, standardError } from './trend.ts';

/** The smallest rise (of a share above one half, the smallest fall) that the trend's test detects with 80 % power. */
export interface Detectable {
  /** `value` as a multiple of the older weeks' value; `null`: that is 0, or the change is a fall. */
  readonly factor: number | null;
  /** The value of the newest third after that change, in the KPI's unit. */
  readonly value: number;
}

type RateComparison = Extract<Comparison, { kind: 'rate' }>;

/** A little above the promised 80 %, because the approximations below are optimistic. */
const POWER = 0.84;

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
      return durationDetectable(comparison, level);
    case 'state':
      return null;
  }
}

function amountDetectable(comparison: Extract<Comparison, { kind: 'amount' }>, level: number): Detectable {
  const { newest, rest } = comparison.weeks;
  const base = mean([...rest]);
  const distance = reach(level, newest.length + rest.length - 2) * standardError(comparison);
  return detected(base, (root(base) + distance) ** 2 - 0.375);
}

/**
 * Power analysis on the arcsine scale, on which the variance of a share depends only on n. Source: Cohen (1988), 6.2.
 */
function rateDetectable({ newest, rest }: RateComparison, level: number): Detectable {
  const base = rest.k / rest.n;
  if (base > 0.5) return { factor: null, value: 1 - rateDetectable(complement({ newest, rest }), level).value };
  const distance = ((probit(1 - level / 2) + probit(POWER)) * Math.sqrt(1 / newest.n + 1 / rest.n)) / 2;
  return detected(base, Math.sin(Math.min(Math.PI / 2, Math.asin(Math.sqrt(base)) + distance)) ** 2);
}

function complement({ newest, rest }: Pick<RateComparison, 'newest' | 'rest'>): RateComparison {
  const other = ({ k, n }: RateComparison['rest']) => ({ k: n - k, n });
  return { kind: 'rate', newest: other(newest), rest: other(rest) };
}

/**
 * Power analysis of the t-test on logarithms. The rank-sum test, which is used, needs 1 / 0.955 times as many samples
 * (its asymptotic relative efficiency).
 */
function durationDetectable({ samples }: Extract<Comparison, { kind: 'durations' }>, level: number): Detectable {
  const { newest, rest } = samples;
  const logs = rest.map((seconds) => Math.log(seconds + 1));
  const error = standardDeviation(logs) * Math.sqrt((1 / newest.length + 1 / rest.length) / 0.955);
  const base = Math.exp(mean(logs)) - 1;
  return detected(base, base * Math.exp(reach(level, newest.length + rest.length - 2) * error));
}

/** Number of standard errors by which the means must differ to be detected with the power `POWER` at this level. */
function reach(level: number, df: number): number {
  return studentQuantile(level, df) + studentQuantile(2 * (1 - POWER), df);
}

function detected(base: number, value: number): Detectable {
  return { factor: base > 0 ? value / base : null, value };
}
