import type { Seconds } from '../history/instant.ts';
import type { Figure, Measurement } from '../history/reading.ts';
import type { Share } from '../stats/fisher.ts';

/** What a KPI measured in one week of the window. */
export interface MeasuredWeek {
  readonly measurement: Measurement;
  /** Whether failures of the week may still surface and change it. */
  readonly provisional: boolean;
}

/** The one kind of figure that a KPI's weeks hold; `undefined`: none was measured. */
export function kindOf(weeks: readonly Measurement[]): Figure['kind'] | undefined {
  return weeks.find((week) => 'evidence' in week)?.kind;
}

/** All events of the weeks as one share. */
export function shareOf(weeks: readonly Measurement[]): Share {
  const rates = weeks.filter((week) => week.kind === 'rate');
  return {
    k: rates.reduce((sum, rate) => sum + rate.numerator, 0),
    n: rates.reduce((sum, rate) => sum + rate.denominator, 0),
  };
}

/** The durations of a week, those that had not ended yet by how long they had lasted. */
export function durationsOf(week: Measurement): readonly Seconds[] {
  return week.kind === 'durations' ? [...week.samples, ...(week.open ?? [])] : [];
}

/** How much there was in a week: 0 where nothing was measured. */
export function amountOf(week: Measurement): number {
  return week.kind === 'count' || week.kind === 'sum' ? week.value : 0;
}

/** How things stood at a week's end; `null`: not measured. */
export function stateOf(week: Measurement): number | null {
  if (week.kind === 'census') return week.numerator / week.denominator;
  return week.kind === 'level' ? week.value : null;
}
