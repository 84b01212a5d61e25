import type { Config } from '../config/schema.ts';
import type { Instant } from '../history/instant.ts';
import type { Measurement, Reading } from '../history/reading.ts';
import type { Kpi } from '../kpis/kpi.ts';
import { partTargetOf, targetOf } from '../kpis/target.ts';
import { assess } from './assess.ts';
import { kindOf, type MeasuredWeek } from './figures.ts';
import { headlineReading, weeklyReading } from './reading.ts';
import type { KpiRow, PartRow } from './report.ts';
import { type Comparison, comparisonOf } from './trend.ts';
import { verdictOf } from './verdict.ts';

/** A KPI with what it measured in each week and what that amounts to over the window. */
export interface MeasuredKpi {
  readonly kpi: Kpi;
  readonly weeks: readonly MeasuredWeek[];
  /** Those of them that had not ended before the first known change landed: what the window's figures are made from. */
  readonly lived: readonly MeasuredWeek[];
  readonly headline: Reading;
  readonly comparison: Comparison | null;
}

/** Puts the weeks together. Those that ended before `began`, when the first known change landed, are no standstill. */
export function overWindow(
  kpi: Kpi,
  weeks: readonly (MeasuredWeek & { readonly end: Instant })[],
  began: Instant,
): MeasuredKpi {
  const lived = weeks.filter(({ end }) => end > began);
  const settled = apart(kpi, lived).filter(({ provisional }) => !provisional);
  const comparison = comparisonOf(settled.map(({ measurement }) => measurement));
  return { kpi, weeks, lived, headline: headlineReading(ofHeadline(kpi, lived)), comparison };
}

/** The KPI's row of the report; `tested` KPIs share the error level of their tests. */
export function rowOf(
  { kpi, weeks, lived, headline, comparison }: MeasuredKpi,
  targets: Config['targets'],
  tested: number,
): KpiRow {
  const { id, title, question, unit, better } = kpi;
  const target = targetOf(kpi, targets);
  const measured = weeks.map(({ measurement }) => measurement);
  const notes = measured.flatMap((week) => ('note' in week && week.note) || []);
  return {
    id,
    title,
    question,
    unit,
    better,
    target,
    headline,
    atWeekEnd: isAtWeekEnd(measured),
    parts: partRows(kpi, ofHeadline(kpi, lived), targets),
    series: weeks.map(weeklyReading),
    ...assess({ better, target, headline, comparison }, tested),
    evidence: weeksThatSpeak(measured).flatMap((week) => ('evidence' in week ? week.evidence : [])),
    notes: [...new Set(notes), ...(kpi.remarks?.(headline.detail) ?? [])],
  };
}

function isAtWeekEnd(weeks: readonly Measurement[]): boolean {
  const kind = kindOf(weeks);
  return kind === 'census' || kind === 'level';
}

/** Events of all weeks stand behind a number; of a state, only the newest does. */
function weeksThatSpeak(weeks: readonly Measurement[]): readonly Measurement[] {
  return isAtWeekEnd(weeks) ? weeks.slice(-1) : weeks;
}

/** Readings that span several weeks overlap, so the newest alone speaks for the window. */
function ofHeadline<Week>({ span = 1 }: Kpi, weeks: readonly Week[]): readonly Week[] {
  return span > 1 ? weeks.slice(-1) : weeks;
}

/** Readings that do not overlap, the newest among them: what a test may compare. */
function apart<Week>({ span = 1 }: Kpi, weeks: readonly Week[]): readonly Week[] {
  return weeks.filter((_, index) => (weeks.length - 1 - index) % span === 0);
}

/** Each part of a KPI, put together over the weeks as the KPI itself is. */
function partRows(kpi: Kpi, weeks: readonly MeasuredWeek[], targets: Config['targets']): PartRow[] {
  const named = weeks.flatMap(({ measurement }) => Object.keys(('parts' in measurement && measurement.parts) || {}));
  return [...new Set(named)].sort().map((name) => {
    const target = partTargetOf(kpi, name, targets);
    const headline = headlineReading(weeks.map((week) => ({ ...week, measurement: partOf(week.measurement, name) })));
    return { name, target, headline, verdict: verdictOf(target, headline) };
  });
}

function partOf(measurement: Measurement, name: string): Measurement {
  const part = 'parts' in measurement ? measurement.parts?.[name] : undefined;
  if (part !== undefined) return 'reason' in part ? part : { ...part, evidence: [] };
  return { kind: 'nothing-to-measure', reason: `no ${name} in the period` };
}
