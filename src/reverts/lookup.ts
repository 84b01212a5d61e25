import type { Change } from '../history/change.ts';
import { addTo } from '../lib/group.ts';
import type { ChangeReference } from '../messages/change-reference.ts';
import { matchesIn } from './matches.ts';
import { messagesOf } from './message.ts';
import { plainTitle, withoutBracket, withoutScope } from './titles.ts';

/** Index of earlier changes by the names that a message may use: id, number, title. Filled as the history is walked. */
export class Lookup {
  readonly #bySha = new Map<string, Change[]>();
  readonly #byNumber = new Map<number, Change[]>();
  readonly #byTitle = new Map<string, Change[]>();
  readonly #byChangeId = new Map<string, { readonly id: string; readonly change: Change }[]>();

  /** Adds a change, so that later ones can refer to it. */
  add(change: Change): void {
    for (const sha of idsOf(change)) addTo(this.#bySha, sha.slice(0, MIN_ID_LENGTH), change);
    for (const id of changeIdsOf(change)) addTo(this.#byChangeId, id.slice(0, MIN_CHANGE_ID_LENGTH), { id, change });
    if (change.number !== null) addTo(this.#byNumber, change.number, change);
    const firstLine = change.message.split('\n', 1)[0] ?? '';
    const titles = [change.title, firstLine, withoutScope(change.title), withoutBracket(change.title)];
    for (const title of new Set(titles.map(plainTitle))) addTo(this.#byTitle, title, change);
  }

  /**
   * The change with that full or short id (at least 7 digits), its own or that of a commit that came in with it; `null`
   * if none or several match.
   */
  bySha(id: string): Change | null {
    const sha = id.toLowerCase();
    const found = this.#bySha.get(sha.slice(0, MIN_ID_LENGTH)) ?? [];
    const named = new Set(found.filter((change) => idsOf(change).some((full) => full.startsWith(sha))));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  }

  /**
   * The newest change whose message, or that of a commit that came in with it, has that `Change-Id:` trailer. `start`
   * is the full Change-Id or at least its first 9 characters; `null`: none.
   */
  byChangeId(start: string): Change | null {
    const known = this.#byChangeId.get(start.toLowerCase().slice(0, MIN_CHANGE_ID_LENGTH)) ?? [];
    return known.findLast(({ id }) => id.startsWith(start.toLowerCase()))?.change ?? null;
  }

  /**
   * The change with that number; `null`: none. Where several commits name one number, as those of one issue do, the
   * newest whose title stands in `context`, or else the newest.
   */
  byNumber(number: number, context = ''): Change | null {
    const known = this.#byNumber.get(number) ?? [];
    return known.findLast(({ title }) => context.includes(title)) ?? known.at(-1) ?? null;
  }

  /** Resolves a reference by number, Change-Id or id, assuming that it refers to this repository. */
  byReference({ text, number }: ChangeReference, context = ''): Change | null {
    if (number !== null) return this.byNumber(number, context);
    return /^I/i.test(text) ? this.byChangeId(text) : this.bySha(text);
  }

  /**
   * Changes with that title, oldest first (grouped by title if it is cut). A title that ends in `…` or `...` matches
   * every title that begins with it, provided that at least 12 characters are left.
   */
  byTitle(title: string): readonly Change[] {
    const plain = plainTitle(title);
    if (!/(?:…|\.\.\.)$/.test(plain)) return this.#byTitle.get(plain) ?? [];
    const start = plain.replace(/(?:…|\.\.\.)$/, '').trimEnd();
    if (start.length < MIN_TITLE_START) return [];
    return [...this.#byTitle].flatMap(([known, changes]) => (known.startsWith(start) ? changes : []));
  }
}

const MIN_ID_LENGTH = 7;
const MIN_CHANGE_ID_LENGTH = 9;
const MIN_TITLE_START = 12;

const CHANGE_ID = /^change-id:[ \t]*(?<id>I[0-9a-f]{40})\b/gim;

/** The `Change-Id:` trailers of Gerrit in a change's messages, in lower case. */
export function changeIdsOf(change: Change): readonly string[] {
  return messagesOf(change).flatMap((text) =>
    matchesIn(text, CHANGE_ID).map((match) => (match[1] ?? '').toLowerCase()),
  );
}

/** The commit ids of a change and of the commits that came in with it. */
export function idsOf(change: Change): readonly string[] {
  return [...change.commits, ...change.inner.map((commit) => commit.sha)];
}
