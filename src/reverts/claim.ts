import type { Change } from '../history/change.ts';
import type { RevertSignal, Tier } from '../history/revert.ts';
import type { Lookup } from './lookup.ts';
import type { Message } from './message.ts';
import type { Timeline } from './timeline.ts';
import type { Undos } from './undos.ts';

/** What one signal concludes: the change undoes `target`. */
export interface Claim {
  /** The change that is undone; `null`: the message says that something is undone, but it was not found. */
  readonly target: Change | null;
  readonly number: number | null;
  readonly tier: Tier;
  readonly signal: RevertSignal;
  /** The wording may also announce a new decision (`back to gp2`). If the undo was planned, it becomes a candidate. */
  readonly vague?: boolean;
  /** The message says that it re-applies what the target undid. */
  readonly again?: boolean;
  /** One sentence for `explain`: the observation that led to the claim. */
  readonly because: string;
}

/** Input of every signal: the change, its message, and indexes of everything that landed before it. */
export interface SignalInput {
  readonly change: Change;
  readonly message: Message;
  readonly lookup: Lookup;
  readonly timeline: Timeline;
  readonly undos: Undos;
}

/** A claim whose target was found. */
export function claimOn(target: Change, tier: Tier, signal: RevertSignal, because: string): Claim {
  return { target, number: target.number, tier, signal, because };
}

/** A commit id shortened to 10 characters for messages. */
export function shortSha(sha: string): string {
  return sha.slice(0, 10);
}

/** A version for messages: hexadecimal ids of 12 to 64 digits in it are shortened. */
export function shortVersion(version: string): string {
  return version.replace(/[0-9a-f]{12,64}/gi, shortSha);
}

/** `#12`, or the short id if the change has no number. */
export function changeName(change: Change): string {
  return change.number === null ? shortSha(change.sha) : `#${change.number}`;
}
