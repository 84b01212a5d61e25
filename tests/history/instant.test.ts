import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, inOneUnit } from '../../src/history/instant.ts';

const UNITS = {
  s: { length: 1, step: 1, fills: 60 },
  min: { length: 60, step: 1, fills: 60 },
  h: { length: HOUR, step: 0.1, fills: 24 },
  d: { length: DAY, step: 0.1, fills: Infinity },
} as const;

describe('a length of time in one unit', () => {
  it.each([
    [59.4, 59, 's'],
    [59.5, 1, 'min'],
    [3_599.9, 1, 'h'],
    [5.25 * HOUR, 5.3, 'h'],
    [86_399, 1, 'd'],
    [3.24 * DAY, 3.2, 'd'],
  ])('of %d seconds is %d %s', (seconds, value, unit) => {
    expect(inOneUnit(seconds)).toEqual([value, unit]);
  });

  it('is at least 1, less than the next unit, and correctly rounded', () => {
    const any = fc.double({ min: 0, max: 1_000 * DAY, noNaN: true });
    const nearOne = fc
      .tuple(fc.constantFrom(1, 60, HOUR, DAY), fc.double({ min: 0.9, max: 1.1, noNaN: true }))
      .map(([length, factor]) => length * factor);
    fc.assert(
      fc.property(fc.oneof(any, nearOne), (seconds) => {
        const [value, unit] = inOneUnit(seconds);
        const { length, step, fills } = UNITS[unit];
        expect(value).toBeLessThan(fills);
        if (unit !== 's') expect(value).toBeGreaterThanOrEqual(1);
        expect(Math.abs(value * length - seconds)).toBeLessThanOrEqual((step / 2) * length * (1 + 1e-9));
      }),
      { seed: 13, numRuns: 1_000 },
    );
  });
});
