/** A class of blast radius that a change touches. */
export type RiskClass = (typeof RISK_CLASSES)[number];
export const RISK_CLASSES = [
  'identity',
  'network',
  'dns',
  'secrets',
  'state',
  'versions',
  'production',
  'deletion',
  'shared-module',
] as const;

/** How big a change was and how far it can reach. */
export interface Weight {
  /** Lines that a person wrote: added + deleted, without lock, generated and vendored files and exact moves. */
  readonly lines: number;
  /** 1…4, by `lines`. */
  readonly size: number;
  readonly riskClasses: readonly RiskClass[];
  /** 1…2. */
  readonly risk: number;
  /** size × risk */
  readonly weight: number;
}
