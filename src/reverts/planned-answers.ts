import type { Change } from '../history/change.ts';
import { DAY } from '../history/instant.ts';
import type { Message } from './message.ts';

/** A change, what it undoes, and what both say of themselves. */
export interface Undoing {
  readonly change: Change;
  readonly message: Message;
  readonly target: Change;
  readonly targetMessage: Message;
}

/**
 * Off, and on again in so many words, instead of a revert.
 * Right in nix-community/infra@42fb1514 and wikimedia/operations-puppet@bdaf18e4.
 */
const OFF =
  /\b(?:disabl|deactivat|stop|suspend|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*|^toggl/i;
const ON_AGAIN =
  /\b(?:re-?enabl|re-?activat|resum|unpaus|turn(?:ing|ed)? (?:back )?on|switch(?:ing|ed)? (?:back )?on|toggl\w* [^\n]{0,40}\bon)\w*/i;

/** A capacity put back by its own name a day or more later was a measure, not a mistake. */
const CAPACITY = /\binstance (?:size|class|type|count)\b|\breplica(?:s| count)\b|\bnode count\b|\bcapacity\b/i;

/**
 * A branch that was tried gives way to the usual one.
 * Right in mitodl/salt-ops@416917a4 and dfds/infrastructure-modules@75691a70.
 */
const USUAL_BRANCH = /\bback (?:on|to) (?:\S{1,40} ){0,2}(?:main|master|HEADs?)\b/i;

/** Words of an undo that answer those of its target: why it was foreseen; `null`: none does. `own`: title and body. */
export function putBackInWords({ change, target, targetMessage }: Undoing, own: string): string | null {
  const again = OFF.test(targetMessage.title) ? ON_AGAIN.exec(own)?.[0] : undefined;
  if (again !== undefined) return `switched off, and on again: “${again}”`;
  const branch = USUAL_BRANCH.exec(own.split('\n', 1)[0] ?? '')?.[0];
  if (branch !== undefined) return `a branch that was tried: “${branch}”`;
  const capacity =
    change.landedAt - target.landedAt >= DAY ? CAPACITY.exec(own.split('\n', 1)[0] ?? '')?.[0] : undefined;
  return capacity === undefined ? null : `a capacity put back by name: “${capacity}”`;
}
