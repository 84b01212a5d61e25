import type { Measurement, Reading } from '../history/reading.ts';
import { medianInterval } from '../stats/median-interval.ts';
import { quantile } from '../stats/quantile.ts';
import { wilsonInterval } from '../stats/wilson.ts';
import { amountOf, durationsOf, kindOf, type MeasuredWeek, shareOf } from './figures.ts';

/** Fewest events of a rate and fewest samples of a median that make a headline. */
const MIN_SAMPLES = { rate: 20, median: 5 };
/** No minimum sizes: one event or sample suffices. */
const ANY = { rate: 1, median: 1 };

const EMPTY: Reading = {
  state: 'nothing-to-measure',
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
};

/** The reading of one week, measured from one event on: the minimum sizes of headlines do not apply. */
export function weeklyReading({ measurement, provisional }: MeasuredWeek): Reading {
  return { ...readingOf(measurement), provisional };
}

/** The reading over several weeks, formed like a headline but without minimum sizes. */
export function pooledReading(weeks: readonly MeasuredWeek[]): Reading {
  return readingOver(weeks, ANY);
}

/**
 * The window's headline. Rates and durations: pooled over the settled weeks. Counts and sums: the weekly median. Census
 * and level: the last week's.
 */
export function headlineReading(weeks: readonly MeasuredWeek[]): Reading {
  return readingOver(weeks, MIN_SAMPLES);
}

function readingOver(weeks: readonly MeasuredWeek[], fewest: typeof MIN_SAMPLES): Reading {
  const all = weeks.map(({ measurement }) => measurement);
  const settled = weeks.filter((week) => !week.provisional).map(({ measurement }) => measurement);
  switch (kindOf(all)) {
    case 'rate':
      return rateReading(settled, fewest.rate);
    case 'durations':
      return durationReading(settled, fewest.median);
    case 'count':
    case 'sum':
      return medianAmount(all, fewest.median);
    default:
      return readingOf(all.at(-1) ?? { kind: 'nothing-to-measure', reason: 'the window is empty' });
  }
}

function readingOf(measurement: Measurement): Reading {
  switch (measurement.kind) {
    case 'rate':
      return rateReading([measurement], 1);
    case 'durations':
      return durationReading([measurement], 1);
    case 'census': {
      const { numerator, denominator, detail = {} } = measurement;
      const value = numerator / denominator;
      return { ...EMPTY, state: 'measured', value, numerator, denominator, n: denominator, detail };
    }
    case 'count':
    case 'sum':
    case 'level':
      return { ...EMPTY, state: 'measured', value: measurement.value, n: 1, detail: measurement.detail ?? {} };
    case 'not-configured':
      return { ...EMPTY, state: 'not-configured', reason: measurement.reason, setting: measurement.enable };
    case 'nothing-to-measure':
      return { ...EMPTY, reason: measurement.reason, detail: measurement.detail ?? {} };
    default:
      return { ...EMPTY, state: measurement.kind, reason: measurement.reason };
  }
}

function rateReading(weeks: readonly Measurement[], minimum: number): Reading {
  const { k, n } = shareOf(weeks);
  if (n === 0) return { ...EMPTY, reason: 'no event in the window' };
  const counted = { ...EMPTY, numerator: k, denominator: n, n, detail: detailOf(weeks) };
  if (n < minimum) return { ...counted, ...tooFew(n, minimum, 'events') };
  return { ...counted, ...wilsonInterval(k, n), state: 'measured', value: k / n };
}

function durationReading(weeks: readonly Measurement[], minimum: number): Reading {
  const all = weeks.flatMap(durationsOf);
  const n = all.length;
  if (n === 0) return { ...EMPTY, reason: 'no event in the window', detail: detailOf(weeks) };
  const open = weeks.reduce((sum, week) => sum + (week.kind === 'durations' ? (week.open?.length ?? 0) : 0), 0);
  const detail = { ...detailOf(weeks), open };
  if (n < minimum) return { ...EMPTY, n, detail, ...tooFew(n, minimum, 'samples') };
  return {
    ...EMPTY,
    ...(n < MIN_SAMPLES.median ? {} : medianInterval(all)),
    state: 'measured',
    value: quantile(all, 0.5),
    n,
    detail: { ...detail, p90: quantile(all, 0.9) },
  };
}

/** The weekly median; a week in which nothing was measured counts as 0. */
function medianAmount(weeks: readonly Measurement[], minimum: number): Reading {
  const amounts = weeks.map(amountOf);
  const n = amounts.length;
  if (n < minimum) return { ...EMPTY, n, ...tooFew(n, minimum, 'weeks') };
  const value = quantile(amounts, 0.5);
  return {
    ...EMPTY,
    ...(n < MIN_SAMPLES.median ? {} : medianInterval(amounts)),
    state: 'measured',
    value,
    n,
    detail: detailOf(weeks),
  };
}

function tooFew(n: number, minimum: number, noun: string): Pick<Reading, 'state' | 'reason'> {
  return { state: 'not-enough-data', reason: `${n} of at least ${minimum} ${noun}` };
}

/** Details summed over the weeks, including weeks with nothing to measure, whose omitted changes count too. */
function detailOf(weeks: readonly Measurement[]): Reading['detail'] {
  const sums: Record<string, number | null> = {};
  for (const week of weeks) {
    for (const [name, value] of Object.entries(('detail' in week && week.detail) || {})) {
      sums[name] = value === null ? (sums[name] ?? null) : (sums[name] ?? 0) + value;
    }
  }
  return sums;
}
