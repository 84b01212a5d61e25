import { describe, expect, it } from 'vitest';
import { degreesOfFreedom, pooledError, pooledT } from '../../src/stats/pooled-t.ts';

describe('the pooled t-test', () => {
  it('agrees with a calculation by hand', () => {
    // Means 4 and 2, pooled variance 1, error √(2/3): t = 2.449 with 4 degrees of freedom.
    const { p, isHigher } = pooledT([3, 4, 5], [1, 2, 3], 0);
    expect(p).toBeCloseTo(0.0705, 4);
    expect(isHigher).toBe(true);
  });

  it('uses the minimum variance if the samples vary less', () => {
    expect(pooledError([4, 4], [2, 2], 0.25)).toBeCloseTo(0.5, 10);
    expect(pooledT([4, 4], [4, 4], 0.25).p).toBe(1);
  });

  it('can compare one value with several', () => {
    expect(degreesOfFreedom([9], [1, 2, 3])).toBe(2);
    // With 2 degrees of freedom p = 1 − t/√(2 + t²), here for t = 7/√(4/3).
    expect(pooledT([9], [1, 2, 3], 0).p).toBeCloseTo(0.02615, 5);
  });
});
