import { describe, expect, it } from 'vitest';
import { weekOf } from '../../src/history/period.ts';
import type { Reading } from '../../src/history/reading.ts';
import { countWord } from '../../src/lib/phrasing.ts';
import { duration, headlineText, percent, targetText, weekDates, weekText } from '../../src/report/format.ts';
import { sparkline } from '../../src/report/sparkline.ts';
import { at } from '../support/changes.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const reading = (facts: Partial<Reading>): Reading => ({
  state: 'measured',
  value: null,
  numerator: null,
  denominator: null,
  n: null,
  low: null,
  high: null,
  provisional: false,
  reason: null,
  setting: null,
  detail: {},
  ...facts,
});

describe('the format of numbers', () => {
  it.each([
    [0, '0 %'],
    [0.046, '4.6 %'],
    [0.119, '12 %'],
    [0.999, '99.9 %'],
    [1, '100 %'],
  ])('writes %d as %s', (share, text) => {
    expect(spaced(percent(share))).toBe(text);
  });

  it('never rounds a share to 0 or 100 %', () => {
    expect(spaced(percent(0.9996))).not.toBe('100 %');
    expect(spaced(percent(0.0004))).not.toBe('0 %');
  });

  it.each([
    [45, '45 s'],
    [2_700, '45 min'],
    [18_720, '5.2 h'],
    [259_200, '3 d'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(spaced(duration(seconds))).toBe(text);
  });

  it('writes the dates of a week within a month, across months and across years', () => {
    expect(weekDates(weekOf(at('2026-08-12')))).toBe('10–16 August 2026');
    expect(weekDates(weekOf(at('2026-07-01')))).toBe('29 June – 5 July 2026');
    expect(weekDates(weekOf(at('2026-12-31')))).toBe('28 December 2026 – 3 January 2027');
  });

  it('writes counts up to twelve as words', () => {
    expect([0, 1, 12, 13].map(countWord)).toEqual(['none', 'one', 'twelve', '13']);
  });

  it('writes targets with their sign and span', () => {
    expect(spaced(targetText({ op: '>=', value: 6, per: 'month' }, 'count'))).toBe('≥ 6 a month (1.4 a week)');
    expect(spaced(targetText({ op: '<', value: 3_600, per: null }, 'seconds'))).toBe('< 1 h');
  });
});

describe('the format of a reading', () => {
  it('is a fraction for a week with few events, and a percentage for one with many', () => {
    expect(weekText(reading({ value: 1 / 9, numerator: 1, denominator: 9, n: 9 }), 'share')).toBe('1/9');
    expect(spaced(weekText(reading({ value: 0.04, numerator: 2, denominator: 50, n: 50 }), 'share'))).toBe(
      '4 % (2/50)',
    );
  });

  it('has an interval for a window, and a 90th percentile for a median', () => {
    const rate = reading({ value: 4 / 87, numerator: 4, denominator: 87, n: 87, low: 0.018, high: 0.112 });
    const hours = reading({ value: 7_200, n: 30, low: 3_600, high: 10_800, detail: { p90: 86_400 } });
    expect(spaced(headlineText(rate, 'share'))).toBe('4.6 % (4/87; 1.8–11 %)');
    expect(spaced(headlineText(hours, 'seconds'))).toBe('median 2 h (of 30; 1 h–3 h), 90 % within 1 d');
    expect(headlineText(reading({ value: 4.2, n: 1 }), 'score')).toBe('4.2');
  });

  it('is the reason if there is no value', () => {
    const few = reading({ state: 'not-enough-data', reason: '7 of at least 20 events' });
    expect(headlineText(few, 'share')).toBe('not enough data: 7 of at least 20 events');
    expect(weekText(reading({ state: 'unavailable', reason: 'no token' }), 'share')).toBe('unavailable');
  });
});

describe('a sparkline', () => {
  it('shows a week with nothing to measure as a dot', () => {
    expect(sparkline([0, 4, null, 8], null)).toBe('▁▅·█');
  });

  it('scales a share to 100 %', () => {
    expect(sparkline([0.5, 1], 1)).toBe('▅█');
  });
});
