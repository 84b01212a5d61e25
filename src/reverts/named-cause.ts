import type { Change } from '../history/change.ts';
import type { Blame } from '../history/judged-change.ts';
import { type ChangeReference, referencesIn } from '../messages/change-reference.ts';
import { changeName, shortSha } from './claim.ts';
import { changeIdsOf, idsOf, Lookup } from './lookup.ts';
import { matchesIn } from './matches.ts';
import { messagesOf, readMessage } from './message.ts';
import { sharesPath } from './references.ts';

/**
 * Words that make the reference right after them the cause of a failure. Not matched: `an issue in #12` (an issue
 * number) and `not caused by #12`.
 */
const BLAMES = new RegExp(
  [
    String.raw`(?<!\bnot )\b(?:caused|broken) (?:by|in|with|since)`,
    String.raw`\b(?:broke|breaks) (?:\S{1,40} ){0,4}(?:in|by|with|since)`,
    String.raw`\bregress(?:ion|ed)\b[^.]{0,40} (?:in|by|from|with|since)`,
    String.raw`\b(?:issue|bug|problem|error|breakage|failure|mistake|typo)s? (?:\S{1,20} ){0,3}(?:introduced|created|caused|made) (?:in|by|with)`,
  ]
    .map((words) => `${words}:? `)
    .join('|')
    // Messages may be wrapped at any space.
    .replaceAll(' ', String.raw`\s`),
  'gi',
);

/** Words allowed between the blame and the reference: `the #12 PR`, `commit <id>`, `our change !12`. */
const NAME = /^(?:(?:the|this|that|our|my|a|commit|change|merge|of|in|\[|\()\s?){0,4}/i;

/** An id of at least this many digits needs no confirmation; a shorter one may be a word of hexadecimal digits. */
const SURE_ID = 12;

/**
 * Changes that a later fix names as the cause of a failure, for failures that were repaired instead of undone: `Fix
 * regression introduced in <id>`, `broken by #12`, `caused by <id>`. The first fix that names a change is kept. A
 * number or a short id counts only if both changes share a path. Changes by machines are ignored: they quote other
 * projects' notes. The result is listed and never counted, because wording alone is weak evidence; a label or a
 * `Caused-by:` line makes it count.
 * Evidence: spantaleev/matrix-docker-ansible-deploy@976d2c4c (`Regression introduced by commit`),
 * fedora-infra/ansible@2f22b5ed (`broken by`), microsoft/AzureTRE@b5406050 (`caused by PR`),
 * Azure/bicep-registry-modules@36ad6a3e (`issue created with the #4469 PR`).
 */
export function namedCauses(changes: readonly Change[]): ReadonlyMap<Change, Blame> {
  const said = new Map(changes.flatMap((by) => (speaks(by) ? [[by, blamesIn(by)]] : [])));
  const mayBeMeant = namedBy([...said.values()].flat());
  const earlier = new Lookup();
  const blames = new Map<Change, Blame>();
  for (const by of changes) {
    for (const { words, reference } of said.get(by) ?? []) {
      const change = changeOf(reference, by, earlier);
      if (change !== null && !blames.has(change))
        blames.set(change, { by, because: `${changeName(by)} says “${words}”` });
    }
    if (mayBeMeant(by)) earlier.add(by);
  }
  return blames;
}

interface Mention {
  readonly words: string;
  readonly reference: ChangeReference;
}

function speaks(by: Change): boolean {
  return !by.machine && messagesOf(by).some((text) => text.search(BLAMES) !== -1);
}

function blamesIn(by: Change): Mention[] {
  const { title, body, inner } = readMessage(by);
  return [title, body, ...inner].flatMap((text) =>
    matchesIn(text, BLAMES).flatMap(({ 0: words, index }) => {
      const reference = referenceAt(text, index + words.length);
      if (reference === null) return [];
      const name = reference.number === null ? shortSha(reference.text) : reference.text;
      return [{ words: `${words.trim().replace(/\s+/g, ' ')} ${name}`, reference }];
    }),
  );
}

/** Whether a change may be meant by one of the mentions. Only such changes are indexed, a handful in most histories. */
function namedBy(mentions: readonly Mention[]): (change: Change) => boolean {
  const numbers = new Set(mentions.map(({ reference }) => reference.number));
  const ids = new Set(mentions.map(({ reference }) => beginning(reference.text)));
  return (change) =>
    (change.number !== null && numbers.has(change.number)) ||
    [...idsOf(change), ...changeIdsOf(change)].some((id) => ids.has(beginning(id)));
}

function beginning(id: string): string {
  return id.slice(0, 7).toLowerCase();
}

/** The reference at that place, after words such as `the commit`; `null`: none. */
function referenceAt(text: string, index: number): ChangeReference | null {
  const rest = text.slice(index, index + 200);
  const name = rest.slice(NAME.exec(rest)?.[0].length ?? 0);
  const [first] = referencesIn(name);
  return first !== undefined && name.startsWith(first.text) ? first : null;
}

function changeOf(reference: ChangeReference, by: Change, earlier: Lookup): Change | null {
  if (reference.number !== null && reference.number === by.number) return null;
  const change = earlier.byReference(reference);
  if (change === null) return null;
  const isSure = reference.number === null && reference.text.length >= SURE_ID;
  return isSure || sharesPath(by, change) ? change : null;
}
