import { describe, expect, it } from 'vitest';
import { rankSumP } from '../../src/stats/rank-sum.ts';

describe('the rank-sum test', () => {
  it('agrees with the normal approximation worked by hand', () => {
    // W = 6, expected 10.5, variance 5.25: z = (4.5 − 0.5) / 2.291
    expect(rankSumP([1, 2, 3], [4, 5, 6])).toBeCloseTo(0.0809, 3);
  });

  it('finds nothing in equal values', () => {
    expect(rankSumP([7, 7, 7], [7, 7])).toBe(1);
  });

  it('does not depend on the order of the samples', () => {
    expect(rankSumP([1, 5, 9, 9], [2, 3, 9])).toBeCloseTo(rankSumP([2, 3, 9], [9, 1, 9, 5]), 10);
  });
});
