import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/history/instant.ts';
import { landedIn } from '../../src/history/landed-in.ts';
import { contains, weekOf } from '../../src/history/period.ts';
import { change } from '../support/changes.ts';

const start = weekOf(Date.UTC(2026, 7, 12) / 1000).start;
const any = change('Add a zone');
const landings = fc.array(
  fc.integer({ min: start - 30 * DAY, max: start + 30 * DAY }).map((landedAt) => ({ ...any, landedAt })),
);

describe('landedIn', () => {
  it('finds exactly the changes in a period of any number of weeks', () => {
    fc.assert(
      fc.property(landings, fc.integer({ min: 1, max: 5 }), (changes, weeks) => {
        const period = { start, end: start + weeks * 7 * DAY };
        const found = landedIn(changes, period);
        expect(new Set(found)).toEqual(new Set(changes.filter(({ landedAt }) => contains(period, landedAt))));
      }),
      { seed: 1 },
    );
  });

  it('keeps the given order within a week, even if dates are inverted', () => {
    const [later, earlier] = [
      { ...any, landedAt: start + 2 * DAY },
      { ...any, landedAt: start + DAY },
    ];
    expect(landedIn([later, earlier], weekOf(start))).toEqual([later, earlier]);
  });
});
