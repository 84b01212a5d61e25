import type { Interval } from './wilson.ts';

/** Probability left outside the interval on each side. */
const OUTSIDE = 0.025;

/**
 * 95 % confidence interval of the median by order statistics: from the j-th smallest to the j-th largest sample, with
 * the largest j that covers the median with at least 95 % for any distribution. Five samples have no such interval:
 * they get their whole range, which covers 93.75 %. Source: Conover, Practical Nonparametric Statistics, 3.2.
 *
 * @throws RangeError with fewer than five samples.
 */
export function medianInterval(samples: readonly number[]): Interval {
  const n = samples.length;
  if (n < 5) throw new RangeError(`the interval of a median needs five samples, got ${n}`);
  const sorted = samples.toSorted((one, other) => one - other);
  const cut = Math.max(0, cutOff(n) - 1);
  return { low: sorted[cut] ?? Number.NaN, high: sorted[n - 1 - cut] ?? Number.NaN };
}

/** The largest j for which fewer than j heads in n tosses of a fair coin have a probability of at most 2.5 %. */
function cutOff(n: number): number {
  let chance = 0.5 ** n;
  // 0.5 ** n underflows to 0 from 1,075 samples on; the normal approximation is close enough long before.
  if (n > 1_000) return Math.floor(n / 2 - 0.98 * Math.sqrt(n));
  let below = 0;
  for (let j = 0; j < n; j += 1) {
    below += chance;
    if (below > OUTSIDE) return j;
    chance = (chance * (n - j)) / (j + 1);
  }
  return 0;
}
