import * as z from 'zod';
import type { Reading } from '../history/reading.ts';
import { lastWeek } from './page/select.ts';
import { type KpiRow, type Report, VERDICTS, type Verdict } from './report.ts';

/** Number of weeks in a snapshot; older weeks no longer change. */
const REMEMBERED = 16;
const MOST_KPIS = 40;

const point = z.tuple([z.number(), z.number().nullable()]);

/**
 * The figures of a posted report, small enough to be hidden in its comment. Used only to report what changed since; no
 * figure is computed from it. A point is [numerator, denominator] for a share, else [value, null].
 */
export const snapshotSchema = z.strictObject({
  v: z.literal(1),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  /** Version of the KPI definitions in the tool that wrote the snapshot. */
  definitions: z.string().max(40),
  /** Hash of the configuration that was in force. */
  config: z.string().max(128),
  kpis: z
    .record(
      z.string().regex(/^[a-z0-9-]{1,60}$/),
      z.strictObject({
        verdict: z.enum(VERDICTS).nullable(),
        /** The headline; `null`: it had no value. */
        headline: point.nullable(),
        /** The newest weeks, oldest first, ending with `week`; `null`: no value. */
        weeks: z.array(point.nullable()).max(REMEMBERED),
      }),
    )
    .refine((kpis) => Object.keys(kpis).length <= MOST_KPIS),
});

export type Snapshot = z.output<typeof snapshotSchema>;

/** The last posted report; `none`: there is none; `unknown`: not looked for, so the report does not mention it. */
export type Previous = Snapshot | 'none' | 'unknown';

type Point = z.output<typeof point>;

/** A weekly reading that differs from the last posted report; `null`: no value. */
export interface Restatement {
  readonly kpi: string;
  readonly week: string;
  readonly from: Point | null;
  readonly to: Point | null;
}

/** Differences from the last posted report. */
export interface SnapshotDiff {
  readonly since: string;
  /** Ids of the complete weeks between the last report and this one for which no report was posted. */
  readonly gap: readonly string[];
  /** Whether KPI definitions or configuration changed, which then explains restatements. */
  readonly definitionsChanged: boolean;
  readonly restatements: readonly Restatement[];
  readonly verdicts: readonly { readonly kpi: string; readonly from: Verdict | null; readonly to: Verdict | null }[];
  readonly headlines: readonly { readonly kpi: string; readonly from: Point; readonly to: Point }[];
}

/** The snapshot to hide in the comment with this report. */
export function snapshotOf(report: Report): Snapshot {
  return {
    v: 1,
    week: lastWeek(report).id,
    definitions: report.tool.definitions,
    config: report.config.hash,
    kpis: Object.fromEntries(
      report.kpis
        .slice(0, MOST_KPIS)
        .map(({ id, verdict, headline, series }) => [
          id,
          { verdict, headline: pointOf(headline), weeks: series.slice(-REMEMBERED).map(pointOf) },
        ]),
    ),
  };
}

/** Compares a report with the last posted one. Only KPIs and weeks that both contain are compared. */
export function changesSince(report: Report, previous: Snapshot): SnapshotDiff {
  const ids = report.periods.map((period) => period.id);
  const known = report.kpis.flatMap((row) => {
    const before = previous.kpis[row.id];
    return before === undefined ? [] : [{ row, before }];
  });
  return {
    since: previous.week,
    gap: ids.slice(0, -1).filter((id) => id > previous.week),
    definitionsChanged: previous.definitions !== report.tool.definitions || previous.config !== report.config.hash,
    restatements: known.flatMap(({ row, before }) => restated(row, before.weeks, ids, previous.week)),
    verdicts: known.flatMap(({ row, before }) =>
      before.verdict === row.verdict ? [] : [{ kpi: row.id, from: before.verdict, to: row.verdict }],
    ),
    headlines: known.flatMap(({ row, before }) => {
      const to = pointOf(row.headline);
      return before.headline === null || to === null || samePoint(before.headline, to)
        ? []
        : [{ kpi: row.id, from: before.headline, to }];
    }),
  };
}

/** The weeks of the snapshot, which end with `lastWeek`, whose readings differ now. */
function restated(row: KpiRow, before: readonly (Point | null)[], ids: readonly string[], lastWeek: string) {
  const first = ids.indexOf(lastWeek) - (before.length - 1);
  return before.flatMap((from, index): Restatement[] => {
    const week = ids[first + index];
    const reading = row.series[first + index];
    if (!ids.includes(lastWeek) || week === undefined || reading === undefined) return [];
    const to = pointOf(reading);
    return samePoint(from, to) ? [] : [{ kpi: row.id, week, from, to }];
  });
}

function pointOf({ value, numerator, denominator }: Reading): Point | null {
  if (value === null) return null;
  return numerator !== null && denominator !== null ? [numerator, denominator] : [value, null];
}

function samePoint(one: Point | null, other: Point | null): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}
