import type { Seconds } from '../history/instant.ts';
import type { Figure, Measurement } from '../history/reading.ts';
import type { Share } from '../stats/fisher.ts';

/** The measurement of a KPI in one week of the window. */
export interface MeasuredWeek {
  readonly measurement: Measurement;
  /** Whether failures of the week can still surface and change the measurement. */
  readonly provisional: boolean;
}

/** The kind of figure, which is the same for all weeks of a KPI; `undefined`: no week was measured. */
export function kindOf(weeks: readonly Measurement[]): Figure['kind'] | undefined {
  return weeks.find((week) => 'evidence' in week)?.kind;
}

/** The rates of all weeks pooled: sums of numerators and denominators. */
export function shareOf(weeks: readonly Measurement[]): Share {
  const rates = weeks.filter((week) => week.kind === 'rate');
  return {
    k: rates.reduce((sum, rate) => sum + rate.numerator, 0),
    n: rates.reduce((sum, rate) => sum + rate.denominator, 0),
  };
}

/** The durations of a week in seconds, including open ones with their duration so far. */
export function durationsOf(week: Measurement): readonly Seconds[] {
  return week.kind === 'durations' ? [...week.samples, ...(week.open ?? [])] : [];
}

/** The count or sum of a week; 0 if nothing was measured. */
export function amountOf(week: Measurement): number {
  return week.kind === 'count' || week.kind === 'sum' ? week.value : 0;
}

/** The census (as a share) or level at a week's end; `null`: not measured. */
export function stateOf(week: Measurement): number | null {
  if (week.kind === 'census') return week.numerator / week.denominator;
  return week.kind === 'level' ? week.value : null;
}
