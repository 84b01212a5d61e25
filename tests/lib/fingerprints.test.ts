import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fingerprints } from '../../src/lib/fingerprints.ts';

const ascending = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 40 })
  .map((numbers) => numbers.sort((one, other) => one - other));

describe('fingerprints', () => {
  it('are stored unchanged, also in large numbers', () => {
    fc.assert(
      fc.property(fc.array(ascending, { maxLength: 20 }), (lists) => {
        const all = lists.map((list) => Fingerprints.of(list));
        expect(all.map((prints) => [...prints])).toEqual(lists);
        expect(all.map(({ length }) => length)).toEqual(lists.map(({ length }) => length));
      }),
      { seed: 7 },
    );
    const large = Array.from({ length: 5_000 }, (_, index) => index);
    const kept = Array.from({ length: 9 }, () => Fingerprints.of(large));
    expect([...(kept[0] ?? [])]).toEqual(large);
  });

  it('have the common elements of two multisets', () => {
    fc.assert(
      fc.property(ascending, ascending, (one, other) => {
        const left = [...other];
        const common = one.filter((number) => {
          const place = left.indexOf(number);
          if (place >= 0) left.splice(place, 1);
          return place >= 0;
        });
        expect(Fingerprints.of(one).countCommon(Fingerprints.of(other))).toBe(common.length);
        expect(Fingerprints.of(other).countCommon(Fingerprints.of(one))).toBe(common.length);
      }),
      { seed: 7 },
    );
  });
});
