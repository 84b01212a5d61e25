import { describe, expect, it } from 'vitest';
import { detectableErrors, detectableShare } from '../../src/stats/power.ts';

describe('a power analysis', () => {
  it('agrees with the tables: 2.8 standard errors at 5 % and 80 % power, and a little more for the margin', () => {
    expect(detectableErrors(0.05, 100_000)).toBeCloseTo(1.96 + 0.994, 2);
    expect(detectableErrors(0.05, 10)).toBeGreaterThan(detectableErrors(0.05, 100));
  });

  it('detects smaller changes of a share in larger samples, and nothing beyond certainty', () => {
    // Cohen's h = 2.954 √(2/100) = 0.418: from arcsine √0.1 = 0.3218 to 0.5306.
    expect(detectableShare(0.1, [100, 100], 0.05)).toBeCloseTo(0.256, 3);
    expect(detectableShare(0.1, [1_000, 1_000], 0.05)).toBeLessThan(0.15);
    expect(detectableShare(0.5, [1, 1], 0.05)).toBe(1);
  });
});
