/**
 * The `p`-quantile of the samples, interpolated linearly between neighbours (R's type 7, NumPy's default, the
 * definition of spreadsheets). The library simple-statistics uses R's type 1 or 2, depending on `p`.
 *
 * @throws RangeError without samples, or with `p` outside 0…1.
 */
export function quantile(samples: readonly number[], p: number): number {
  if (samples.length === 0 || !(p >= 0 && p <= 1)) throw new RangeError('a quantile needs a sample and 0 ≤ p ≤ 1');
  const sorted = samples.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
