import type { Seconds } from './instant.ts';

/** A fact behind a number: a change, a path or an address, with one line that says what it shows. */
export interface Evidence {
  readonly sha?: string;
  readonly number?: number;
  readonly path?: string;
  readonly url?: string;
  readonly note: string;
}

/** What was measured, before the report judges whether it is enough to speak. Never a 0 for an absence. */
export type Measurement =
  | Rate
  | Count
  | Durations
  | Census
  | { readonly kind: 'nothing-to-measure'; readonly reason: string }
  | { readonly kind: 'not-configured'; readonly reason: string; readonly enable: string }
  | { readonly kind: 'unavailable'; readonly reason: string };

interface Measured {
  readonly evidence: readonly Evidence[];
  /** Named secondary values; `null` where unknown. */
  readonly detail?: Readonly<Record<string, number | null>>;
  /** One line that the reader needs to take the number right. */
  readonly note?: string;
}

/** k of n events of the period: k ≤ n. A sample, so it has an interval. */
export interface Rate extends Measured {
  readonly kind: 'rate';
  readonly numerator: number;
  readonly denominator: number;
}

/** How many in the period. */
export interface Count extends Measured {
  readonly kind: 'count';
  readonly value: number;
}

/** Durations of the period's events; the report takes median and p90. */
export interface Durations extends Measured {
  readonly kind: 'durations';
  readonly samples: readonly Seconds[];
}

/** k of n things as they stood at the period's end: all of them, so there is no interval. */
export interface Census extends Measured {
  readonly kind: 'census';
  readonly numerator: number;
  readonly denominator: number;
}

export type ReadingState = 'measured' | 'not-enough-data' | 'nothing-to-measure' | 'not-configured' | 'unavailable';

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
