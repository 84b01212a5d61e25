import type { Change } from './change.ts';
import type { Instant, Seconds } from './instant.ts';
import type { Reference } from './reference.ts';

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

/** How a change is counted: as a change of its own, as a revert, or as a re-land. */
export type Role = (typeof ROLES)[number];
export const ROLES = ['change', 'revert', 'reland'] as const;

/** Reason why a change counts as failed, and when the failure surfaced. */
export interface Failure {
  readonly surfacedAt: Instant;
  /** Time from landing to surfacing; at least 0. */
  readonly after: Seconds;
  readonly cause: 'revert' | 'incident' | 'label' | 'trailer';
  /** The revert that undid the change; `null`: an incident, label or trailer names it instead. */
  readonly by: Change | null;
  /** Number of the first incident that names the change, even if something else is the cause; `null`: none does. */
  readonly incident: number | null;
  readonly because: string;
}

/** A change with its role and whether it failed. */
export interface JudgedChange extends Change {
  readonly role: Role;
  /** `null`: no known failure. Set whenever the failure surfaced; only the failure rate applies the horizon. */
  readonly failure: Failure | null;
  /** The label, trailer or incident that decided otherwise than detection; `null`: nothing did. */
  readonly overruled: string | null;
  /** The first later change whose text names this one as a cause. Reported, never counted; `null`: none does. */
  readonly blame: Blame | null;
}

/** A later change that says that it fixes an earlier one. */
export interface Blame {
  readonly by: Change;
  readonly because: string;
}

/** An issue that counts as an incident. */
export interface Incident {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly openedAt: Instant;
  /** `null`: still open. */
  readonly closedAt: Instant | null;
  /** `P1` … `P5`, from labels or title; `null`: none given. */
  readonly severity: string | null;
  /** References in its `Caused-by:` lines, changes of other repositories included. */
  readonly causes: readonly Reference[];
}
