import type { Measurement, Reading } from '../history/reading.ts';
import { quantile } from '../stats/quantile.ts';
import { wilsonInterval } from '../stats/wilson.ts';

/** Fewer events than this do not make a rate. */
export const MIN_RATE = 20;
/** Fewer samples than this do not make a median. */
export const MIN_MEDIAN = 5;

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
  detail: {},
};

/** One week's measurement as the reader sees it. A weekly point speaks from one event on; absence stays absence. */
export function weeklyReading(measurement: Measurement, provisional: boolean): Reading {
  return { ...readingOf(measurement, { rate: 1, median: 1 }), provisional };
}

/**
 * The window's headline. A rate is pooled over the settled weeks, durations over all weeks, a count is the weekly
 * median, a census is the last week's.
 */
export function headlineReading(
  weeks: readonly { readonly measurement: Measurement; readonly provisional: boolean }[],
): Reading {
  const last = weeks.at(-1)?.measurement ?? { kind: 'nothing-to-measure', reason: 'the window is empty' };
  const measured = weeks.map(({ measurement }) => measurement);
  const kind = measured.find(isMeasured)?.kind;
  if (kind === 'rate') return pooledRate(weeks);
  if (kind === 'count') return medianCount(measured);
  if (kind === 'durations') return pooledDurations(measured);
  return readingOf(last, { rate: MIN_RATE, median: MIN_MEDIAN });
}

function isMeasured(measurement: Measurement): boolean {
  return ['rate', 'count', 'durations', 'census'].includes(measurement.kind);
}

function readingOf(measurement: Measurement, minimum: { readonly rate: number; readonly median: number }): Reading {
  switch (measurement.kind) {
    case 'rate':
      return rateReading(measurement.numerator, measurement.denominator, minimum.rate, measurement.detail ?? {});
    case 'census':
      return {
        ...EMPTY,
        state: 'measured',
        value: measurement.numerator / measurement.denominator,
        numerator: measurement.numerator,
        denominator: measurement.denominator,
        n: measurement.denominator,
        detail: measurement.detail ?? {},
      };
    case 'count':
      return { ...EMPTY, state: 'measured', value: measurement.value, n: 1, detail: measurement.detail ?? {} };
    case 'durations':
      return durationReading(measurement.samples, minimum.median, measurement.detail ?? {});
    case 'not-configured':
      return { ...EMPTY, state: 'not-configured', reason: `${measurement.reason}; enable: ${measurement.enable}` };
    default:
      return { ...EMPTY, state: measurement.kind, reason: measurement.reason };
  }
}

function rateReading(numerator: number, denominator: number, minimum: number, detail: Reading['detail']): Reading {
  if (denominator === 0) return { ...EMPTY, reason: 'no event in the window' };
  const counted = { ...EMPTY, numerator, denominator, n: denominator, detail };
  if (denominator < minimum) {
    return { ...counted, state: 'not-enough-data', reason: `${denominator} of at least ${minimum} events` };
  }
  return { ...counted, ...wilsonInterval(numerator, denominator), state: 'measured', value: numerator / denominator };
}

function durationReading(samples: readonly number[], minimum: number, detail: Reading['detail']): Reading {
  if (samples.length === 0) return { ...EMPTY, reason: 'no event in the window', detail };
  if (samples.length < minimum) {
    return {
      ...EMPTY,
      state: 'not-enough-data',
      n: samples.length,
      reason: `${samples.length} of at least ${minimum} samples`,
      detail,
    };
  }
  return {
    ...EMPTY,
    state: 'measured',
    value: quantile(samples, 0.5),
    n: samples.length,
    detail: { ...detail, p90: quantile(samples, 0.9) },
  };
}

function pooledRate(weeks: readonly { readonly measurement: Measurement; readonly provisional: boolean }[]): Reading {
  const settled = weeks.flatMap(({ measurement, provisional }) =>
    measurement.kind === 'rate' && !provisional ? [measurement] : [],
  );
  const sum = (pick: (rate: (typeof settled)[number]) => number) =>
    settled.reduce((total, rate) => total + pick(rate), 0);
  return rateReading(
    sum((rate) => rate.numerator),
    sum((rate) => rate.denominator),
    MIN_RATE,
    summedDetail(settled),
  );
}

function medianCount(weeks: readonly Measurement[]): Reading {
  const counts = weeks.map((week) => (week.kind === 'count' ? week.value : 0));
  const measured = weeks.filter((week) => week.kind === 'count');
  if (counts.length < MIN_MEDIAN) {
    return {
      ...EMPTY,
      state: 'not-enough-data',
      n: counts.length,
      reason: `${counts.length} of at least ${MIN_MEDIAN} weeks`,
    };
  }
  return {
    ...EMPTY,
    state: 'measured',
    value: quantile(counts, 0.5),
    n: counts.length,
    detail: summedDetail(measured),
  };
}

function pooledDurations(weeks: readonly Measurement[]): Reading {
  const durations = weeks.filter((week) => week.kind === 'durations');
  return durationReading(
    durations.flatMap((week) => week.samples),
    MIN_MEDIAN,
    summedDetail(durations),
  );
}

function summedDetail(
  weeks: readonly { readonly detail?: Readonly<Record<string, number | null>> }[],
): Reading['detail'] {
  const sums: Record<string, number | null> = {};
  for (const { detail } of weeks) {
    for (const [name, value] of Object.entries(detail ?? {})) {
      sums[name] = value === null ? (sums[name] ?? null) : (sums[name] ?? 0) + value;
    }
  }
  return sums;
}
