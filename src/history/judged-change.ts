import type { Change } from './change.ts';
import type { Instant, Seconds } from './instant.ts';

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

/** Whether a change counts as work on infrastructure: neither a revert nor a re-land. */
export function isWork({ infra, role }: Pick<JudgedChange, 'infra' | 'role'>): boolean {
  return infra && role === 'change';
}

/** Whether a change failed, and the failure surfaced within so long after it landed. */
export function failedWithin({ failure }: Pick<JudgedChange, 'failure'>, horizon: Seconds): boolean {
  return failure !== null && failure.after <= horizon;
}
