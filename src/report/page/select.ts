import { failedWithin, type JudgedChange } from '../../history/judged-change.ts';
import { contains } from '../../history/period.ts';
import type { Kpi } from '../../kpis/kpi.ts';
import { type KpiRow, type Report, type ReportPeriod, windowOf } from '../report.ts';

/** The week of the report: the newest complete one. */
export function lastWeek(report: Report): ReportPeriod {
  const week = report.periods.at(-1);
  if (week === undefined) throw new RangeError('a report holds at least one week');
  return week;
}

/** All changes that landed in the window, without the changes of the look-back that the report also contains. */
export function landedInWindow(report: Report): readonly JudgedChange[] {
  const window = windowOf(report.periods);
  return report.changes.filter((change) => contains(window, change.landedAt));
}

/** Changes to infrastructure that landed in the window, reverts and re-lands included. */
export function infraChanges(report: Report): readonly JudgedChange[] {
  return landedInWindow(report).filter((change) => change.infra);
}

/** Infrastructure changes that landed in the last week, reverts and re-lands included. */
export function infraChangesOfWeek(report: Report): readonly JudgedChange[] {
  return infraChanges(report).filter((change) => contains(lastWeek(report), change.landedAt));
}

/** Whether a change's failure counts for the rate: it surfaced within the horizon. */
export function isCountedFailure(report: Report, change: JudgedChange): boolean {
  return failedWithin(change, report.horizon);
}

/** Whether no infrastructure change landed in the window. */
export function isEmptyWindow(report: Report): boolean {
  return infraChanges(report).length === 0;
}

/** The row of one KPI; `undefined`: the configuration omits it. */
export function kpi(report: Report, { id }: Pick<Kpi, 'id'>): KpiRow | undefined {
  return report.kpis.find((row) => row.id === id);
}

/** The KPIs with values, in report order; the others are named in the notMeasured section. */
export function shownKpis(report: Report): readonly KpiRow[] {
  return report.kpis.filter((row) => !isAbsent(row) && !isIdle(row));
}

/** Whether the KPI was not measured because a setting or permission is missing. */
export function isAbsent({ headline: { state } }: KpiRow): boolean {
  return state === 'not-configured' || state === 'unavailable';
}

/** Whether the KPI could be measured, but had nothing to measure in any week. */
export function isIdle({ headline, series }: KpiRow): boolean {
  return headline.state === 'nothing-to-measure' && series.every((reading) => reading.value === null);
}
