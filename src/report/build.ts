import type { Config } from '../config/schema.ts';
import { DAY, type Instant } from '../history/instant.ts';
import { isProvisional, type Period } from '../history/period.ts';
import type { Measurement, Reading } from '../history/reading.ts';
import type { Kpi, SourceName, Sources, Target } from '../kpis/kpi.ts';
import { type Available, measure } from '../kpis/measure.ts';
import { partTargetOf, targetOf } from '../kpis/target.ts';
import { assess, isTested } from './assess.ts';
import { headlineReading, weeklyReading } from './reading.ts';
import type { KpiRow, PartRow, Report, ReportPeriod } from './report.ts';
import { type Comparison, comparisonOf } from './trend.ts';
import { verdictOf } from './verdict.ts';

/** What was collected: sources that hold for the whole run, sources of one week's tree, and why others are missing. */
export interface Facts {
  readonly always: Partial<Sources>;
  readonly ofWeek: (period: Period) => Partial<Sources>;
  /** Why a source is missing and what would enable it, in one sentence. */
  readonly missing: Partial<Record<SourceName, string>>;
}

type Context = Parameters<typeof measure>[3];
type Frame = Pick<Report, 'tool' | 'asOf' | 'repository' | 'config' | 'usage' | 'warnings'>;

/** Measures every KPI in every week and puts the whole report together, as data. */
export function buildReport(
  facts: Facts,
  periods: readonly Period[],
  kpis: readonly Kpi[],
  config: Config,
  frame: Frame,
): Report {
  const context = { config, asOf: frame.asOf };
  const weeks = periods.map((period) => ({
    ...period,
    provisional: isProvisional(period, config.horizon * DAY, frame.asOf),
  }));
  const changes = facts.always.changes ?? [];
  const reverts = facts.always.reverts ?? [];
  const last = periods.at(-1);
  const measured = kpis.map((kpi) => measureKpi(kpi, weeks, facts, context, beginning(changes)));
  const tested = measured.filter(({ comparison }) => isTested(comparison)).length;
  const rows = measured.map((one) => rowOf(one, context, tested));
  return {
    ...frame,
    horizon: config.horizon * DAY,
    periods: weeks,
    kpis: rows.map(({ row }) => row),
    warnings: [...frame.warnings, ...rows.flatMap(({ row, negative }) => negativeDurations(row, negative))],
    ...inReport(changes, reverts, periods),
    components: last === undefined ? [] : (facts.ofWeek(last).components ?? []),
    events: config.events,
  };
}

/** A KPI with what it measured in each week and what that amounts to over the window. */
interface MeasuredKpi {
  readonly kpi: Kpi;
  readonly weeks: Weeks;
  readonly headline: Reading;
  readonly comparison: Comparison | null;
}

/** When the first change landed that is known: the weeks before it are no weeks of standstill. */
function beginning(changes: NonNullable<Sources['changes']>): Instant {
  return changes.reduce((first, { landedAt }) => Math.min(first, landedAt), changes.length === 0 ? 0 : Infinity);
}

function measureKpi(
  kpi: Kpi,
  periods: readonly ReportPeriod[],
  facts: Facts,
  context: Context,
  began: Instant,
): MeasuredKpi {
  const weeks = periods.map((week) => ({
    measurement: measure(kpi, available(facts, week), week, context),
    provisional: kpi.settles === 'after-horizon' && week.provisional,
  }));
  const lived = weeks.filter((_, index) => (periods[index]?.end ?? 0) > began);
  const settled = apart(kpi, lived).filter((week) => !week.provisional);
  const comparison = comparisonOf(settled.map((week) => week.measurement));
  return { kpi, weeks, headline: headlineReading(ofHeadline(kpi, lived)), comparison };
}

function rowOf({ kpi, weeks, headline, comparison }: MeasuredKpi, context: Context, tested: number): MeasuredRow {
  const { targets } = context.config;
  const { id, title, question, category, unit, better } = kpi;
  const base = { id, title, question, category, unit, better, target: targetOf(kpi, targets), headline };
  const evidence = weeksThatSpeak(weeks).flatMap(({ measurement }) =>
    'evidence' in measurement ? measurement.evidence : [],
  );
  const notes = weeks.flatMap(({ measurement }) =>
    'note' in measurement && measurement.note ? [measurement.note] : [],
  );
  const row = {
    ...base,
    standing: isStanding(weeks),
    parts: partRows((part) => partTargetOf(kpi, part, targets), ofHeadline(kpi, weeks)),
    series: weeks.map(({ measurement, provisional }) => weeklyReading(measurement, provisional)),
    ...assess({ ...base, comparison }, tested),
    evidence,
    notes: [...new Set(notes), ...(kpi.remarks?.(headline.detail) ?? [])],
  };
  return { row, negative: weeks.reduce((sum, { measurement }) => sum + negativeIn(measurement), 0) };
}

interface MeasuredRow {
  readonly row: KpiRow;
  readonly negative: number;
}

function negativeIn(measurement: Measurement): number {
  return measurement.kind === 'durations' ? (measurement.negative ?? 0) : 0;
}

function negativeDurations({ title }: KpiRow, count: number): string[] {
  return count === 0 ? [] : [`${title}: ${count} durations are negative by their clocks and read 0`];
}

function available(facts: Facts, period: Period): Available {
  return { sources: { ...facts.always, ...facts.ofWeek(period) }, missing: facts.missing };
}

function isStanding(weeks: readonly { readonly measurement: Measurement }[]): boolean {
  return weeks.some(({ measurement: { kind } }) => kind === 'census' || kind === 'level');
}

/** Events of all weeks stand behind a number; of a state, only the newest does. */
function weeksThatSpeak<Week extends { readonly measurement: Measurement }>(weeks: readonly Week[]): readonly Week[] {
  return isStanding(weeks) ? weeks.slice(-1) : weeks;
}

/** Readings that span several weeks overlap, so the newest alone speaks for the window. */
function ofHeadline<Week>(kpi: Kpi, weeks: readonly Week[]): readonly Week[] {
  return (kpi.span ?? 1) > 1 ? weeks.slice(-1) : weeks;
}

/** Readings that do not overlap, the newest among them: what a test may compare. */
function apart<Week>(kpi: Kpi, weeks: readonly Week[]): readonly Week[] {
  const span = kpi.span ?? 1;
  return weeks.filter((_, index) => (weeks.length - 1 - index) % span === 0);
}

type Weeks = Parameters<typeof headlineReading>[0];

/** Each part of a KPI, put together over the weeks as the KPI itself is. */
function partRows(targetOfPart: (part: string) => Target | null, weeks: Weeks): PartRow[] {
  const named = weeks.flatMap(({ measurement }) => Object.keys(('parts' in measurement && measurement.parts) || {}));
  return [...new Set(named)].sort().map((name) => {
    const target = targetOfPart(name);
    const headline = headlineReading(weeks.map((week) => ({ ...week, measurement: partOf(week.measurement, name) })));
    return { name, target, headline, verdict: verdictOf(target, headline) };
  });
}

function partOf(measurement: Measurement, name: string): Measurement {
  const part = 'parts' in measurement ? measurement.parts?.[name] : undefined;
  if (part !== undefined) return 'reason' in part ? part : { ...part, evidence: [] };
  return { kind: 'nothing-to-measure', reason: `no ${name} in the period` };
}

/** Changes and reverts of the window, and those of the look-back that they refer to. */
function inReport(
  changes: NonNullable<Sources['changes']>,
  reverts: NonNullable<Sources['reverts']>,
  periods: readonly Period[],
): Pick<Report, 'changes' | 'reverts'> {
  const start = periods[0]?.start ?? 0;
  const end = periods.at(-1)?.end ?? 0;
  const isInside = (landedAt: number) => landedAt >= start && landedAt < end;
  const shown = reverts.filter((revert) => isInside(revert.change.landedAt));
  const referred = new Set(shown.flatMap((revert) => revert.targets.map((target) => target.sha)));
  return {
    reverts: shown,
    changes: changes.filter((change) => isInside(change.landedAt) || referred.has(change.sha)),
  };
}
