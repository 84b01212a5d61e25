import { bisect, gammaln } from 'simple-statistics';

/** Replaces a zero denominator, as Lentz's method prescribes. */
const TINY = 1e-300;
/** Limit of iterations, in case the continued fraction does not converge. */
const STEPS = 300;

/**
 * Two-sided p-value of Student's t with `df` degrees of freedom: the probability of a |t| at least this large by
 * chance. Uses the continued fraction of the regularised incomplete beta function (Press et al., Numerical Recipes,
 * 6.4), exact to about ten digits. The library simple-statistics has the t statistic but not the t distribution.
 *
 * @throws RangeError unless df ≥ 1.
 */
export function studentTwoSided(t: number, df: number): number {
  if (!(df >= 1)) throw new RangeError(`Student's t needs at least one degree of freedom, got ${df}`);
  if (!Number.isFinite(t)) return Number.isNaN(t) ? 1 : 0;
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The t for which |t| is exceeded by chance with probability `p` (two-sided); at most 1,000. */
export function studentQuantile(p: number, df: number): number {
  return bisect((t) => studentTwoSided(t, df) - p, 0, 1_000, 200, 1e-9);
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log(1 - x));
  const isLeft = x < (a + 1) / (a + b + 2);
  return isLeft ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Continued fraction of the incomplete beta function, evaluated with the modified Lentz method. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / atLeastTiny(1 + even * d);
    c = atLeastTiny(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / atLeastTiny(1 + odd * d);
    c = atLeastTiny(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return h;
}

function atLeastTiny(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
