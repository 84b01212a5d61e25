import type { Change } from '../history/change.ts';
import { DAY } from '../history/instant.ts';
import type { Message } from './message.ts';
import type { Switches } from './switches.ts';
import { withoutScope } from './titles.ts';
import { speaksOfTrouble } from './trouble.ts';

/** Why an undo was foreseen, told by its own words: the cause has gone, the purpose was fulfilled. */
const ENDED =
  /\b(?:(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|finished|done|resolved)|(?:no longer|not) (?:needed|necessary|required)(?: any ?more)?|scal(?:e|ing) back|(?:testing|import|migration) (?:complete|done|successful|worked)|after (?:the )?(?:test|testing|maintenance|release|migration|upgrade))\b/i;

/** The undo itself says that its time has come. */
const TIME_HAS_COME =
  /\bnow that\b|\bnow (?:merged|fixed|resolved|unnecessary)\b|\b(?:should be|is|are) (?:now )?unnecessary\b|\bnow we can\b|\bcan (?:now )?be (?:reverted|removed)\b|\b(?:in|to) (?:its|their|the) original (?:state|values?)\b|\bto continue (?:with )?development\b|\bfor \S{1,40} (?:RC )?(?:development|prep)\b/i;

/** `until it is fixed` behind a roll-back tells how long the roll-back holds. */
const NOT_YET = /\b(?:until|till|once|when|before|unless)\b[^.\n]{0,80}$/i;

/**
 * What a change says of its own end, in its title, its body or the commits that it brought.
 * Right in openstack/openstack-ansible (pins for a release) and redhat-appstudio/infra-deployments (`will be reverted after`).
 */
const ANNOUNCED = new RegExp(
  [
    String.raw`\b(?:will|can|to|should|must) be (?:reverted|removed|re-?enabled) (?:once|after|afterwards|later|when|soon|as soon)\b`,
    String.raw`\brevert (?:this|it)\b[^.\n]{0,30}? (?:once|when|after|as soon|later)\b`,
    String.raw`\b(?:disabl|remov|skip|turn|switch|stop|allow)\w*\b[^.\n]{0,60}\bfor now\b`,
    String.raw`\buntil\b[^.\n]{1,80}\b(?:is|are|has been|have been)(?: \w{1,20})? (?:resolved|fixed|mitigated|merged|released|completed?|done)\b`,
    String.raw`\buntil this is\b`,
    String.raw`\bin prep(?:aration)? for (?:a|the)\b[^.\n]{0,40}\b(?:drill|test|exercise)\b`,
    String.raw`\bpin\w*\b[^.\n]{0,60}\bfor (?:the )?\S{1,30} (?:release|deliverable|milestone)\b`,
    String.raw`\bto allow \w{1,10} to restore\b`,
  ].join('|'),
  'i',
);
/** A branch that is named after its short life. */
const BRANCH_FOR_A_WHILE = /^temp(?:orary)?[-_/]/i;
const MAX_INNER = 20;
const MAX_TEXT = 20_000;

/** Words of a change that was made for a while only. */
const FOR_A_WHILE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:un)?shutter(?:s|ed|ing)?\b|\bmaintenance\b(?! (?:windows|configurations?|plans?|jobs?|scripts?)\b)|\bholding page\b|\bbanners?\b/i,
    'a maintenance page',
  ],
  [
    /^(?:\S+ )?dry[ -]?run\b|\bfor (?:a |the )?dry[ -]?run\b|\brehears|\bdrill\b|\btrial\b|\bexperiment/i,
    'a rehearsal',
  ],
  [
    /\btemp(?:orary|orarily|oraily|orarly)?\b|\bwork-?around\b|\bwork around\b|\bfor now\b|\buntil\b|\bone[- ]off\b/i,
    'temporary',
  ],
  [
    /\bdnm\b|\bdo[ -]not[ -]merge\b|\bdebug(?:ging)?\b|\bfor (?:a )?test(?:s|ing)?\b|(?<!^add\w*\b[^:\n]{0,60})\bto test\b/i,
    'for a test',
  ],
  [/^test(?:ing)?\s/i, 'a test'],
  [/\bfreez(?:e|ing)\b|\bfrozen\b|\bban(?:s|ned|ning)?\b|\bpaus(?:e|es|ed|ing)\b|\bsuspend/i, 'a freeze, ban or pause'],
  [/\bnon[- ]voting\b|\bquarantin(?:e|ed)\b|^pin(?:s|ning)?\b/i, 'a pin or quarantine'],
  [/(?<!-)\bsandbox\b|\blabs?\b|\bgolden[- ]?path\b|\btraining\b|\bplayground\b/i, 'in a sandbox'],
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
const OFF = /\b(?:disabl|deactivat|stop|suspend|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*/i;
const ON_AGAIN =
  /\b(?:re-?enabl|re-?activat|resum|unpaus|turn(?:ing|ed)? (?:back )?on|switch(?:ing|ed)? (?:back )?on)\w*/i;

const ON = /\b(?:enabl|deploy|start|resum|turn(?:ing|ed)? on|switch(?:ing|ed)? on)\w*/i;
const SHUT =
  /\b(?:disabl|deactivat|stop|suspend|kill|comment(?:ing|ed)? out|turn(?:ing|ed)? off|switch(?:ing|ed)? off)\w*/i;

/**
 * Whether one title turns on what the other turns off: operating, told only where nobody says that it is undone.
 * Right in onedr0p/home-ops (a cluster rebuilt by enabling parts again) and Azure/ARO-HCP (off until keys were renewed).
 */
export function isFlip(target: Change, change: Change): boolean {
  if (/^(?:[^:]{0,60}:)?\s*enabl/i.test(change.title)) return true;
  return (SHUT.test(target.title) && ON.test(change.title)) || (ON.test(target.title) && SHUT.test(change.title));
}

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
  const whole = wholeText({ ...message, title: withoutQuotes(message.title) });
  const ended = [ENDED, TIME_HAS_COME].map((pattern) => pattern.exec(whole)).find((match) => match !== null);
  if (ended != null && !NOT_YET.test(whole.slice(0, ended.index))) return `it says “${ended[0]}”`;
  if (speaksOfTrouble(own, targetMessage.title)) return null;
  const made = withoutPrefix(targetMessage.title);
  for (const [pattern, what] of FOR_A_WHILE) {
    const words = pattern.exec(made)?.[0];
    if (words !== undefined) return `${what}: “${words}”`;
  }
  if (BRANCH_FOR_A_WHILE.test(targetMessage.branch ?? '')) return 'its branch is named as temporary';
  const announced = ANNOUNCED.exec(wholeText(targetMessage));
  if (announced !== null) return `announced: “${announced[0]}”`;
  if (OFF.test(targetMessage.title) && ON_AGAIN.test(own)) return 'switched off, and on again';
  if (CAPACITY.test(own) && change.landedAt - target.landedAt >= DAY) return 'a capacity put back by name';
  if (VERSION_WORDS.test(own)) return null;
  return switches.isSwitch(target) ? 'a switch that goes on and off again and again' : null;
}

function wholeText({ title, body, inner }: Message): string {
  return [title, body, ...inner.slice(0, MAX_INNER)].join('\n').slice(0, MAX_TEXT);
}

function withoutQuotes(title: string): string {
  return title.replace(/["“].*$/, '');
}

const TICKET = /^\W{0,2}(?:bug[ -]?\d+|[A-Z][A-Z0-9]{1,9}-\d+)\W{1,5}/i;

/** What a title is about, without ticket, scope and side clause: `tests: x` is about tests, it is not a test. */
function withoutPrefix(title: string): string {
  return withoutScope(title.replace(TICKET, '')).split(';', 1)[0] ?? '';
}

const REMOVES_TEST = /\b(?:remov|delet)\w* [^\n]{0,40}\btest/i;

/** Whether the target was a step to be taken out again once it had run: told only where nobody says that it is undone. */
export function isRunOnce(target: Change, change: Change): boolean {
  if (/^test[(:]/i.test(target.title) || REMOVES_TEST.test(change.title)) return true;
  return RUN_ONCE.test(target.title) || RUN_ONCE.test(change.title);
}
