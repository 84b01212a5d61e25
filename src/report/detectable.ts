import { mean, probit, standardDeviation } from 'simple-statistics';
import { studentQuantile } from '../stats/student.ts';
import { type Comparison, root, standardError } from './trend.ts';

/** The smallest rise, of a share above one half the smallest fall, that the test would have named in about four of five cases. */
export interface Detectable {
  /** Times what the older weeks said; `null`: they said nothing or none, or it is a fall. */
  readonly factor: number | null;
  /** The value that the newest third would have had, in the KPI's unit. */
  readonly value: number;
}

type RateComparison = Extract<Comparison, { kind: 'rate' }>;

/** A little more than four in five, because the approximations below are a little bold. */
const POWER = 0.84;

/** How large a move the weeks at hand could have shown at this error level. `null`: a state, which needs no test. */
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

/** On the arcsine scale, where a share's spread depends on its size alone. Cohen (1988), 6.2. */
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

/** By the t-test on logarithms; ranks need 1 / 0.955 times the samples that it does. */
function durationDetectable({ samples }: Extract<Comparison, { kind: 'durations' }>, level: number): Detectable {
  const { newest, rest } = samples;
  const logs = rest.map((seconds) => Math.log(seconds + 1));
  const error = standardDeviation(logs) * Math.sqrt((1 / newest.length + 1 / rest.length) / 0.955);
  const base = Math.exp(mean(logs)) - 1;
  return detected(base, base * Math.exp(reach(level, newest.length + rest.length - 2) * error));
}

/** Standard errors between "nothing changed" and "named in four of five cases". */
function reach(level: number, df: number): number {
  return studentQuantile(level, df) + studentQuantile(2 * (1 - POWER), df);
}

function detected(base: number, value: number): Detectable {
  return { factor: base > 0 ? value / base : null, value };
}
