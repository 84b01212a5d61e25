import { errorFunction, wilcoxonRankSum } from 'simple-statistics';

/**
 * Two-sided p-value that two samples come from one distribution, by Wilcoxon's rank sum with the normal approximation,
 * corrected for ties and continuity. Mann and Whitney (1947). 1 where all values are the same.
 *
 * @throws Error where a sample is empty.
 */
export function rankSumP(one: readonly number[], other: readonly number[]): number {
  const all = one.length + other.length;
  const sum = wilcoxonRankSum([...one], [...other]);
  const variance = ((one.length * other.length) / 12) * (all + 1 - ties([...one, ...other]) / (all * (all - 1)));
  if (variance <= 0) return 1;
  const distance = Math.max(0, Math.abs(sum - (one.length * (all + 1)) / 2) - 0.5);
  return 1 - errorFunction(distance / Math.sqrt(2 * variance));
}

/** Σ (t³ − t) over the groups of equal values. */
function ties(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
