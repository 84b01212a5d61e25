import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherMidP } from '../../src/stats/fisher.ts';

describe("Fisher's mid-p", () => {
  it('counts the observed table by half: 3 of 3 versus 0 of 3 is one table of twenty', () => {
    expect(fisherMidP({ k: 3, n: 3 }, { k: 0, n: 3 })).toBeCloseTo(0.05, 8);
  });

  it('is near 1 for equal shares', () => {
    expect(fisherMidP({ k: 4, n: 40 }, { k: 8, n: 80 })).toBeGreaterThan(0.9);
    expect(fisherMidP({ k: 0, n: 40 }, { k: 0, n: 80 })).toBe(1);
  });

  const share = fc
    .integer({ min: 1, max: 60 })
    .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

  it('is symmetric in the shares, and in failures and successes', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const p = fisherMidP(one, other);
        const successes = ({ k, n }: { k: number; n: number }) => ({ k: n - k, n });
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherMidP(other, one)).toBeCloseTo(p, 8);
        expect(fisherMidP(successes(one), successes(other))).toBeCloseTo(p, 8);
      }),
      { seed: 12 },
    );
  });
});
