/** An area where a mistake has a large blast radius. */
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

/** Size and risk of a change. */
export interface Weight {
  /** Lines added + removed, without lock, generated, vendored, binary and documentation files and exact moves. */
  readonly lines: number;
  /** 1…4: 1 + the number of limits in `weights.size` that `lines` exceeds. */
  readonly size: number;
  readonly riskClasses: readonly RiskClass[];
  /** 1 + `weights.risk` for each risk class, at most `weights.max-risk`; by default 1…2. */
  readonly risk: number;
  /** `size` × `risk`. */
  readonly weight: number;
}
