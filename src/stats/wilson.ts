/** A confidence interval: a range that contains the true value with the stated confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

// 97.5 % quantile of the standard normal distribution, for a two-sided 95 % interval.
const Z = 1.959963984540054;

/**
 * 95 % Wilson score interval of the share k/n. Unlike the normal approximation (share ± 1.96 standard errors), it also
 * works for small samples and for 0 of n. Source: Wilson, E. B. (1927).
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
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
