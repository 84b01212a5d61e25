import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSumTest } from '../../src/stats/rank-sum.ts';
import { growth } from '../support/growth.ts';

describe('the rank-sum test', () => {
  it('agrees with the normal approximation by hand', () => {
    // W = 6, expected 10.5, variance 5.25: z = (4.5 − 0.5) / 2.291
    expect(rankSumTest([1, 2, 3], [4, 5, 6]).p).toBeCloseTo(0.0809, 3);
  });

  it('finds no difference in equal values', () => {
    expect(rankSumTest([7, 7, 7], [7, 7])).toEqual({ p: 1, isHigher: false });
  });

  it('does not depend on the order of the samples', () => {
    expect(rankSumTest([1, 5, 9, 9], [2, 3, 9]).p).toBeCloseTo(rankSumTest([2, 3, 9], [9, 1, 9, 5]).p, 10);
  });

  it('finds which sample is higher more often', () => {
    const durations = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(durations, durations, (one, other) => {
        const signs = one.flatMap((value) => other.map((against) => Math.sign(value - against)));
        expect(rankSumTest(one, other).isHigher).toBe(signs.reduce((sum, sign) => sum + sign, 0) > 0);
      }),
    );
  });

  it('takes at most n log n time', async () => {
    const sample = (size: number) => Array.from({ length: size }, (_, index) => (index * 7_919) % 10_007);
    expect(await growth((size) => rankSumTest(sample(size), sample(2 * size)), 500, 8_000)).toBeLessThan(1.7);
  });
});
