import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/history/instant.ts';
import { durationText, elapsed } from '../../src/kpis/duration.ts';
import { at } from '../support/changes.ts';

const workdays = { weekends: false };
const friday = at('2026-08-07T18:00:00Z');
const monday = at('2026-08-10T06:00:00Z');

describe('an elapsed time', () => {
  it('leaves out Saturday and Sunday if configured', () => {
    expect(elapsed(friday, monday)).toBe(2.5 * DAY);
    expect(elapsed(friday, monday, workdays)).toBe(12 * HOUR);
    expect(elapsed(at('2026-08-08'), at('2026-08-09'), workdays)).toBe(0);
    expect(elapsed(friday, friday + 70 * DAY, workdays)).toBe(50 * DAY);
  });

  it('is additive, never longer without weekends, and antisymmetric', () => {
    const instant = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(instant, instant, instant, (one, two, three) => {
        expect(elapsed(one, two, workdays) + elapsed(two, three, workdays)).toBe(elapsed(one, three, workdays));
        expect(Math.abs(elapsed(one, two, workdays))).toBeLessThanOrEqual(Math.abs(two - one));
        expect(elapsed(one, two, workdays) + elapsed(two, one, workdays)).toBe(0);
      }),
      { seed: 7 },
    );
  });

  it('starts the weekend by the local time of the time zone', () => {
    const auckland = { ...workdays, 'time-zone': 'Pacific/Auckland' };
    // From Saturday 06:00 to Monday 06:00 in local time.
    const [from, to] = [at('2026-08-07T18:00:00Z'), at('2026-08-09T18:00:00Z')];
    expect(elapsed(from, to, auckland)).toBe(6 * HOUR);
    expect(elapsed(from, to, workdays)).toBe(6 * HOUR);
    expect(elapsed(from, at('2026-08-07T23:00:00Z'), auckland)).toBe(0);
    expect(elapsed(from, at('2026-08-07T23:00:00Z'), workdays)).toBe(5 * HOUR);
  });

  it('is not changed by daylight saving on a Sunday', () => {
    const berlin = { ...workdays, 'time-zone': 'Europe/Berlin' };
    // From Friday noon to Monday noon in local time, in spring, summer and autumn.
    expect(elapsed(at('2026-03-27T11:00:00Z'), at('2026-03-30T10:00:00Z'), berlin)).toBe(DAY);
    expect(elapsed(at('2026-08-07T10:00:00Z'), at('2026-08-10T10:00:00Z'), berlin)).toBe(DAY);
    expect(elapsed(at('2026-10-23T10:00:00Z'), at('2026-10-26T11:00:00Z'), berlin)).toBe(DAY);
  });

  it('is computed in UTC without a time zone', () => {
    expect(elapsed(friday, monday, { ...workdays, 'time-zone': 'Etc/UTC' })).toBe(elapsed(friday, monday, workdays));
    expect(elapsed(friday, monday, { 'time-zone': 'Asia/Kathmandu' })).toBe(monday - friday);
  });

  it('is written in one unit', () => {
    expect([40, 90, 5 * HOUR + 1800, 3.24 * DAY].map(durationText)).toEqual(['40 s', '2 min', '5.5 h', '3.2 d']);
  });
});
