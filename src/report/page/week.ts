import { contains } from '../../history/period.ts';
import type { JudgedChange } from '../../history/revert.ts';
import type { Kpi } from '../../kpis/kpi.ts';
import { type KpiRow, type Report, type ReportPeriod, windowOf } from '../report.ts';

/** The week that the report is about: the newest complete one. */
export function lastWeek(report: Report): ReportPeriod {
  const week = report.periods.at(-1);
  if (week === undefined) throw new RangeError('a report holds at least one week');
  return week;
}

/** All that landed in the window: of the changes of the look-back the report holds those that reverts name. */
export function landedInWindow(report: Report): readonly JudgedChange[] {
  const window = windowOf(report.periods);
  return report.changes.filter((change) => contains(window, change.landedAt));
}

/** Changes to infrastructure that landed in the window, reverts and re-lands included. */
export function infraChanges(report: Report): readonly JudgedChange[] {
  return landedInWindow(report).filter((change) => change.infra);
}

/** Of those, the ones of the last week. */
export function infraChangesOfWeek(report: Report): readonly JudgedChange[] {
  return infraChanges(report).filter((change) => contains(lastWeek(report), change.landedAt));
}

/** Whether a change's failure counts for the rate: it surfaced within the horizon. */
export function isCountedFailure(report: Report, change: JudgedChange): boolean {
  return change.failure !== null && change.failure.after <= report.horizon;
}

/** Nothing landed in the window that the KPIs could speak of. */
export function isEmptyWindow(report: Report): boolean {
  return infraChanges(report).length === 0;
}

/** The row of one KPI; `undefined`: configuration leaves it out. */
export function kpi(report: Report, { id }: Pick<Kpi, 'id'>): KpiRow | undefined {
  return report.kpis.find((row) => row.id === id);
}

/** KPIs that say something of this repository, in report order: the others are told in the closing line. */
export function shownKpis(report: Report): readonly KpiRow[] {
  return report.kpis.filter((row) => !isAbsent(row) && !isIdle(row));
}

/** Not measured, for want of a setting or a permission. */
export function isAbsent({ headline: { state } }: KpiRow): boolean {
  return state === 'not-configured' || state === 'unavailable';
}

/** Could be measured, and nothing to measure was there in any week. */
export function isIdle({ headline, series }: KpiRow): boolean {
  return headline.state === 'nothing-to-measure' && series.every((reading) => reading.value === null);
}
