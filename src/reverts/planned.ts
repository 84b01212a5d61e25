import type { Change } from '../history/change.ts';
import { DAY } from '../history/instant.ts';
import type { Message } from './message.ts';
import type { Switches } from './switches.ts';
import { speaksOfTrouble } from './trouble.ts';

/** Why an undo was foreseen, told by its own words: the cause has gone, the purpose was fulfilled. */
const ENDED =
  /\b(?:(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|finished|done|resolved)|(?:no longer|not) (?:needed|necessary|required)(?: any ?more)?|scal(?:e|ing) back|testing (?:complete|done)|dry[ -]run (?:over|ended)|after (?:the )?(?:test|testing|maintenance|release|migration|upgrade))\b/i;

/** Words of a change that was made for a while only. */
const FOR_A_WHILE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:un)?shutter(?:s|ed|ing)?\b|\bmaintenance\b|\bholding page\b/i, 'a maintenance page'],
  [
    /^(?:\S+ )?dry[ -]?run\b|\bfor (?:a |the )?dry[ -]?run\b|\brehears|\bdrill\b|\btrial\b|\bexperiment/i,
    'a rehearsal',
  ],
  [/\btemp(?:orary|orarily)?\b|\bworkaround\b|\bwork around\b|\bfor now\b|\bone[- ]off\b|\bbackfill/i, 'temporary'],
  [/\bdnm\b|\bdo[ -]not[ -]merge\b|\bdebug(?:ging)?\b|\bfor (?:a )?test(?:s|ing)?\b|\bto test\b/i, 'for a test'],
  [/^test(?:ing)?\s/i, 'a test'],
  [/\bfreez(?:e|ing)\b|\bfrozen\b|\bban(?:s|ned|ning)?\b/i, 'a freeze or ban'],
  [/\bsandbox\b|\blabs?\b|\bgolden[- ]?path\b|\btraining\b|\bplayground\b/i, 'in a sandbox'],
  [
    /\bcut[ -]?over\b|\bprepare for\b|\bchange window\b|\bchg-?\d{4,}|\bchange #?\d{4,}\b|\bfor (?:the )?(?:release|upgrade|migration)\b/i,
    'a change window',
  ],
  [/\bscale[sd]?[ -]?(?:up|out)\b|\bbump number of\b|\bfor (?:the )?(?:load|peak|rush|event)\b/i, 'a scale-up'],
  [/\b(?:re)?trigger(?:s|ed|ing)?\b|\bempty commit\b/i, 'to start a run'],
];

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
  if (speaksOfTrouble(own)) return null;
  const texts = [targetMessage.title, message.title].map(withoutPrefix);
  for (const [pattern, what] of FOR_A_WHILE) {
    const words = texts.map((text) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    if (words !== undefined) return `${what}: “${words}”`;
  }
  if (CAPACITY.test(own) && change.landedAt - target.landedAt >= DAY) return 'a capacity put back by name';
  if (VERSION_WORDS.test(own)) return null;
  return switches.isSwitch(target) ? 'a switch that goes on and off again and again' : null;
}

function withoutQuotes(title: string): string {
  return title.replace(/["“].*$/, '');
}

/** `tests: x` is about tests, it is not a test. */
function withoutPrefix(title: string): string {
  return title.replace(/^[\w.,/ -]{1,40}(?:\([^()]{0,80}\))?!?:\s*/, (prefix) => (/^[a-z]/.test(prefix) ? '' : prefix));
}
