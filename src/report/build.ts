import type { Config } from '../config/schema.ts';
import { DAY } from '../history/instant.ts';
import { isProvisional, type Period } from '../history/period.ts';
import type { Measurement } from '../history/reading.ts';
import type { Context, Kpi, SourceName, Sources } from '../kpis/kpi.ts';
import { assess } from './assess.ts';
import { headlineReading, weeklyReading } from './reading.ts';
import type { KpiRow, Report, ReportPeriod } from './report.ts';

/** What was collected: sources that hold for the whole run, sources of one week's tree, and why others are missing. */
export interface Facts {
  readonly always: Partial<Sources>;
  readonly ofWeek: (period: Period) => Partial<Sources>;
  /** Why a source is missing and what would enable it, in one sentence. */
  readonly missing: Partial<Record<SourceName, string>>;
}

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
  return {
    ...frame,
    periods: weeks,
    kpis: kpis.map((kpi) => measureKpi(kpi, weeks, facts, context, kpis.length)),
    ...inReport(changes, reverts, periods),
    components: last === undefined ? [] : (facts.ofWeek(last).components ?? []),
    events: config.events,
  };
}

function measureKpi(kpi: Kpi, weeks: readonly ReportPeriod[], facts: Facts, context: Context, shown: number): KpiRow {
  const measured = weeks.map((week) => ({
    measurement: measureWeek(kpi, week, facts, context),
    provisional: kpi.settles === 'after-horizon' && week.provisional,
  }));
  const headline = headlineReading(measured);
  const { id, title, question, category, unit, better } = kpi;
  const base = { id, title, question, category, unit, better, target: kpi.target, headline };
  const evidence = measured.flatMap(({ measurement }) => ('evidence' in measurement ? measurement.evidence : []));
  const notes = measured.flatMap(({ measurement }) =>
    'note' in measurement && measurement.note ? [measurement.note] : [],
  );
  return {
    ...base,
    series: measured.map(({ measurement, provisional }) => weeklyReading(measurement, provisional)),
    ...assess(base, measured, shown),
    evidence,
    notes: [...new Set(notes)],
  };
}

function measureWeek(kpi: Kpi, period: Period, facts: Facts, context: Context): Measurement {
  const available: Partial<Sources> = { ...facts.always, ...facts.ofWeek(period) };
  const missing = kpi.needs.find((need) => available[need] === undefined);
  if (missing !== undefined) {
    return { kind: 'unavailable', reason: facts.missing[missing] ?? `${missing} were not read` };
  }
  const names = [...kpi.needs, ...(kpi.wants ?? [])];
  const declared = Object.fromEntries(names.map((name) => [name, available[name] ?? null]));
  return kpi.measure(declared as unknown as Parameters<typeof kpi.measure>[0], period, context);
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
