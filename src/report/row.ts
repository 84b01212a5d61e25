import type { Config } from '../config/schema.ts';
import type { Instant } from '../history/instant.ts';
import type { Measurement, Reading } from '../history/reading.ts';
import type { Kpi } from '../kpis/kpi.ts';
import { kpiTarget, partTargetOf } from '../kpis/target.ts';
import { assess } from './assess.ts';
import { kindOf, type MeasuredWeek } from './figures.ts';
import { headlineReading, pooledReading, weeklyReading } from './reading.ts';
import { isMove, type KpiRow, type Movement, type PartRow } from './report.ts';
import { type Comparison, comparisonOf, newestThird } from './trend.ts';
import { verdictOf } from './verdict.ts';

/** A week of the window with what was measured in it. */
export interface Week extends MeasuredWeek {
  readonly id: string;
  readonly end: Instant;
}

/** A KPI with its measurements of each week and its headline for the window. */
export interface MeasuredKpi {
  readonly kpi: Kpi;
  readonly weeks: readonly Week[];
  /** The weeks since the first known change; the window's figures ignore earlier ones. */
  readonly sinceFirstChange: readonly Week[];
  readonly headline: Reading;
  readonly comparison: Comparison | null;
}

/**
 * Summarises the weeks of a KPI. Weeks that ended before `began`, when the first known change landed, are ignored:
 * their zeros do not mean that nothing happened.
 */
export function overWindow(kpi: Kpi, weeks: readonly Week[], began: Instant): MeasuredKpi {
  const sinceFirstChange = weeks.filter(({ end }) => end > began);
  const comparison = comparisonOf(compared(kpi, sinceFirstChange).map(({ measurement }) => measurement));
  return { kpi, weeks, sinceFirstChange, headline: headlineReading(ofHeadline(kpi, sinceFirstChange)), comparison };
}

/** The KPI's row of the report. `tested`: number of KPIs that share the error level of the trend tests. */
export function rowOf(
  { kpi, weeks, sinceFirstChange, headline, comparison }: MeasuredKpi,
  targets: Config['targets'],
  tested: number,
): KpiRow {
  const { id, title, question, unit, better } = kpi;
  const target = kpiTarget(kpi, targets);
  const measured = weeks.map(({ measurement }) => measurement);
  const assessment = assess({ better, target, headline, comparison }, tested);
  const notes = measured.flatMap((week) => ('note' in week && week.note) || []);
  return {
    id,
    title,
    question,
    unit,
    better,
    target,
    isDefaultTarget: target === kpi.target,
    headline,
    atWeekEnd: isAtWeekEnd(measured),
    parts: partRows(kpi, ofHeadline(kpi, sinceFirstChange), targets),
    series: weeks.map(weeklyReading),
    ...assessment,
    movement: isMove(assessment.trend) ? movementOf(compared(kpi, sinceFirstChange)) : null,
    evidence: weeksOfHeadline(measured).flatMap((week) => ('evidence' in week ? week.evidence : [])),
    notes: [...new Set(notes), ...(kpi.remarks?.(headline.detail) ?? [])],
  };
}

/** The weeks that a trend compares. */
function compared(kpi: Kpi, weeks: readonly Week[]): readonly Week[] {
  return nonOverlapping(kpi, weeks).filter(({ provisional }) => !provisional);
}

function movementOf(weeks: readonly Week[]): Movement {
  const { newest, rest } = newestThird(weeks);
  return { before: pooledReading(rest), lately: pooledReading(newest), since: newest[0]?.id ?? '' };
}

function isAtWeekEnd(weeks: readonly Measurement[]): boolean {
  const kind = kindOf(weeks);
  return kind === 'census' || kind === 'level';
}

/** The weeks whose evidence belongs to the headline: all weeks, but only the last for a state. */
function weeksOfHeadline(weeks: readonly Measurement[]): readonly Measurement[] {
  return isAtWeekEnd(weeks) ? weeks.slice(-1) : weeks;
}

/** The weeks of which the headline is made: only the newest if readings span several weeks and so overlap. */
function ofHeadline<Week>({ span = 1 }: Kpi, weeks: readonly Week[]): readonly Week[] {
  return span > 1 ? weeks.slice(-1) : weeks;
}

/** Readings that do not overlap, counted back from the newest; only these may enter a test. */
function nonOverlapping<Week>({ span = 1 }: Kpi, weeks: readonly Week[]): readonly Week[] {
  return weeks.filter((_, index) => (weeks.length - 1 - index) % span === 0);
}

/** The rows of the KPI's parts, summarised over the weeks like the KPI itself. */
function partRows(kpi: Kpi, weeks: readonly MeasuredWeek[], targets: Config['targets']): PartRow[] {
  const named = weeks.flatMap(({ measurement }) => Object.keys(('parts' in measurement && measurement.parts) || {}));
  return [...new Set(named)].sort().map((name) => {
    const target = partTargetOf(kpi, name, targets);
    const headline = headlineReading(weeks.map((week) => ({ ...week, measurement: partOf(week.measurement, name) })));
    const isDefaultTarget = target === (kpi.partTargets?.[name] ?? null);
    return { name, target, isDefaultTarget, headline, verdict: verdictOf(target, headline) };
  });
}

function partOf(measurement: Measurement, name: string): Measurement {
  const part = 'parts' in measurement ? measurement.parts?.[name] : undefined;
  if (part !== undefined) return 'reason' in part ? part : { ...part, evidence: [] };
  return { kind: 'nothing-to-measure', reason: `no ${name} in the period` };
}
