import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anscombeRoot, fromAnscombeRoot, POISSON_ROOT_VARIANCE } from '../../src/stats/anscombe.ts';

describe("Anscombe's root", () => {
  it('has an inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        expect(fromAnscombeRoot(anscombeRoot(count))).toBeCloseTo(count, 6);
      }),
      { seed: 5 },
    );
  });

  it.each([4, 20, 100])('gives Poisson counts around %d nearly the same variance', (mean) => {
    const root = poissonMean(mean, anscombeRoot);
    const variance = poissonMean(mean, (count) => (anscombeRoot(count) - root) ** 2);
    expect(Math.abs(variance - POISSON_ROOT_VARIANCE)).toBeLessThan(0.01);
  });
});

/** The mean of a function of Poisson counts, summed over their distribution. */
function poissonMean(mean: number, of: (count: number) => number): number {
  let sum = 0;
  for (let count = 0, chance = Math.exp(-mean); count < 10 * mean + 20; count += 1, chance *= mean / count) {
    sum += chance * of(count);
  }
  return sum;
}
