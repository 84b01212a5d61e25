import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianInterval } from '../../src/stats/median-interval.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('the interval of a median', () => {
  it.each([
    [5, 1, 5],
    [6, 1, 6],
    [12, 3, 10],
    [20, 6, 15],
    [100, 40, 61],
  ])('of %d samples runs from rank %d to rank %d', (n, low, high) => {
    expect(medianInterval(upTo(n))).toEqual({ low, high });
  });

  it('changes smoothly at the start of the normal approximation', () => {
    const [exact, approximate] = [medianInterval(upTo(1_000)), medianInterval(upTo(1_001))];
    expect(Math.abs(exact.low - approximate.low)).toBeLessThanOrEqual(2);
  });

  it('is within the samples and contains their median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 5, maxLength: 60 }), (samples) => {
        const { low, high } = medianInterval(samples);
        const sorted = samples.toSorted((one, other) => one - other);
        expect(low).toBeLessThanOrEqual(sorted[Math.floor((samples.length - 1) / 2)] ?? 0);
        expect(high).toBeGreaterThanOrEqual(sorted[Math.ceil((samples.length - 1) / 2)] ?? 0);
      }),
      { seed: 13 },
    );
  });

  it('needs five samples', () => {
    expect(() => medianInterval([1, 2, 3, 4])).toThrow(RangeError);
  });
});
