import type { Change } from '../history/change.ts';
import { DAY } from '../history/instant.ts';
import type { Message } from './message.ts';

/** A change, its target, and the messages of both. */
export interface Undoing {
  readonly change: Change;
  readonly message: Message;
  readonly target: Change;
  readonly targetMessage: Message;
}

/**
 * Words of a target that disables something; with `ON_AGAIN` in the undo, the target was a pause.
 * Evidence: nix-community/infra@42fb1514 and wikimedia/operations-puppet@bdaf18e4.
 */
const OFF =
  /\b(?:disabl|deactivat|stop|suspend|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*|^toggl/i;
const ON_AGAIN =
  /\b(?:re-?enabl|re-?activat|resum|unpaus|turn(?:ing|ed)? (?:back )?on|switch(?:ing|ed)? (?:back )?on|toggl\w* [^\n]{0,40}\bon)\w*/i;

/**
 * Words of a target that takes something out; with `REBUILT` in the undo, it was a rebuild.
 * Evidence: JamesAtIntegratnIO/gitops_homelab_2_0@bd747df3 and @92beea3d.
 */
const TAKEN_OUT = /\b(?:remov|delet|destroy|disabl|drop|comment(?:ing|ed)? out|tear)\w*/i;
const REBUILT = /^(?:[^:\n]{0,60}: ?)?re-?(?:creat|build|provision|install)(?:e|es|ed|ing|ion|s)?\b/i;

/**
 * Words for a capacity. If an undo a day or more later names one, the target was a temporary measure, not a mistake.
 */
const CAPACITY = /\binstance (?:size|class|type|count)\b|\breplica(?:s| count)\b|\bnode count\b|\bcapacity\b/i;

/**
 * Words of an undo that goes back to the usual branch after another one was tried.
 * Evidence: mitodl/salt-ops@416917a4 and dfds/infrastructure-modules@75691a70.
 */
const USUAL_BRANCH = /\bback (?:on|to) (?:\S{1,40} ){0,2}(?:main|master|HEADs?)\b/i;

/**
 * Why an undo was planned, from words of the undo that answer those of its target; `null`: there are none. `own`: title
 * and body of the undo.
 */
export function putBackInWords({ change, target, targetMessage }: Undoing, own: string): string | null {
  const again = OFF.test(targetMessage.title) ? ON_AGAIN.exec(own)?.[0] : undefined;
  if (again !== undefined) return `switched off, and on again: “${again}”`;
  const rebuilt = TAKEN_OUT.test(targetMessage.title) ? REBUILT.exec(own.split('\n', 1)[0] ?? '')?.[0] : undefined;
  if (rebuilt !== undefined) return `taken out, and made again: “${rebuilt}”`;
  const branch = USUAL_BRANCH.exec(own.split('\n', 1)[0] ?? '')?.[0];
  if (branch !== undefined) return `a branch that was tried: “${branch}”`;
  const capacity =
    change.landedAt - target.landedAt >= DAY ? CAPACITY.exec(own.split('\n', 1)[0] ?? '')?.[0] : undefined;
  return capacity === undefined ? null : `a capacity put back by name: “${capacity}”`;
}
