import type { Instant } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Measurement, Reading } from '../history/reading.ts';
import type { KpiOptions, KpiSettings, OptionName } from './settings.ts';
import type { SourceName, Sources } from './sources.ts';
import type { Target } from './target.ts';

export type * from './sources.ts';
export type { Target } from './target.ts';

/** `money` is in the currency that configuration or the observation names; `score` has a scale of its own (4.2 of 5). */
export type Unit = (typeof UNITS)[number];
export const UNITS = ['share', 'count', 'seconds', 'money', 'score'] as const;

/** Which way is good. */
export type Better = (typeof DIRECTIONS)[number];
export const DIRECTIONS = ['higher', 'lower'] as const;

/** What `measure` is told beside its sources. */
export interface Context<Takes extends OptionName = OptionName> {
  readonly config: KpiSettings;
  /** `config.kpis[id]`; empty where nothing is set. */
  readonly options: Pick<KpiOptions, Takes>;
  readonly asOf: Instant;
  /** Why a source was not read, and what to do about it. */
  readonly whyMissing: (source: SourceName) => string;
}

/**
 * One KPI: a definition that says what it needs and gets only that. It knows no other KPI, no Markdown and no trend;
 * `measure` (measure.ts) runs it once for each period.
 */
export interface Kpi<
  Needs extends SourceName = SourceName,
  Wants extends SourceName = SourceName,
  Takes extends OptionName = OptionName,
> {
  /** Kebab-case noun: the name of its file, test and page. */
  readonly id: string;
  readonly title: string;
  /** What the reader wants to know, in one sentence. */
  readonly question: string;
  readonly unit: Unit;
  readonly better: Better;
  /** `null`: no target until configuration sets one. */
  readonly target: Target | null;
  /** Every name that `measure` gives to a part: what configuration can set a target for. */
  readonly parts?: readonly string[];
  /** Targets of single parts (`P1`, `tier 1`). */
  readonly partTargets?: Readonly<Record<string, Target>>;
  /** Whether a week's value can still change until the horizon has passed. */
  readonly settles: 'at-once' | 'after-horizon';
  /**
   * Weeks that one reading covers, up to the period's end; 1 by default, 13 for what happens by the quarter. Readings
   * of neighbouring weeks then overlap: the report's headline is the newest, its trend takes every 13th.
   */
  readonly span?: number;
  /** Without one of these the KPI reads `unavailable`. */
  readonly needs: readonly Needs[];
  /** It can do without these; `null` where they were not read. */
  readonly wants?: readonly Wants[];
  /** What tunes it; configuration refuses any other option. */
  readonly options?: readonly Takes[];
  /** Lines that the reader needs beside the headline, from `detail` as it adds up over the window. */
  remarks?(detail: Reading['detail']): readonly string[];
  measure(
    sources: Pick<Sources, Needs> & { readonly [Want in Wants]: Sources[Want] | null },
    period: Period,
    context: Context<Takes>,
  ): Measurement;
}

/** Infers what it declares, so that reading an undeclared source or option is a type error. */
export function defineKpi<
  const Needs extends SourceName,
  const Wants extends SourceName = never,
  const Takes extends OptionName = never,
>(kpi: Kpi<Needs, Wants, Takes>): Kpi<Needs, Wants, Takes> {
  return kpi;
}
