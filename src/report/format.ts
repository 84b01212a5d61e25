import { DAY, inOneUnit, longDay, type Seconds } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Reading } from '../history/reading.ts';
import type { Unit } from '../kpis/kpi.ts';
import type { Target } from '../kpis/target.ts';
import { decimal } from '../lib/phrasing.ts';
import { WEEKS_PER } from './verdict.ts';

/** From this many events on, a week shows a percentage; below, only `k/n`. */
export const PERCENT_FROM = 20;

/** From this many samples on, the 90th percentile is shown. */
const P90_FROM = 10;

/** No-break space: keeps a number and its unit on one line. */
const NO_BREAK = '\u00a0';

/** `2026-W33` → `W33` */
export function weekName(id: string): string {
  return id.slice(-3);
}

/** `10–16 August 2026` */
export function weekDates({ start, end }: Pick<Period, 'start' | 'end'>): string {
  const [first, last] = [longDay(start).split(' '), longDay(end - DAY).split(' ')];
  const same = first.findLastIndex((part, index) => part !== last[index]);
  return `${first.slice(0, same + 1).join(' ')}${same === 0 ? '–' : ' – '}${last.join(' ')}`;
}

/** A share 0…1 as a percentage: `0 %`, `4.6 %`, `12 %`. */
export function percent(share: number): string {
  return `${percentNumber(share)}${NO_BREAK}%`;
}

/** A duration in one unit: `45 min`, `5.2 h`, `3 d`. */
export function duration(seconds: Seconds): string {
  const [value, unit] = inOneUnit(seconds);
  return `${decimal(value)}${NO_BREAK}${unit}`;
}

/** A value with its unit. */
export function valueText(value: number, unit: Unit): string {
  if (unit === 'share') return percent(value);
  return unit === 'seconds' ? duration(value) : decimal(value);
}

/** A target as text: `< 10 %`, `≥ 6 a month (1.4 a week)`. Converted to weeks, because the report shows weeks. */
export function targetText({ op, value, per }: Target, unit: Unit): string {
  const sign = { '<': '<', '<=': '≤', '>=': '≥', '>': '>' }[op];
  const weekly = per === null || per === 'week' ? '' : ` (${valueText(value / WEEKS_PER[per], unit)} a week)`;
  return `${sign}${NO_BREAK}${valueText(value, unit)}${per === null ? '' : ` a ${per}${weekly}`}`;
}

/** The reading of one week: `1/9` below 20 events, `4.6 % (4/87)` from there on; without a value, the reason. */
export function weekText(reading: Reading, unit: Unit): string {
  if (reading.value === null) return absence(reading);
  return unit === 'share' ? shareText(reading) : valueText(reading.value, unit);
}

/** The headline: the value with its interval, durations also with the 90th percentile; without a value, the reason. */
export function headlineText(reading: Reading, unit: Unit): string {
  if (reading.value === null) return absence(reading);
  const range = intervalText(reading, unit);
  if (unit === 'share') {
    const counted = [fraction(reading), ...ofThem(reading)].join(', ');
    return `${percent(reading.value)} (${counted}${range === null ? '' : `; ${range}`})`;
  }
  if (reading.n === 1) return valueText(reading.value, unit);
  const p90 = reading.detail['p90'];
  const counted = unit === 'seconds' ? [`of ${decimal(reading.n ?? 0)}`] : [];
  const brackets = [...counted, ...(range === null ? [] : [range])].join('; ');
  const tail =
    typeof p90 === 'number' && (reading.n ?? 0) >= P90_FROM ? `, 90${NO_BREAK}% within ${valueText(p90, unit)}` : '';
  return `${figureText(reading, unit)}${brackets === '' ? '' : ` (${brackets})`}${tail}`;
}

/** The figure alone, without its interval: `4.6 % (4/87)`, `60 % (3/5, 1 external)`, `median 4.2 h`, `median 6 a week`, `4.2` of a single value. */
export function figureText(reading: Reading, unit: Unit): string {
  if (reading.value === null) return absence(reading);
  if (unit === 'share') {
    const external = externalOf(reading);
    return `${percent(reading.value)} (${fraction(reading)}${external === 0 ? '' : `, ${decimal(external)} external`})`;
  }
  const value = `${valueText(reading.value, unit)}${unit === 'count' ? ' a week' : ''}`;
  return reading.n === 1 ? value : `median ${value}`;
}

/** `1.8–11 %`; `null`: no interval, as for a census or too few samples. */
function intervalText({ low, high }: Reading, unit: Unit): string | null {
  if (low === null || high === null) return null;
  if (unit === 'share') return low < TINY && high < TINY ? percent(high) : `${percentNumber(low)}–${percent(high)}`;
  return `${valueText(low, unit)}–${valueText(high, unit)}`;
}

/** `4/87`; empty if the reading is not a fraction. */
export function fraction({ numerator, denominator }: Reading): string {
  return numerator === null || denominator === null ? '' : `${decimal(numerator)}/${decimal(denominator)}`;
}

/** How much of a share's numerator nobody has checked: `of them 3 external, age unknown`; empty: none of it. */
export function ofThem(reading: Reading): string[] {
  const external = externalOf(reading);
  return external === 0 ? [] : [`of them ${decimal(external)} external, age unknown`];
}

function externalOf({ detail }: Reading): number {
  return detail['external'] ?? 0;
}

function shareText(reading: Reading): string {
  const share = reading.value ?? 0;
  return (reading.n ?? 0) < PERCENT_FROM ? fraction(reading) : `${percent(share)} (${fraction(reading)})`;
}

function absence(reading: Reading): string {
  const why = reading.reason === null ? '' : `: ${reading.reason}`;
  switch (reading.state) {
    case 'not-enough-data':
      return `not enough data${why}`;
    case 'not-configured':
      return 'not configured';
    case 'unavailable':
      return 'unavailable';
    default:
      return reading.reason ?? 'nothing to measure';
  }
}

function percentNumber(share: number): string {
  const value = share * 100;
  if (value > 0 && share < TINY) return '<0.1';
  if (value < 100 && value > 99.95) return '>99.9';
  const digits = value >= 9.95 && value <= 90 ? 0 : 1;
  return String(Number(value.toFixed(digits)));
}

/** Shares below this are shown as less than a tenth of a percent. */
const TINY = 0.0005;
