import type { Config } from '../config/schema.ts';
import type { Component } from '../history/component.ts';
import type { Instant, Seconds } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Evidence, Reading } from '../history/reading.ts';
import type { JudgedChange, Revert } from '../history/revert.ts';
import type { Kpi, Target } from '../kpis/kpi.ts';
import type { Detectable } from './detectable.ts';

/** The contract of `report.json`. */
export const REPORT_SCHEMA = 'infra-kpis/report@1';

export type Trend = (typeof TRENDS)[number];
export const TRENDS = ['better', 'worse', 'no-clear-change'] as const;

export type Verdict = (typeof VERDICTS)[number];
export const VERDICTS = ['meets', 'misses', 'unclear'] as const;

/** One KPI of the report: the window's headline, one reading a period, and what they amount to. */
export interface KpiRow extends Pick<Kpi, 'id' | 'title' | 'question' | 'unit' | 'better'> {
  readonly target: Target | null;
  readonly headline: Reading;
  /** How things stand at the end of a week, not what happened in it: the headline is the last week's. */
  readonly atWeekEnd: boolean;
  /** Severities, tiers, machines and the like, by name; empty where the KPI has no parts. */
  readonly parts: readonly PartRow[];
  readonly series: readonly Reading[];
  readonly trend: Trend | null;
  /** The smallest move that the trend's test would have named in four of five cases; `null`: no test. */
  readonly detectable: Detectable | null;
  readonly verdict: Verdict | null;
  readonly evidence: readonly Evidence[];
  /** What the reader needs beside the number, one line each. */
  readonly notes: readonly string[];
}

/** A part of a KPI over the window, with a target of its own where one is set. */
export interface PartRow extends Pick<KpiRow, 'target' | 'headline' | 'verdict'> {
  readonly name: string;
}

export interface ReportPeriod extends Period {
  readonly provisional: boolean;
}

/**
 * The report as data: everything that a rendering may show. Built by `buildReport`, written as `report.json`
 * by `toJson`, rendered by `markdown`, `html` and `terminal`.
 */
export interface Report {
  readonly tool: { readonly version: string; readonly definitions: string };
  readonly asOf: Instant;
  readonly repository: {
    /** owner/name, or the folder's name where no remote tells. */
    readonly name: string;
    readonly branch: string;
    /** The newest first-parent commit landed by `asOf`; `null`: none. */
    readonly head: string | null;
    readonly headAt: Instant | null;
    /** `https://github.com/owner/name`, for links; `null`: no links. */
    readonly url: string | null;
  };
  readonly config: { readonly hash: string; readonly file: string | null };
  /** The labels by which people decide, as configured: an empty list decides nothing. */
  readonly labels: Config['labels'];
  /** A failure that surfaced later than this after its change landed does not count for the rate. */
  readonly horizon: Seconds;
  readonly periods: readonly ReportPeriod[];
  readonly kpis: readonly KpiRow[];
  /** Every change of the window, and those of the look-back that a revert of the window refers to. */
  readonly changes: readonly JudgedChange[];
  readonly reverts: readonly Revert[];
  /** Of the last week's tree. */
  readonly components: readonly Component[];
  readonly events: readonly { readonly date: string; readonly label: string }[];
  readonly usage: { readonly gitMs: number; readonly requests: number; readonly points: number };
  readonly warnings: readonly string[];
}

/** The stretch that the weeks cover. */
export function windowOf(periods: readonly Period[]): Pick<Period, 'start' | 'end'> {
  return { start: periods[0]?.start ?? 0, end: periods.at(-1)?.end ?? 0 };
}
