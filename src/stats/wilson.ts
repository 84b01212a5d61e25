/** A range that holds the true value with the stated confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

// The normal distribution's 97.5 % quantile: 95 % two-sided.
const Z = 1.959963984540054;

/**
 * Wilson score interval of a share, 95 %: right for small samples and for 0 of n, where the usual ± is not.
 * Wilson, E. B. (1927). https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 *
 * @throws RangeError unless 0 ≤ k ≤ n and n ≥ 1.
 */
export function wilsonInterval(k: number, n: number): Interval {
  if (!(n >= 1 && k >= 0 && k <= n)) throw new RangeError(`an interval needs 0 ≤ k ≤ n and n ≥ 1, got ${k}/${n}`);
  const share = k / n;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const spread = (Z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: k === 0 ? 0 : Math.max(0, centre - spread), high: k === n ? 1 : Math.min(1, centre + spread) };
}
