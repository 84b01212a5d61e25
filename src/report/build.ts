import type { Config } from '../config/schema.ts';
import { DAY, type Instant } from '../history/instant.ts';
import { contains, isProvisional, type Period } from '../history/period.ts';
import type { Kpi } from '../kpis/kpi.ts';
import { measure } from '../kpis/measure.ts';
import type { SourceName, Sources } from '../kpis/sources.ts';
import { plural } from '../lib/phrasing.ts';
import { isTested } from './assess.ts';
import { type Report, type ReportPeriod, windowOf } from './report.ts';
import { type MeasuredKpi, overWindow, rowOf } from './row.ts';

/** Collected data: sources for the whole run, sources of one week's tree, and the reasons why others are missing. */
export interface ReportData {
  readonly always: Partial<Sources>;
  readonly ofWeek: (period: Period) => Partial<Sources>;
  /** One sentence each: why a source is missing and how to enable it. */
  readonly missing: Partial<Record<SourceName, string>>;
}

type Frame = Pick<Report, 'tool' | 'asOf' | 'repository' | 'config' | 'usage' | 'warnings'>;

/** Measures every KPI in every week and builds the report as data. */
export function buildReport(
  data: ReportData,
  periods: readonly Period[],
  kpis: readonly Kpi[],
  config: Config,
  frame: Frame,
): Report {
  const { asOf } = frame;
  const horizon = config.horizon * DAY;
  const { changes = [], reverts = [] } = data.always;
  const weeks = periods.map((period) => ({ ...period, provisional: isProvisional(period, horizon, asOf) }));
  const began = beginning(changes);
  const measured = kpis.map((kpi) => overWindow(kpi, inEachWeek(kpi, weeks, data, { config, asOf }), began));
  const tested = measured.filter(({ comparison }) => isTested(comparison)).length;
  const last = periods.at(-1);
  return {
    ...frame,
    labels: config.labels,
    horizon,
    periods: weeks,
    kpis: measured.map((one) => rowOf(one, config.targets, tested)),
    warnings: [...frame.warnings, ...measured.flatMap(negativeDurations)],
    ...inReport(changes, reverts, periods),
    components: last === undefined ? [] : (data.ofWeek(last).components ?? []),
    events: config.events,
  };
}

function inEachWeek(
  kpi: Kpi,
  weeks: readonly ReportPeriod[],
  data: ReportData,
  context: Parameters<typeof measure>[3],
) {
  return weeks.map((week) => {
    const available = { sources: { ...data.always, ...data.ofWeek(week) }, missing: data.missing };
    return {
      id: week.id,
      end: week.end,
      measurement: measure(kpi, available, week, context),
      provisional: kpi.settles === 'after-horizon' && week.provisional,
    };
  });
}

/** When the first known change landed. Earlier weeks are unknown, not idle. */
function beginning(changes: Sources['changes']): Instant {
  return changes.reduce((first, { landedAt }) => Math.min(first, landedAt), changes.length === 0 ? 0 : Infinity);
}

function negativeDurations({ kpi, weeks }: MeasuredKpi): string[] {
  const count = weeks.reduce(
    (sum, { measurement }) => sum + (measurement.kind === 'durations' ? (measurement.negative ?? 0) : 0),
    0,
  );
  return count === 0
    ? []
    : [
        `${kpi.title}: ${plural(count, 'duration is', 'durations are')} negative by the clocks and ${count === 1 ? 'reads' : 'read'} 0`,
      ];
}

/** Reverts and changes of the window, and the changes of the look-back that those reverts target. */
function inReport(
  changes: Sources['changes'],
  reverts: Sources['reverts'],
  periods: readonly Period[],
): Pick<Report, 'changes' | 'reverts'> {
  const window = windowOf(periods);
  const shown = reverts.filter((revert) => contains(window, revert.change.landedAt));
  const referred = new Set(shown.flatMap((revert) => revert.targets.map((target) => target.sha)));
  return {
    reverts: shown,
    changes: changes.filter((change) => contains(window, change.landedAt) || referred.has(change.sha)),
  };
}
