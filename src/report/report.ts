import type { Config } from '../config/schema.ts';
import type { Component } from '../history/component.ts';
import type { Instant, Seconds } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import type { Period } from '../history/period.ts';
import type { Evidence, Reading } from '../history/reading.ts';
import type { Revert } from '../history/revert.ts';
import type { Kpi } from '../kpis/kpi.ts';
import type { Target } from '../kpis/target.ts';
import type { Detectable } from './detectable.ts';

/** Name and version of the schema of `report.json`. */
export const REPORT_SCHEMA = 'infra-kpis/report@1';

export type Trend = (typeof TRENDS)[number];
export const TRENDS = ['better', 'worse', 'no-clear-change'] as const;

/** Whether a trend has a direction. */
export function isMove(trend: Trend | null): trend is 'better' | 'worse' {
  return trend === 'better' || trend === 'worse';
}

export type Verdict = (typeof VERDICTS)[number];
export const VERDICTS = ['meets', 'misses', 'unclear'] as const;

/** One KPI of the report: the window's headline, one reading per period, verdict and trend. */
export interface KpiRow extends Pick<Kpi, 'id' | 'title' | 'question' | 'unit' | 'better'> {
  readonly target: Target | null;
  /** Whether the target is the KPI's own, because configuration sets none. */
  readonly isDefaultTarget: boolean;
  readonly headline: Reading;
  /** Whether the figure is a state at the end of a week (a census or level). The headline is then the last week's. */
  readonly atWeekEnd: boolean;
  /** Parts such as severities, tiers and machines, by name; empty if the KPI has none. */
  readonly parts: readonly PartRow[];
  readonly series: readonly Reading[];
  readonly trend: Trend | null;
  /** The figures behind a trend that is better or worse; `null`: no such trend. */
  readonly movement: Movement | null;
  /** The smallest change that the trend's test detects with 80 % power; `null`: no test. */
  readonly detectable: Detectable | null;
  readonly verdict: Verdict | null;
  readonly evidence: readonly Evidence[];
  /** Remarks that the reader needs beside the number, one line each. */
  readonly notes: readonly string[];
}

/** The readings over the newest third of the settled weeks and over the weeks before it. */
export interface Movement {
  readonly before: Reading;
  readonly lately: Reading;
  /** First week of the newest third, `2026-W29`. */
  readonly since: string;
}

/** A part of a KPI over the window, with its own target if one is set. */
export interface PartRow extends Pick<KpiRow, 'target' | 'isDefaultTarget' | 'headline' | 'verdict'> {
  readonly name: string;
}

export interface ReportPeriod extends Period {
  readonly provisional: boolean;
}

/**
 * The report as data: everything that a rendering can show. Built by `buildReport`, written as `report.json` by
 * `toJson`, rendered by markdown.ts, html.ts and terminal.ts.
 */
export interface Report {
  readonly tool: { readonly version: string; readonly definitions: string };
  readonly asOf: Instant;
  readonly repository: {
    /** `owner/name`; the folder's name if no remote gives one. */
    readonly name: string;
    readonly branch: string;
    /** The newest first-parent commit landed by `asOf`; `null`: none. */
    readonly head: string | null;
    readonly headAt: Instant | null;
    /** `https://github.com/owner/name`, for links; `null`: no links. */
    readonly url: string | null;
  };
  readonly config: { readonly hash: string; readonly file: string | null };
  /** Labels by which people overrule detection, as configured; an empty list disables that decision. */
  readonly labels: Config['labels'];
  /** Time after landing within which a failure must surface to count for the rate. */
  readonly horizon: Seconds;
  readonly periods: readonly ReportPeriod[];
  readonly kpis: readonly KpiRow[];
  /** All changes of the window, and those of the look-back that a revert in the window targets. */
  readonly changes: readonly JudgedChange[];
  readonly reverts: readonly Revert[];
  /** Components of the last week's tree. */
  readonly components: readonly Component[];
  readonly events: readonly { readonly date: string; readonly label: string }[];
  readonly usage: { readonly gitMs: number; readonly requests: number; readonly points: number };
  readonly warnings: readonly string[];
}

/** From the start of the first week to the end of the last; both 0 if there are none. */
export function windowOf(periods: readonly Period[]): Pick<Period, 'start' | 'end'> {
  return { start: periods[0]?.start ?? 0, end: periods.at(-1)?.end ?? 0 };
}
