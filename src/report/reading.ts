import type { Durations, Measurement, Reading } from '../history/reading.ts';
import { medianInterval } from '../stats/median-interval.ts';
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
 * The window's headline. Rates and durations are pooled over the settled weeks, of counts and sums it is the weekly
 * median, a census or a level is the last week's.
 */
export function headlineReading(
  weeks: readonly { readonly measurement: Measurement; readonly provisional: boolean }[],
): Reading {
  const last = weeks.at(-1)?.measurement ?? { kind: 'nothing-to-measure', reason: 'the window is empty' };
  const measured = weeks.map(({ measurement }) => measurement);
  const kind = measured.find(isMeasured)?.kind;
  if (kind === 'rate') return pooledRate(weeks);
  if (kind === 'count' || kind === 'sum') return medianAmount(measured);
  if (kind === 'durations') return pooledDurations(weeks);
  return readingOf(last, { rate: MIN_RATE, median: MIN_MEDIAN });
}

function isMeasured(measurement: Measurement): boolean {
  return 'evidence' in measurement;
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
    case 'sum':
    case 'level':
      return { ...EMPTY, state: 'measured', value: measurement.value, n: 1, detail: measurement.detail ?? {} };
    case 'durations':
      return durationReading(measurement, minimum.median, measurement.detail ?? {});
    case 'not-configured':
      return { ...EMPTY, state: 'not-configured', reason: `${measurement.reason}; enable: ${measurement.enable}` };
    case 'nothing-to-measure':
      return { ...EMPTY, reason: measurement.reason, detail: measurement.detail ?? {} };
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

function durationReading(
  { samples, open = [] }: Pick<Durations, 'samples' | 'open'>,
  minimum: number,
  detail: Reading['detail'],
): Reading {
  const all = [...samples, ...open];
  if (all.length === 0) return { ...EMPTY, reason: 'no event in the window', detail };
  const counted = { ...EMPTY, n: all.length, detail: { ...detail, open: open.length } };
  if (all.length < minimum) {
    return { ...counted, state: 'not-enough-data', reason: `${all.length} of at least ${minimum} samples` };
  }
  return {
    ...counted,
    ...(all.length < MIN_MEDIAN ? {} : medianInterval(all)),
    state: 'measured',
    value: quantile(all, 0.5),
    detail: { ...counted.detail, p90: quantile(all, 0.9) },
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
    settledDetail(weeks),
  );
}

function medianAmount(weeks: readonly Measurement[]): Reading {
  const measured = weeks.filter((week) => week.kind === 'count' || week.kind === 'sum');
  const counts = weeks.map((week) => (week.kind === 'count' || week.kind === 'sum' ? week.value : 0));
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
    ...medianInterval(counts),
    state: 'measured',
    value: quantile(counts, 0.5),
    n: counts.length,
    detail: summedDetail(measured),
  };
}

function pooledDurations(
  weeks: readonly { readonly measurement: Measurement; readonly provisional: boolean }[],
): Reading {
  const settled = weeks.flatMap(({ measurement, provisional }) =>
    measurement.kind === 'durations' && !provisional ? [measurement] : [],
  );
  const samples = settled.flatMap((week) => week.samples);
  const open = settled.flatMap((week) => week.open ?? []);
  return durationReading({ samples, open }, MIN_MEDIAN, settledDetail(weeks));
}

/** Of weeks with nothing to measure too: what was left out there counts as left out. */
function settledDetail(
  weeks: readonly { readonly measurement: Measurement; readonly provisional: boolean }[],
): Reading['detail'] {
  return summedDetail(
    weeks.flatMap(({ measurement, provisional }) => (!provisional && 'detail' in measurement ? [measurement] : [])),
  );
}

function summedDetail(
  weeks: readonly { readonly detail?: Readonly<Record<string, number | null>> | undefined }[],
): Reading['detail'] {
  const sums: Record<string, number | null> = {};
  for (const { detail } of weeks) {
    for (const [name, value] of Object.entries(detail ?? {})) {
      sums[name] = value === null ? (sums[name] ?? null) : (sums[name] ?? 0) + value;
    }
  }
  return sums;
}
