import type { Change } from '../history/change.ts';
import { DAY } from '../history/instant.ts';
import type { Message } from './message.ts';
import type { Switches } from './switches.ts';
import { withoutScope } from './titles.ts';
import { speaksOfTrouble } from './trouble.ts';

/** Why an undo was foreseen, told by its own words: the cause has gone, the purpose was fulfilled. */
const ENDED =
  /\b(?:(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|finished|done|resolved)|(?:no longer|not) (?:needed|necessary|required)(?: any ?more)?|scal(?:e|ing) back|(?:testing|import|migration) (?:complete|done|successful|worked)|after (?:the )?(?:test|testing|maintenance|release|migration|upgrade))\b/i;

/** Words of a change that was made for a while only. */
const FOR_A_WHILE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:un)?shutter(?:s|ed|ing)?\b|\bmaintenance\b|\bholding page\b|\bbanners?\b/i, 'a maintenance page'],
  [
    /^(?:\S+ )?dry[ -]?run\b|\bfor (?:a |the )?dry[ -]?run\b|\brehears|\bdrill\b|\btrial\b|\bexperiment/i,
    'a rehearsal',
  ],
  [/\btemp(?:orary|orarily)?\b|\bwork-?around\b|\bwork around\b|\bfor now\b|\buntil\b|\bone[- ]off\b/i, 'temporary'],
  [/\bdnm\b|\bdo[ -]not[ -]merge\b|\bdebug(?:ging)?\b|\bfor (?:a )?test(?:s|ing)?\b|\bto test\b/i, 'for a test'],
  [/^test(?:ing)?\s/i, 'a test'],
  [/\bfreez(?:e|ing)\b|\bfrozen\b|\bban(?:s|ned|ning)?\b|\bpaus(?:e|es|ed|ing)\b|\bsuspend/i, 'a freeze, ban or pause'],
  [/\bnon[- ]voting\b|\bquarantin(?:e|ed)\b|^pin(?:s|ning)?\b/i, 'a pin or quarantine'],
  [/\bsandbox\b|\blabs?\b|\bgolden[- ]?path\b|\btraining\b|\bplayground\b/i, 'in a sandbox'],
  [
    /\bcut[ -]?over\b|\bprepare for\b|\bchange window\b|\bchg-?\d{4,}|\bchange #?\d{4,}\b|\bfor (?:the )?(?:release|upgrade|migration)\b/i,
    'a change window',
  ],
  [/\bscale[sd]?[ -]?(?:up|out)\b|\bbump number of\b|\bfor (?:the )?(?:load|peak|rush|event)\b/i, 'a scale-up'],
  [
    /\b(?:disabl|stop|switch|turn|remov|skip|exclud|mark)\w*\b[^\n]{0,80}\b(?:due to|because of|failing|failures|broken|incident|outage|while)\b/i,
    'a measure against trouble elsewhere',
  ],
];

/** Steps that are taken out again once they have run. */
const RUN_ONCE =
  /\bimport(?:s|ed|ing)?\b|\bmoved blocks?\b|\b(?:re)?trigger(?:s|ed|ing)?\b|\bempty commit\b|\bsnapshots?\b|\bfull[- ]?load\b|\bbackfill|\bone[- ]time\b|\bannounce/i;

/** Off, and on again in so many words, instead of a revert. */
const OFF = /\b(?:disabl|deactivat|stop|suspend|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*/i;
const ON_AGAIN =
  /\b(?:re-?enabl|re-?activat|resum|unpaus|turn(?:ing|ed)? (?:back )?on|switch(?:ing|ed)? (?:back )?on)\w*/i;

/** A version that goes up and down again is no switch. */
const VERSION_WORDS = /\bdowngrad|\bversions?\b|\bupgrad|\bbump/i;

/** A capacity put back by its own name a day or more later was a measure, not a mistake. */
const CAPACITY = /\binstance (?:size|class|type|count)\b|\breplica(?:s| count)\b|\bnode count\b|\bcapacity\b/i;

/**
 * Why the undo of `target` by `change` was foreseen; `null`: it was not. Words of the undo decide first: an end that it
 * announces, trouble that it tells of. Then what the target was made for, and values that go on and off again and again.
 * Right in ceph/ceph-ansible (`temp workaround …`, fixed upstream) and mitodl/ol-infrastructure (`rush is over`).
 */
export function plannedBecause(
  change: Change,
  message: Message,
  target: Change,
  targetMessage: Message,
  switches: Switches,
): string | null {
  const own = `${withoutQuotes(message.title)}\n${message.body}`;
  const ended = ENDED.exec(own);
  if (ended !== null) return `it says “${ended[0]}”`;
  if (speaksOfTrouble(own, targetMessage.title)) return null;
  const made = withoutPrefix(targetMessage.title);
  for (const [pattern, what] of FOR_A_WHILE) {
    const words = pattern.exec(made)?.[0];
    if (words !== undefined) return `${what}: “${words}”`;
  }
  if (OFF.test(targetMessage.title) && ON_AGAIN.test(own)) return 'switched off, and on again';
  if (CAPACITY.test(own) && change.landedAt - target.landedAt >= DAY) return 'a capacity put back by name';
  if (VERSION_WORDS.test(own)) return null;
  return switches.isSwitch(target) ? 'a switch that goes on and off again and again' : null;
}

function withoutQuotes(title: string): string {
  return title.replace(/["“].*$/, '');
}

const TICKET = /^\W{0,2}(?:bug[ -]?\d+|[A-Z][A-Z0-9]{1,9}-\d+)\W{1,5}/i;

/** What a title is about, without ticket and scope: `tests: x` is about tests, it is not a test. */
function withoutPrefix(title: string): string {
  return withoutScope(title.replace(TICKET, ''));
}

/** Whether the target was a step to be taken out again once it had run: told only where nobody says that it is undone. */
export function isRunOnce(target: Change, change: Change): boolean {
  return RUN_ONCE.test(target.title) || RUN_ONCE.test(change.title);
}
