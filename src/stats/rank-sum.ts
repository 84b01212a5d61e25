import { errorFunction, wilcoxonRankSum } from 'simple-statistics';

export interface RankSum {
  /** Two-sided p-value that both samples come from one distribution; 1 where all values are the same. */
  readonly p: number;
  /** Whether a value of the first sample is more often above one of the second than below. */
  readonly isHigher: boolean;
}

/**
 * Wilcoxon's rank-sum test of two samples, with the normal approximation, corrected for ties and continuity. Mann and
 * Whitney (1947).
 *
 * @throws Error where a sample is empty.
 */
export function rankSumTest(one: readonly number[], other: readonly number[]): RankSum {
  const all = one.length + other.length;
  const excess = wilcoxonRankSum([...one], [...other]) - (one.length * (all + 1)) / 2;
  const variance = ((one.length * other.length) / 12) * (all + 1 - ties([...one, ...other]) / (all * (all - 1)));
  if (variance <= 0) return { p: 1, isHigher: false };
  const distance = Math.max(0, Math.abs(excess) - 0.5);
  return { p: 1 - errorFunction(distance / Math.sqrt(2 * variance)), isHigher: excess > 0 };
}

/** Σ (t³ − t) over the groups of equal values. */
function ties(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
