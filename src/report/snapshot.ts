import * as z from 'zod';
import type { Reading } from '../history/reading.ts';
import { lastWeek } from './page/week.ts';
import { type KpiRow, type Report, VERDICTS, type Verdict } from './report.ts';

/** Weeks that a snapshot remembers: older ones are settled for long. */
const REMEMBERED = 16;
const MOST_KPIS = 40;

const point = z.tuple([z.number(), z.number().nullable()]);

/**
 * What a posted report said, small enough to hide in it. It serves one purpose: telling what changed since.
 * Nothing is computed from it. A point is [numerator, denominator] of a share, [value, null] of anything else.
 */
export const snapshotSchema = z.strictObject({
  v: z.literal(1),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  /** The definitions' version of the tool that wrote it. */
  definitions: z.string().max(40),
  /** Hash of the configuration in force. */
  config: z.string().max(128),
  kpis: z
    .record(
      z.string().regex(/^[a-z0-9-]{1,60}$/),
      z.strictObject({
        verdict: z.enum(VERDICTS).nullable(),
        /** Last week's or the window's headline. */
        headline: point.nullable(),
        /** The newest weeks, oldest first, ending with `week`; `null`: no value. */
        weeks: z.array(point.nullable()).max(REMEMBERED),
      }),
    )
    .refine((kpis) => Object.keys(kpis).length <= MOST_KPIS),
});

export type Snapshot = z.output<typeof snapshotSchema>;

/** What the last posted report said, or that there was none. `unknown`: nobody looked, so nothing is said of it. */
export type Previous = Snapshot | 'none' | 'unknown';

type Point = z.output<typeof point>;

/** What a week said before and says now. */
export interface Restatement {
  readonly kpi: string;
  readonly week: string;
  readonly from: Point | null;
  readonly to: Point | null;
}

/** What changed since the last report that was posted. */
export interface Changes {
  readonly since: string;
  /** Complete weeks between the last report and this one for which none was posted. */
  readonly gap: readonly string[];
  /** The tool's definitions or the configuration changed: restatements are no events then. */
  readonly definitionsChanged: boolean;
  readonly restatements: readonly Restatement[];
  readonly verdicts: readonly { readonly kpi: string; readonly from: Verdict | null; readonly to: Verdict | null }[];
  readonly headlines: readonly { readonly kpi: string; readonly from: Point; readonly to: Point }[];
}

/** The snapshot to hide in the comment of this report's week. */
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

/** Compares a report with what was posted before. A week that neither holds is no change. */
export function changesSince(report: Report, previous: Snapshot): Changes {
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

/** The remembered weeks, of which the last is `lastWeek`, that read differently now. */
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
