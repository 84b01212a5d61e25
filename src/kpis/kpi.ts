import type { Config } from '../config/schema.ts';
import type { Component } from '../history/component.ts';
import type { Instant } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Measurement } from '../history/reading.ts';
import type { Incident, JudgedChange, Revert } from '../history/revert.ts';

/**
 * Everything that a KPI may ask for. `changes`, `reverts` and `incidents` span window and look-back;
 * `components` and the like are those of the measured week's tree.
 */
export interface Sources {
  readonly changes: readonly JudgedChange[];
  readonly reverts: readonly Revert[];
  readonly components: readonly Component[];
  /** Whether files, links or configuration speak of runbooks at all, in that week's tree. */
  readonly runbooks: RunbookSource;
  /** Present only where pull-request data was read: `changes[].pull` is then complete. */
  readonly pulls: true;
  readonly incidents: readonly Incident[];
  /** Check results by landing commit. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly deployments: readonly Deployment[];
  /** Static reading of the week's tree. */
  readonly quality: QualityFacts;
}

export interface RunbookSource {
  /** `false`: neither file, link nor configuration speaks of runbooks. */
  readonly declared: boolean;
}

/** One check run or status on a landing commit. */
export interface Check {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'pending';
  /** What started it (`push`, `schedule`, …); `null`: unknown. */
  readonly event: string | null;
  /** A later attempt of the same check passed after an earlier one failed. */
  readonly flaky: boolean;
  readonly url: string | null;
}

export interface Deployment {
  readonly sha: string;
  readonly environment: string;
  readonly succeededAt: Instant;
}

/** What a static reading says of one week's tree. */
export interface QualityFacts {
  readonly modules: QualityPart;
  readonly pins: QualityPart;
  readonly reuse: QualityPart;
  readonly exceptions: readonly { readonly path: string; readonly line: number; readonly rule: string }[];
}

/** k of n, with the paths that fall short. */
export interface QualityPart {
  readonly good: number;
  readonly all: number;
  readonly short: readonly { readonly path: string; readonly note: string }[];
}

export type SourceName = keyof Sources;

export type Unit = 'share' | 'count' | 'seconds';

export type Category =
  | 'output'
  | 'outcome'
  | 'quality'
  | 'cost'
  | 'reliability'
  | 'security'
  | 'efficiency'
  | 'collaboration'
  | 'leadership';

/** What a team is held to: `value` in the KPI's unit; `per` says of what, where it is not a plain weekly value. */
export interface Target {
  readonly op: '<' | '<=' | '>=' | '>';
  readonly value: number;
  readonly per: 'week' | 'month' | null;
}

/** What `measure` is told beside its sources. */
export interface Context {
  readonly config: Config;
  readonly asOf: Instant;
}

/**
 * One KPI: a definition that says what it needs and gets only that. It knows no other KPI, no Markdown and no trend;
 * the report measures it once for each period.
 */
export interface Kpi<Needs extends SourceName = SourceName, Wants extends SourceName = SourceName> {
  /** Kebab-case noun: the name of its file, test and page. */
  readonly id: string;
  readonly title: string;
  /** What the reader wants to know, in one sentence. */
  readonly question: string;
  readonly category: Category;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  /** `null`: no target until configuration sets one. */
  readonly target: Target | null;
  /** Whether a week's value can still change until the horizon has passed. */
  readonly settles: 'at-once' | 'after-horizon';
  /** Without one of these the KPI reads `unavailable`. */
  readonly needs: readonly Needs[];
  /** It can do without these; `null` where they were not read. */
  readonly wants?: readonly Wants[];
  measure(
    sources: Pick<Sources, Needs> & { readonly [Want in Wants]: Sources[Want] | null },
    period: Period,
    context: Context,
  ): Measurement;
}

/** Infers `Needs` and `Wants`, so that reading an undeclared source is a type error. */
export function defineKpi<const Needs extends SourceName, const Wants extends SourceName = never>(
  kpi: Kpi<Needs, Wants>,
): Kpi<Needs, Wants> {
  return kpi;
}
