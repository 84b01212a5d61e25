import { errorFunction, wilcoxonRankSum } from 'simple-statistics';
import type { Tested } from './tested.ts';

/**
 * Wilcoxon rank-sum test (Mann–Whitney U test) of two samples by the normal approximation, corrected for ties and
 * continuity. Source: Mann and Whitney (1947). `p` is 1 if all values are equal; `isHigher`: values of the first sample
 * are more often above than below values of the second.
 *
 * @throws Error if a sample is empty.
 */
export function rankSumTest(one: readonly number[], other: readonly number[]): Tested {
  const all = one.length + other.length;
  const excess = wilcoxonRankSum([...one], [...other]) - (one.length * (all + 1)) / 2;
  const variance = ((one.length * other.length) / 12) * (all + 1 - ties([...one, ...other]) / (all * (all - 1)));
  if (variance <= 0) return { p: 1, isHigher: false };
  const distance = Math.max(0, Math.abs(excess) - 0.5);
  return { p: 1 - errorFunction(distance / Math.sqrt(2 * variance)), isHigher: excess > 0 };
}

/** Tie correction: the sum of t³ − t over all groups of t equal values. */
function ties(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
