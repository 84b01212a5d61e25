import type { Change } from '../history/change.ts';
import type { RevertSignal, Tier } from '../history/revert.ts';
import type { Lookup } from './lookup.ts';
import type { Message } from './message.ts';
import type { Timeline } from './timeline.ts';
import type { Undos } from './undos.ts';

/** What one signal says: this change undoes that one. */
export interface Claim {
  /** `null`: it was not found. */
  readonly target: Change | null;
  readonly number: number | null;
  readonly tier: Tier;
  readonly signal: RevertSignal;
  /** Said in words that may mean a new decision as well: foreseen, such an undo is listed only. */
  readonly vague?: boolean;
  /** Said to land again what the target undid. */
  readonly again?: boolean;
  /** One sentence: what was seen. */
  readonly because: string;
}

/** What a signal may look at: the change, its message, and everything that landed before it. */
export interface Sight {
  readonly change: Change;
  readonly message: Message;
  readonly lookup: Lookup;
  readonly timeline: Timeline;
  readonly undos: Undos;
}

/** A claim about a change that was found. */
export function claimOn(target: Change, tier: Tier, signal: RevertSignal, because: string): Claim {
  return { target, number: target.number, tier, signal, because };
}

/** Short id for sentences. */
export function short(sha: string): string {
  return sha.slice(0, 10);
}

/** A version for sentences: long ids in it cut short. */
export function shortVersion(version: string): string {
  return version.replace(/[0-9a-f]{12,64}/gi, short);
}

/** `#12`, or the short id of a change without number. */
export function nameOf(change: Change): string {
  return change.number === null ? short(change.sha) : `#${change.number}`;
}
