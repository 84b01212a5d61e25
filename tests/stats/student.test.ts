import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentQuantile, studentTwoSided } from '../../src/stats/student.ts';

describe("Student's t", () => {
  it.each([
    [12.7062, 1],
    [4.3027, 2],
    [2.2281, 10],
    [2.0423, 30],
    [1.96, 1_000_000],
  ])('has the tabulated critical value %d with %d degrees of freedom', (t, df) => {
    expect(studentTwoSided(t, df)).toBeCloseTo(0.05, 4);
  });

  it('finds the t of a p-value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), fc.integer({ min: 1, max: 200 }), (p, df) => {
        expect(studentTwoSided(studentQuantile(p, df), df)).toBeCloseTo(p, 5);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('gives p = 1 for no difference and p = 0 for an infinite one', () => {
    expect(studentTwoSided(0, 10)).toBe(1);
    expect(studentTwoSided(Number.POSITIVE_INFINITY, 10)).toBe(0);
    expect(() => studentTwoSided(1, 0)).toThrow(RangeError);
  });
});
