import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/history/instant.ts';
import { completeWeeks, contains, weekOf } from '../../src/history/period.ts';

const instant = (text: string) => parseInstant(text) ?? Number.NaN;

describe('a period', () => {
  it('is named by the ISO week-numbering year', () => {
    expect(weekOf(instant('2024-12-30')).id).toBe('2025-W01');
    expect(weekOf(instant('2027-01-03')).id).toBe('2026-W53');
    expect(weekOf(instant('2026-08-10')).id).toBe('2026-W33');
  });

  it('includes its first instant and excludes its end', () => {
    const week = weekOf(instant('2026-08-12'));
    expect(contains(week, instant('2026-08-10'))).toBe(true);
    expect(contains(week, instant('2026-08-17'))).toBe(false);
  });

  it('has ended at the time of the report', () => {
    expect(completeWeeks(instant('2026-08-16T23:59:59Z'), 2).map((week) => week.id)).toEqual(['2026-W31', '2026-W32']);
    expect(completeWeeks(instant('2026-08-17'), 1).map((week) => week.id)).toEqual(['2026-W33']);
  });

  it('is the only week that contains an instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (at) => {
        const week = weekOf(at);
        expect(contains(week, at)).toBe(true);
        expect(weekOf(week.end).start).toBe(week.end);
        expect(weekOf(week.start - 1).end).toBe(week.start);
      }),
      { seed: 7 },
    );
  });
});
