import type { Config } from '../config/schema.ts';
import { endedComment } from './ended-comment.ts';
import { type Message, unwrapped } from './message.ts';
import { putBackInWords, type Undoing } from './planned-answers.ts';
import {
  ANNOUNCED,
  BRANCH_FOR_A_WHILE,
  ENDED,
  FOR_A_WHILE,
  HELD,
  LANDS_LATER,
  LET_GO,
  NOT_YET,
  SAID_TO_BE_TEMPORARY,
  TIME_HAS_COME,
} from './planned-words.ts';
import type { Switches } from './switches.ts';
import { withoutBracket, withoutScope } from './titles.ts';
import { speaksOfTrouble } from './trouble.ts';

/** A version that goes up and down again is no switch. */
const VERSION_WORDS = /\bdowngrad|\bversions?\b|\bupgrad|\bbump/i;

/**
 * Why an undo was foreseen, with the word that decided; `null`: it was not. The team's own words decide first, then
 * those of the undo: an end that it announces, trouble that it tells of. Then what the target was made for, and values
 * that go on and off again and again.
 * Right in mitodl/ol-infrastructure@0f52ecf6 (an end), Azure/ARO-HCP@ce3aa955 (a failure, whatever words the target's name
 * holds) and those that the words cite.
 */
export function plannedBecause(told: Undoing, { words, ignore }: Config['planned'], switches: Switches): string | null {
  const undoing = { ...told, message: unwrapped(told.message), targetMessage: unwrapped(told.targetMessage) };
  const { change, message, target, targetMessage } = undoing;
  const ownTitle = beforeQuotes(message.title);
  const configured = configuredWord(undoing, words);
  if (configured !== null) return configured;
  const isLowered = LOWERS.test(ownTitle);
  const mayTell = (match: string) =>
    !ignore.some((word) => match.toLowerCase().includes(word.toLowerCase())) && !(isLowered && PINS.test(match));
  if (OWN_TEST.test(ownTitle)) return 'a test itself';
  const end = endOf(withoutQuoted(wholeText({ ...message, title: ownTitle })), targetMessage.title);
  if (end !== null && mayTell(end)) return `it says “${end}”`;
  if (speaksOfTrouble(`${ownTitle}\n${message.body}`, targetMessage.title)) return null;
  const comment = endedComment(change, target);
  return (
    purposeOf(targetMessage, mayTell) ??
    (comment !== null && mayTell(comment) ? `a comment told of its end: “${comment}”` : null) ??
    putBackInWords(undoing, `${ownTitle}\n${message.body}`) ??
    (switches.isSwitch(target) && !VERSION_WORDS.test(`${ownTitle}\n${message.body}`)
      ? 'a switch that goes on and off again and again'
      : null)
  );
}

function configuredWord({ message, targetMessage }: Undoing, words: readonly string[]): string | null {
  const texts = [targetMessage.title, targetMessage.branch, message.title, message.branch].map(spelled).join('\n');
  const word = words.find((one) => texts.includes(spelled(one)));
  return word === undefined ? null : `“${word}”, a word of the configuration`;
}

/** Lower case, one space around each word: `Game-day drill` → ` game day drill `. */
function spelled(text: string | null): string {
  return ` ${
    (text ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

/** Right in truxnell/home-cluster@a5eeeda4 (`test: downgrade k10 to test renovate`). */
const OWN_TEST = /^test(?:\([^()]{0,40}\))?!?:|\bfor testing$/i;

/**
 * A pin is lifted in the end; one that goes down has failed.
 * Right in openshift/openshift-ansible@42da4ce7.
 */
const PINS = /^pin/i;
const LOWERS = /\broll\w{0,3}[ -]?back\b|\bdowngrad/i;

/** The end that an undo announces, in its own words. What broke `after the upgrade` is none. */
function endOf(text: string, targetTitle: string): string | null {
  const end = ENDED.exec(text) ?? TIME_HAS_COME.exec(text) ?? (HELD.test(targetTitle) ? LET_GO.exec(text) : null);
  if (end === null || NOT_YET.test(text.slice(0, end.index))) return null;
  if (LANDS_LATER.test(text.slice(end.index + end[0].length))) return null;
  return /^after/i.test(end[0]) && speaksOfTrouble(text, targetTitle) ? null : end[0];
}

/** What the target was made for, if that has an end: told by its title, its branch, what it announces. */
function purposeOf(target: Message, mayTell: (match: string) => boolean): string | null {
  const made = withoutPrefix(withoutQuoted(target.title));
  const unmarked = withoutBracket(made);
  for (const [pattern, what] of FOR_A_WHILE) {
    const words = (pattern.exec(made) ?? pattern.exec(unmarked))?.[0];
    if (words !== undefined && mayTell(words)) return `${what}: “${words}”`;
  }
  if (BRANCH_FOR_A_WHILE.test(target.branch ?? '') && mayTell('temporary')) return `from the branch “${target.branch}”`;
  const announced = (ANNOUNCED.exec(wholeText(target)) ??
    SAID_TO_BE_TEMPORARY.exec(`${target.title}\n${target.body}`))?.[0];
  return announced !== undefined && mayTell(announced) ? `announced: “${announced}”` : null;
}

const MAX_INNER = 20;
const MAX_TEXT = 20_000;

function wholeText({ title, body, inner }: Message): string {
  return [title, body, ...inner.slice(0, MAX_INNER)].join('\n').slice(0, MAX_TEXT);
}

function beforeQuotes(title: string): string {
  return title.replace(/["“].*$/, '');
}

/** What stands in quotes inside a text is a name: `Disable the "long-job" warning` stops no job. */
function withoutQuoted(text: string): string {
  return text.replace(/^["“`]|["”`]$/g, '').replace(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`/g, '“”');
}

const TICKET = /^\W{0,2}(?:bug[ -]?\d+|[A-Z][A-Z0-9]{1,9}-\d+)\W{1,5}/i;

/** What a title is about, without ticket, scope and side clause: `tests: x` is about tests, it is not a test. */
function withoutPrefix(title: string): string {
  return withoutScope(title.replace(TICKET, '')).split(';', 1)[0] ?? '';
}
