import type { Change } from '../history/change.ts';
import { withoutNumbers } from './titles.ts';

/** The texts that describe a change, separated by where they come from. */
export interface Message {
  /** Title of the pull request or commit, without the pull-request numbers that the host appends. */
  readonly title: string;
  /** Text below the title in the author's own words: no templates, quotes, tables; empty for a machine's change. */
  readonly body: string;
  /** Messages of commits that were squashed or merged into this change. Such commits may undo each other. */
  readonly inner: readonly string[];
  readonly branch: string | null;
}

/** Characters of a text that are read: people describe their change at the beginning. */
const MAX_BODY = 8_000;
const MAX_INNER = 100;

/** Reads title, body and inner commits of a change. A machine's body is skipped: it quotes other projects' notes. */
export function readMessage(change: Change): Message {
  const raw = change.message.slice(change.message.indexOf('\n') + 1 || change.message.length);
  const [own = '', ...squashed] = splitSquash(raw.slice(0, MAX_BODY));
  const body = change.machine ? '' : ownWords([own, ...bodiesOf(change)].join('\n'));
  return {
    title: withoutNumbers((change.pull?.title ?? change.title).trim()),
    body,
    inner: [...squashed, ...change.inner.map((commit) => commit.message)].slice(0, MAX_INNER),
    branch: change.branch,
  };
}

/**
 * The message with wrapped sentences joined: a line break before a lower-case letter becomes a space. Lists and
 * trailers keep their lines.
 */
export function unwrapped(message: Message): Message {
  const unwrap = (text: string) => text.replace(/(?<=\S)\n(?=[a-z])/g, ' ');
  return { ...message, body: unwrap(message.body), inner: message.inner.map(unwrap) };
}

/** The messages of a change's own commit and of the commits that came in with it. */
export function messagesOf({ message, inner }: Change): readonly string[] {
  return [message, ...inner.map((commit) => commit.message)];
}

/** The pull request's description and, if a single commit was merged, that commit's message: authors use either one. */
function bodiesOf({ pull, inner }: Change): string[] {
  const sole = inner.length === 1 ? inner[0]?.message : undefined;
  return [pull?.body, sole].flatMap((text) => (text === undefined ? [] : [`\n${text.slice(0, MAX_BODY)}`]));
}

/** Splits a squashed body, which lists the branch's commits, each headed by `* `. The first part precedes the list. */
function splitSquash(body: string): string[] {
  return body.split(/^\* /m);
}

const NOT_OWN = /^\s*(?:>|\||#{1,6}\s|- \[[ x]\]|signed-off-by:|co-authored-by:|change-id:|reviewed-by:)/i;

function ownWords(text: string): string {
  const lines = withoutComments(text).split('\n');
  return lines
    .filter((line) => !NOT_OWN.test(line))
    .join('\n')
    .trim();
}

/** Removes the `<!-- … -->` comments of templates, and everything from the first `<details>` on. */
function withoutComments(text: string): string {
  const folded = text.indexOf('<details');
  const parts = (folded === -1 ? text : text.slice(0, folded)).split('<!--');
  return parts
    .map((part, index) => (index === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('');
}
