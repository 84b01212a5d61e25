import type { Change } from './change.ts';

/** How sure a pair of revert and target is: `certain` and `strong` count, `candidate` is listed only. */
export type Tier = (typeof TIERS)[number];
export const TIERS = ['certain', 'strong', 'candidate'] as const;

/** How much of its target a revert undid. */
export type Extent = (typeof EXTENTS)[number];
export const EXTENTS = ['full', 'partial'] as const;

/** Kind of evidence that links a revert to its target, as `explain` names it. */
export type RevertSignal =
  | 'trailer'
  | 'body-reference'
  | 'branch'
  | 'title-reference'
  | 'label'
  | 'quoted-title'
  | 'content'
  | 'pin'
  | 'wording';

/** A change that a revert undoes, with the evidence for it. */
export interface RevertTarget {
  /** The target; `null`: not found in the history that was read. */
  readonly change: Change | null;
  /** Full commit id of the target; `null`: not found. */
  readonly sha: string | null;
  readonly number: number | null;
  readonly tier: Tier;
  readonly signal: RevertSignal;
  readonly extent: Extent;
  /** Observation that led to this target, one sentence for `explain`. */
  readonly because: string;
}

/** A change that undoes earlier changes or, if `reland` is set, brings reverted ones back. */
export interface Revert {
  readonly change: Change;
  readonly reland: boolean;
  /** Reason why the undo was foreseen; `null`: it was not. */
  readonly planned: string | null;
  readonly targets: readonly RevertTarget[];
}

/** The targets of a revert whose failure it shows; empty for a re-land and for a planned undo. Candidates do not count. */
export function failedTargets({ reland, planned, targets }: Revert): readonly RevertTarget[] {
  return reland || planned !== null ? [] : targets.filter(({ tier }) => tier !== 'candidate');
}
