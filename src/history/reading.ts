import type { Seconds } from './instant.ts';

/** A fact behind a number: a change, a path or an address, with one line that says what it shows. */
export interface Evidence {
  readonly sha?: string;
  readonly number?: number;
  readonly path?: string;
  readonly url?: string;
  /** How long it lasted, where the number is about durations: the slowest of the window are shown. */
  readonly seconds?: Seconds;
  readonly note: string;
}

/** What was measured, before the report judges whether it is enough to speak. Never a 0 for an absence. */
export type Measurement = Measured | Absent;

/** Why there is no number. Never an error: the other KPIs still speak. */
export type Absent =
  | {
      readonly kind: 'nothing-to-measure';
      readonly reason: string;
      /** What was seen and could not be measured; adds up like that of `Measured`. */
      readonly detail?: Readonly<Record<string, number | null>>;
    }
  | { readonly kind: 'not-configured'; readonly reason: string; readonly enable: string }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** A number with what stands behind it. */
export type Measured = Figure & {
  readonly evidence: readonly Evidence[];
  /** Named secondary values that add up over weeks, unless the figure is a state (`Census`, `Level`); `null`: unknown. */
  readonly detail?: Readonly<Record<string, number | null>>;
  /**
   * The same figure for parts of the whole (a severity, a tier, machines), which can have targets of their own. One that
   * is always shown says why it holds nothing.
   */
  readonly parts?: Readonly<Record<string, Figure | Absent>>;
  /** One line that the reader needs to take the number right. */
  readonly note?: string;
};

/** A bare number. What it is decides how weeks are put together: events are pooled, a state is read at the end. */
export type Figure = Rate | Count | Sum | Durations | Census | Level;

/** k of n events of the period: k ≤ n. A sample, so it has an interval. Weeks are pooled. */
export interface Rate {
  readonly kind: 'rate';
  readonly numerator: number;
  readonly denominator: number;
}

/** How many in the period, a whole number. Of several weeks the median is shown. */
export interface Count {
  readonly kind: 'count';
  readonly value: number;
}

/** How much in the period, in the KPI's unit (hours saved, money spent). Of several weeks the median is shown. */
export interface Sum {
  readonly kind: 'sum';
  readonly value: number;
}

/** Durations of the period's events. Weeks are pooled; the report takes median and p90. */
export interface Durations {
  readonly kind: 'durations';
  readonly samples: readonly Seconds[];
  /** What had not ended when it was last looked at: how long it had lasted by then, so each is a lower bound. */
  readonly open?: readonly Seconds[];
  /** How many of the samples clocks made negative: each reads 0, and the report warns of them. */
  readonly negative?: number;
}

/** k of n things as they stood at the period's end: all of them, so there is no interval. The last week speaks. */
export interface Census {
  readonly kind: 'census';
  readonly numerator: number;
  readonly denominator: number;
}

/** A value in the KPI's unit as it stood at the period's end (a score, a price, a number of users). The last week speaks. */
export interface Level {
  readonly kind: 'level';
  readonly value: number;
}

export type ReadingState = (typeof READING_STATES)[number];
export const READING_STATES = [
  'measured',
  'not-enough-data',
  'nothing-to-measure',
  'not-configured',
  'unavailable',
] as const;

/** What a KPI says of a period, or of the window (`Kpi` headline). Keys are always present. Absence is never 0. */
export interface Reading {
  readonly state: ReadingState;
  /** Share 0…1, count, or seconds, by the KPI's unit. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Sample size. */
  readonly n: number | null;
  /** 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether failures of this period may still surface. */
  readonly provisional: boolean;
  /** Why there is no value; `null` where there is one. */
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, number | null>>;
}
