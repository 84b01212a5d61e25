import type { Seconds } from './instant.ts';

/** A fact behind a number: a change, a path or a URL, with one line that says what it shows. */
export interface Evidence {
  readonly sha?: string;
  readonly number?: number;
  readonly path?: string;
  readonly url?: string;
  /** Name of the component that the item is about. */
  readonly component?: string;
  /** Duration of this item, if the number is about durations: the report shows the slowest of the window. */
  readonly seconds?: Seconds;
  readonly note: string;
}

/** Result of a KPI for a period, before the report decides whether there is enough data. An absence is never a 0. */
export type Measurement = Measured | Absent;

/** The reason why there is no number. It is not an error and does not affect the other KPIs. */
export type Absent =
  | {
      readonly kind: 'nothing-to-measure';
      readonly reason: string;
      /** Counts of items that were seen but could not be measured; weeks add up as in `Measured`. */
      readonly detail?: Readonly<Record<string, number | null>>;
    }
  | { readonly kind: 'not-configured'; readonly reason: string; readonly enable: string }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** A number with the evidence behind it. */
export type Measured = Figure & {
  readonly evidence: readonly Evidence[];
  /** Secondary values by name, summed over weeks unless the figure is a `Census` or `Level`; `null`: unknown. */
  readonly detail?: Readonly<Record<string, number | null>>;
  /**
   * The same figure for parts of the whole (a severity, a tier, machines), which can have their own targets. A part
   * that is always shown gives the reason when it is empty.
   */
  readonly parts?: Readonly<Record<string, Figure | Absent>>;
  /** One line that the reader needs in order to interpret the number. */
  readonly note?: string;
};

/** A number of one kind. The kind decides how weeks are combined: events are pooled, a state is read at the end. */
export type Figure = Rate | Count | Sum | Durations | Census | Level;

/** k of n events of the period, k ≤ n. It is a sample, so it has a confidence interval. Weeks are pooled. */
export interface Rate {
  readonly kind: 'rate';
  readonly numerator: number;
  readonly denominator: number;
}

/** Number of events in the period, a whole number. For several weeks the median is shown. */
export interface Count {
  readonly kind: 'count';
  readonly value: number;
}

/** Amount in the period, in the KPI's unit (hours saved, money spent). For several weeks the median is shown. */
export interface Sum {
  readonly kind: 'sum';
  readonly value: number;
}

/** Durations of the period's events, in seconds. Weeks are pooled; the report shows median and 90th percentile. */
export interface Durations {
  readonly kind: 'durations';
  readonly samples: readonly Seconds[];
  /** Durations so far of events that had not ended when observation stopped: lower bounds, in seconds. */
  readonly open?: readonly Seconds[];
  /** Number of samples that were negative because clocks differ. Each is counted as 0, and the report warns of them. */
  readonly negative?: number;
}

/** k of n things at the period's end. All are counted, so there is no interval. The last of several weeks is shown. */
export interface Census {
  readonly kind: 'census';
  readonly numerator: number;
  readonly denominator: number;
}

/** A value at the period's end, in the KPI's unit (a score, a price). The last of several weeks is shown. */
export interface Level {
  readonly kind: 'level';
  readonly value: number;
}

/**
 * Whether a reading has a value: `measured`; `not-enough-data`, too few events for a figure; `nothing-to-measure`, none
 * at all; `not-configured`, a setting is missing; `unavailable`, a source could not be read.
 */
export type ReadingState = (typeof READING_STATES)[number];
export const READING_STATES = [
  'measured',
  'not-enough-data',
  'nothing-to-measure',
  'not-configured',
  'unavailable',
] as const;

/** What the report says about a KPI in a period, or in the window. Keys are always present. An absence is never a 0. */
export interface Reading {
  readonly state: ReadingState;
  /** Share (0…1), count or seconds, depending on the KPI's unit; `null`: no value. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Sample size: number of events or things that were measured. */
  readonly n: number | null;
  /** Lower and upper end of the 95 % confidence interval; `null`: no interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether failures of this period may still surface. */
  readonly provisional: boolean;
  /** Reason why there is no value; `null` if there is one. */
  readonly reason: string | null;
  /** The line of configuration that would give it a value; `null`: none would. */
  readonly setting: string | null;
  readonly detail: Readonly<Record<string, number | null>>;
}
