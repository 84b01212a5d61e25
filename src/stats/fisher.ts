import { gammaln } from 'simple-statistics';

/** `k` of `n` events. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

/**
 * Two-sided mid-p value of Fisher's exact test that two shares are equal: twice the smaller tail, with half of the
 * probability of the observed table. For small counts the plain test is too conservative and the χ² test too liberal;
 * the mid-p value stays close to the level. Source: Lancaster, H. O. (1961), Significance tests in discrete
 * distributions. The library simple-statistics has no exact test of two shares.
 */
export function fisherMidP(one: Share, other: Share): number {
  const failures = one.k + other.k;
  const all = one.n + other.n;
  const base = logChoose(all, failures);
  const chance = (k: number) => Math.exp(logChoose(one.n, k) + logChoose(other.n, failures - k) - base);
  let below = 0;
  for (let k = Math.max(0, failures - other.n); k < one.k; k += 1) below += chance(k);
  const here = chance(one.k);
  const lower = below + here / 2;
  return Math.min(1, 2 * Math.max(0, Math.min(lower, 1 - lower)));
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
