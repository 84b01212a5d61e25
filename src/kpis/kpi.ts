import type { Instant } from '../history/instant.ts';
import type { Period } from '../history/period.ts';
import type { Measurement, Reading } from '../history/reading.ts';
import type { KpiOptions, KpiSettings, OptionName } from './settings.ts';
import type { SourceName, Sources } from './sources.ts';
import type { Target } from './target.ts';

/**
 * Unit of a KPI. `share` is 0…1; `money` is in one currency, chosen by the KPI; `score` has its own scale (4.2 of 5).
 */
export type Unit = (typeof UNITS)[number];
export const UNITS = ['share', 'count', 'seconds', 'money', 'score'] as const;

/** Which direction is an improvement. */
export type Better = (typeof DIRECTIONS)[number];
export const DIRECTIONS = ['higher', 'lower'] as const;

/** What `measure` receives besides its sources. */
export interface Context<Takes extends OptionName = OptionName> {
  readonly config: KpiSettings;
  /** `config.kpis[id]`; empty if nothing is set. */
  readonly options: Pick<KpiOptions, Takes>;
  readonly asOf: Instant;
  /** One sentence: why a source was not read, and how to enable it. */
  readonly whyMissing: (source: SourceName) => string;
}

/**
 * The definition of one KPI. It declares the sources that it needs and receives only those. It knows nothing of other
 * KPIs, Markdown and trends; `measure` (measure.ts) evaluates it once for each period.
 */
export interface Kpi<
  Needs extends SourceName = SourceName,
  Wants extends SourceName = SourceName,
  Takes extends OptionName = OptionName,
> {
  /** Kebab-case noun; also the name of its file, test and page. */
  readonly id: string;
  readonly title: string;
  /** The question that the KPI answers, in one sentence. */
  readonly question: string;
  readonly unit: Unit;
  readonly better: Better;
  /** Default target; `null`: none. Configuration can set another. */
  readonly target: Target | null;
  /** The names of all parts that `measure` can return. Configuration can set a target for each. */
  readonly parts?: readonly string[];
  /** Default targets of single parts (`P1`, `tier 1`). */
  readonly partTargets?: Readonly<Record<string, Target>>;
  /** When a week's value is final: at its end, or only after the horizon, within which failures can still surface. */
  readonly settles: 'at-once' | 'after-horizon';
  /**
   * Number of weeks that one reading covers, up to the period's end; 1 by default, 13 for quarterly figures. With 13,
   * readings of neighbouring weeks overlap: the report's headline is the newest, and its trend uses every 13th.
   */
  readonly span?: number;
  /** Required sources. If one of them is missing, the KPI is `unavailable`. */
  readonly needs: readonly Needs[];
  /** Optional sources; each is `null` if it was not read. */
  readonly wants?: readonly Wants[];
  /** The options that it accepts; configuration rejects any other. */
  readonly options?: readonly Takes[];
  /** Lines to show beside the headline, from `detail` summed over the window. */
  remarks?(detail: Reading['detail']): readonly string[];
  measure(
    sources: Pick<Sources, Needs> & { readonly [Want in Wants]: Sources[Want] | null },
    period: Period,
    context: Context<Takes>,
  ): Measurement;
}

/** Declares a KPI. Infers its types, which makes using an undeclared source or option a type error. */
export function defineKpi<
  const Needs extends SourceName,
  const Wants extends SourceName = never,
  const Takes extends OptionName = never,
>(kpi: Kpi<Needs, Wants, Takes>): Kpi<Needs, Wants, Takes> {
  return kpi;
}
