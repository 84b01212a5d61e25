import type { Change } from './change.ts';
import type { Instant, Seconds } from './instant.ts';
import type { Reference } from './reference.ts';

/** How sure a pair of revert and target is: `certain` and `strong` count, `candidate` is listed only. */
export type Tier = (typeof TIERS)[number];
export const TIERS = ['certain', 'strong', 'candidate'] as const;

/** How much of its target a revert undid. */
export type Extent = (typeof EXTENTS)[number];
export const EXTENTS = ['full', 'partial'] as const;

/** What ties a revert to its target, as `explain` names it. */
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

export interface RevertTarget {
  /** `null`: it was not found. */
  readonly change: Change | null;
  /** Its full id; `null` where it was not found. */
  readonly sha: string | null;
  readonly number: number | null;
  readonly tier: Tier;
  readonly signal: RevertSignal;
  readonly extent: Extent;
  /** One sentence for `explain`: what was seen. */
  readonly because: string;
}

/** A change that undoes earlier ones, or (`reland`) brings reverted ones back. */
export interface Revert {
  readonly change: Change;
  readonly reland: boolean;
  /** Why the undo was foreseen; `null`: it was not. */
  readonly planned: string | null;
  readonly targets: readonly RevertTarget[];
}

/** What a change is in the counting of changes and failures. */
export type Role = (typeof ROLES)[number];
export const ROLES = ['change', 'revert', 'reland'] as const;

/** Why a change counts as failed, and when that came to light. */
export interface Failure {
  readonly surfacedAt: Instant;
  /** From landing to surfacing; a negative one reads 0. */
  readonly after: Seconds;
  readonly cause: 'revert' | 'incident' | 'label' | 'trailer';
  /** The revert that undid it; `null` where something else names it. */
  readonly by: Change | null;
  /** Number of the first incident that names it, whatever decided that it failed; `null`: none does. */
  readonly incident: number | null;
  readonly because: string;
}

/** A change with its part in reverts decided. */
export interface JudgedChange extends Change {
  readonly role: Role;
  /** `null`: did not fail, as far as is known. Holds whenever it surfaced: the horizon is the rate's affair. */
  readonly failure: Failure | null;
  /** The human or recorded verdict that decided against detection; `null` where detection stands. */
  readonly overruled: string | null;
  /** The first later change that names it as a cause in plain words: told, never counted; `null`: none does. */
  readonly blame: Blame | null;
}

/** What a later change says of one that it mends. */
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
  /** From labels or title, `P1` … `P5`; `null`: none given. */
  readonly severity: string | null;
  /** What its `Caused-by:` lines name, changes of other repositories too. */
  readonly causes: readonly Reference[];
}
