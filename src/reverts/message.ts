import type { Change } from '../history/change.ts';
import { withoutNumbers } from './titles.ts';

/** What a change says of itself, parted by who says it and where. */
export interface Message {
  /** The title without the host's own words and without the change's own number. */
  readonly title: string;
  /** What stands below the title in the author's own words: no templates, quotes, tables, notes of other projects. */
  readonly body: string;
  /** Messages of commits that were squashed or merged into this change: they may undo each other. */
  readonly inner: readonly string[];
  readonly branch: string | null;
}

/** A message is read up to here: what people write of their change stands at its beginning. */
const MAX_BODY = 8_000;
const MAX_INNER = 100;

/** Reads title, body and inner commits of a change. A machine's body quotes other projects' notes and is not read. */
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

/** The same with each sentence in one line again that was wrapped in several: lists and trailers keep their lines. */
export function unwrapped(message: Message): Message {
  const unwrap = (text: string) => text.replace(/(?<=\S)\n(?=[a-z])/g, ' ');
  return { ...message, body: unwrap(message.body), inner: message.inner.map(unwrap) };
}

/** The messages of a change's own commit and of those that came in with it. */
export function messagesOf({ message, inner }: Change): readonly string[] {
  return [message, ...inner.map((commit) => commit.message)];
}

/** The description of the pull request and, where a single commit was merged, its message: nobody writes either twice. */
function bodiesOf({ pull, inner }: Change): string[] {
  const sole = inner.length === 1 ? inner[0]?.message : undefined;
  return [pull?.body, sole].flatMap((text) => (text === undefined ? [] : [`\n${text.slice(0, MAX_BODY)}`]));
}

/** A squashed body lists the branch's commits, each headed by `* `; the first part is what stands before them. */
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

/** Cuts `<!-- … -->` of templates and everything from a folded `<details>` on. */
function withoutComments(text: string): string {
  const folded = text.indexOf('<details');
  const parts = (folded === -1 ? text : text.slice(0, folded)).split('<!--');
  return parts
    .map((part, index) => (index === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('');
}
