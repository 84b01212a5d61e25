import type { Change } from '../history/change.ts';
import { addTo } from '../history/group.ts';
import type { Reference } from '../history/reference.ts';
import { matchesIn } from './matches.ts';
import { messagesOf } from './message.ts';
import { plainTitle, withoutBracket, withoutScope } from './titles.ts';

/** Finds earlier changes by what a message may call them: an id, a number, a title. Grows as history is walked. */
export class Lookup {
  readonly #bySha = new Map<string, Change[]>();
  readonly #byNumber = new Map<number, Change[]>();
  readonly #byTitle = new Map<string, Change[]>();
  readonly #byChangeId = new Map<string, { readonly id: string; readonly change: Change }[]>();

  /** Makes a change findable for those that landed after it. */
  add(change: Change): void {
    for (const sha of idsOf(change)) addTo(this.#bySha, sha.slice(0, SHORTEST), change);
    for (const id of changeIdsOf(change)) addTo(this.#byChangeId, id.slice(0, SHORTEST_CHANGE_ID), { id, change });
    if (change.number !== null) addTo(this.#byNumber, change.number, change);
    const firstLine = change.message.split('\n', 1)[0] ?? '';
    const titles = [change.title, firstLine, withoutScope(change.title), withoutBracket(change.title)];
    for (const title of new Set(titles.map(plainTitle))) addTo(this.#byTitle, title, change);
  }

  /** By a full or short id of the landing or of a commit that came in with it; an id that fits several names none. */
  bySha(id: string): Change | null {
    const sha = id.toLowerCase();
    const found = this.#bySha.get(sha.slice(0, SHORTEST)) ?? [];
    const named = new Set(found.filter((change) => idsOf(change).some((full) => full.startsWith(sha))));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  }

  /**
   * The newest change with that `Change-Id:` trailer, full or cut short, in its own message or in that of a commit that
   * came in with it.
   */
  byChangeId(start: string): Change | null {
    const known = this.#byChangeId.get(start.toLowerCase().slice(0, SHORTEST_CHANGE_ID)) ?? [];
    return known.findLast(({ id }) => id.startsWith(start.toLowerCase()))?.change ?? null;
  }

  /** The newest change of that number. */
  byNumber(number: number): Change | null {
    return this.#byNumber.get(number)?.at(-1) ?? null;
  }

  /** By what a text calls it, taken for a name of this repository. */
  byReference({ text, number }: Reference): Change | null {
    if (number !== null) return this.byNumber(number);
    return /^I/i.test(text) ? this.byChangeId(text) : this.bySha(text);
  }

  /** Changes of that title, newest last; a title that ends in `…` names all that begin so. */
  byTitle(title: string): readonly Change[] {
    const plain = plainTitle(title);
    if (!/(?:…|\.\.\.)$/.test(plain)) return this.#byTitle.get(plain) ?? [];
    const start = plain.replace(/(?:…|\.\.\.)$/, '').trimEnd();
    if (start.length < SHORTEST_START) return [];
    return [...this.#byTitle].flatMap(([known, changes]) => (known.startsWith(start) ? changes : []));
  }
}

const SHORTEST = 7;
const SHORTEST_CHANGE_ID = 9;
const SHORTEST_START = 12;

const CHANGE_ID = /^change-id:[ \t]*(?<id>I[0-9a-f]{40})\b/gim;

function changeIdsOf(change: Change): readonly string[] {
  return messagesOf(change).flatMap((text) =>
    matchesIn(text, CHANGE_ID).map((match) => (match[1] ?? '').toLowerCase()),
  );
}

function idsOf(change: Change): readonly string[] {
  return [...change.commits, ...change.inner.map((commit) => commit.sha)];
}
