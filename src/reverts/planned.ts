import type { Config } from '../config/schema.ts';
import { endedComment } from './ended-comment.ts';
import { FOR_A_WHILE } from './for-a-while.ts';
import { type Message, unwrapped } from './message.ts';
import { isOneOffJob } from './one-off-job.ts';
import { putBackInWords, type Undoing } from './planned-answers.ts';
import {
  ANNOUNCED,
  BRANCH_FOR_A_WHILE,
  DONE_WITH,
  ENDED,
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
import { undoWord } from './undo-words.ts';

/** Words about versions: a version that goes up and down again is not a switch. */
const VERSION_WORDS = /\bdowngrad|\bversions?\b|\bupgrad|\bbump/i;

/**
 * Why an undo was planned, with the words that decided; `null`: it was not. The first of these decides: (1) a word of
 * the configuration (`planned.words`), (2) the undo is itself a test, (3) the undo says that an end has come, (4) the
 * undo speaks of trouble: not planned, (5) the target was made for a purpose that ends, (6) a comment that announced
 * the end is removed, (7) words of the undo that answer the target's, (8) a switch that goes on and off again and
 * again, (9) a job that was added and is removed. Words that contain one of `planned.ignore` do not count in (3), (5) and (6).
 * Evidence: mitodl/ol-infrastructure@0f52ecf6 (an end), Azure/ARO-HCP@ce3aa955 (a failure, whatever the target's title
 * contains); see also the word lists.
 */
export function plannedBecause(undo: Undoing, { words, ignore }: Config['planned'], switches: Switches): string | null {
  const undoing = { ...undo, message: unwrapped(undo.message), targetMessage: unwrapped(undo.targetMessage) };
  const { change, message, target, targetMessage } = undoing;
  const ownTitle = beforeQuotes(message.title);
  const configured = configuredWord(undoing, words);
  if (configured !== null) return configured;
  const isLowered = LOWERS.test(ownTitle);
  const mayCount = (match: string) =>
    !ignore.some((word) => match.toLowerCase().includes(word.toLowerCase())) && !(isLowered && OF_VERSIONS.test(match));
  if (OWN_TEST.test(ownTitle)) return 'a test itself';
  const isTrouble = speaksOfTrouble(`${ownTitle}\n${message.body}`, targetMessage.title);
  const done = isTrouble ? undefined : DONE_WITH.exec(ownTitle)?.[0];
  if (done !== undefined && mayCount(done)) return `it says “${done}”`;
  const end = endOf(withoutQuoted(wholeText({ ...message, title: ownTitle })), targetMessage.title);
  if (end !== null && mayCount(end)) return `it says “${end}”`;
  if (isTrouble) return null;
  const comment = endedComment(change, target);
  return (
    purposeOf(targetMessage, mayCount) ??
    purposeOfQuoted(message.title, mayCount) ??
    (comment !== null && mayCount(comment) ? `a comment announced its end: “${comment}”` : null) ??
    putBackInWords(undoing, `${ownTitle}\n${message.body}`) ??
    (switches.isSwitch(target) && !VERSION_WORDS.test(`${ownTitle}\n${message.body}`)
      ? 'a switch that goes on and off again and again'
      : null) ??
    (undoWord(ownTitle) !== 'strong' && isOneOffJob(change, target) ? 'a job that ran and was removed' : null)
  );
}

function configuredWord({ message, targetMessage }: Undoing, words: readonly string[]): string | null {
  const texts = [targetMessage.title, targetMessage.branch, message.title, message.branch].filter(
    (text) => text !== null,
  );
  const word = words.find((one) => texts.some((text) => holds(text, one)));
  return word === undefined ? null : `“${word}”, a word of the configuration`;
}

/** Whether a text contains a phrase: word by word in any letter case; without letters and digits, as it is written. */
function holds(text: string, phrase: string): boolean {
  const words = spelled(phrase);
  return words.trim() === '' ? text.includes(phrase) : spelled(text).includes(words);
}

/** Words in lower case, each between single spaces: `Game-day drill` → ` game day drill `. */
function spelled(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/**
 * Titles of undos that are themselves tests.
 * Evidence: truxnell/home-cluster@a5eeeda4 (`test: downgrade k10 to test renovate`).
 */
const OWN_TEST = /^test(?:\([^()]{0,40}\))?!?:|\bfor testing$/i;

/**
 * `pin` and `scale out` mark a change as temporary, unless the undo lowers the version (`LOWERS`): then that failed.
 * Evidence: openshift/openshift-ansible@42da4ce7, PingCAP-QE/ee-ops@35b6da5e.
 */
const OF_VERSIONS = /^(?:pin|scal)/i;
const LOWERS = /\broll\w{0,3}[ -]?back\b|\bdowngrad/i;

/**
 * The words by which an undo says that an end has come; `null`: none. `after the upgrade` does not count if the text
 * speaks of trouble.
 */
function endOf(text: string, targetTitle: string): string | null {
  const end = ENDED.exec(text) ?? TIME_HAS_COME.exec(text) ?? (HELD.test(targetTitle) ? LET_GO.exec(text) : null);
  if (end === null || NOT_YET.test(text.slice(0, end.index))) return null;
  if (LANDS_LATER.test(text.slice(end.index + end[0].length))) return null;
  return /^after/i.test(end[0]) && speaksOfTrouble(text, targetTitle) ? null : end[0];
}

/** The temporary purpose of the target, from its title, its branch or its announcement; `null`: none. */
function purposeOf(target: Message, mayCount: (match: string) => boolean): string | null {
  const made = withoutPrefix(withoutQuoted(target.title));
  const unmarked = withoutBracket(made);
  for (const [pattern, what] of FOR_A_WHILE) {
    const words = (pattern.exec(made) ?? pattern.exec(unmarked))?.[0];
    if (words !== undefined && mayCount(words)) return `${what}: “${words}”`;
  }
  if (BRANCH_FOR_A_WHILE.test(target.branch ?? '') && mayCount('temporary'))
    return `from the branch “${target.branch}”`;
  const announced = (ANNOUNCED.exec(wholeText(target)) ??
    SAID_TO_BE_TEMPORARY.exec(`${target.title}\n${target.body}`))?.[0];
  return announced !== undefined && mayCount(announced) ? `announced: “${announced}”` : null;
}

/** The temporary purpose that the title says which a revert quotes: that of a commit inside a merge. */
function purposeOfQuoted(title: string, mayCount: (match: string) => boolean): string | null {
  const quoted = /^revert ["“](?<title>[^"“”\n]{8,300})["”]/i.exec(title)?.groups?.['title'];
  return quoted === undefined ? null : purposeOf({ title: quoted, body: '', branch: null, inner: [] }, mayCount);
}

const MAX_INNER = 20;
const MAX_TEXT = 20_000;

function wholeText({ title, body, inner }: Message): string {
  return [title, body, ...inner.slice(0, MAX_INNER)].join('\n').slice(0, MAX_TEXT);
}

function beforeQuotes(title: string): string {
  return title.replace(/["“].*$/, '');
}

/** Blanks quoted parts, which are names: `Disable the "long-job" warning` does not stop a job. */
function withoutQuoted(text: string): string {
  return text.replace(/^["“`]|["”`]$/g, '').replace(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`/g, '“”');
}

const TICKET = /^\W{0,2}(?:bug[ -]?\d+|[A-Z][A-Z0-9]{1,9}-\d+)\W{1,5}/i;

/**
 * A title without ticket, scope and the clauses after a semicolon: `tests: x` changes something about tests and is not
 * a test itself.
 */
function withoutPrefix(title: string): string {
  return withoutScope(title.replace(TICKET, '')).split(';', 1)[0] ?? '';
}
