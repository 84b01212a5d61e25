import type { Change, FileChange } from '../history/change.ts';
import type { Instant } from '../history/instant.ts';
import { Fingerprints } from '../lib/fingerprints.ts';
import { addTo } from '../lib/group.ts';
import { isRestored } from './inverse.ts';

/** Each path is compared with at most this many of its earlier changes, the newest. */
const MAX_TOUCHES = 60;
/** At most this many paths of a change are searched, the first ones. */
const MAX_PATHS = 200;
const MAX_CANDIDATES = 40;

export interface Touch {
  readonly change: Change;
  readonly file: FileChange;
}

/**
 * A pre-filter for `putsBack`: a 32-bit mask of the added and of the removed line hashes (bit = hash mod 32) and the
 * first 28 bits of each blob id. Without a common bit, neither file can undo the other.
 */
interface FileSummary {
  readonly added: number;
  readonly removed: number;
  readonly before: number;
  readonly after: number;
}

/** Index of the earlier changes of each path, oldest first; every comparison of contents starts from it. */
export class Timeline {
  readonly #byPath = new Map<string, (Touch & FileSummary)[]>();

  add(change: Change): void {
    for (const file of change.files) addTo(this.#byPath, file.path, { change, file, ...summaryOf(file) });
  }

  /** Changes that landed at or after `since` and of which `later` puts contents back: the newest 40, newest first. */
  undoneBy(later: Change, since: Instant): readonly Change[] {
    const found = new Set<Change>();
    for (const now of later.files.slice(0, MAX_PATHS)) {
      const touches = this.#byPath.get(now.path) ?? [];
      const summary = summaryOf(now);
      for (let index = touches.length - 1; index >= Math.max(0, touches.length - MAX_TOUCHES); index -= 1) {
        const touch = touches[index];
        if (touch === undefined || !mayPutBack(summary, touch)) continue;
        if (touch.change.landedAt < since || found.has(touch.change)) continue;
        if (putsBack(now, touch.file)) found.add(touch.change);
      }
    }
    return [...found].sort((a, b) => b.position - a.position).slice(0, MAX_CANDIDATES);
  }

  /** Earlier changes of one path, oldest first. */
  touches(path: string): readonly Touch[] {
    return this.#byPath.get(path) ?? [];
  }
}

function summaryOf({ content, before, after }: FileChange): FileSummary {
  return {
    added: bitsOf(content?.added),
    removed: bitsOf(content?.removed),
    before: beginningOf(before),
    after: beginningOf(after),
  };
}

function bitsOf(prints = Fingerprints.NONE): number {
  let bits = 0;
  for (let index = 0; index < prints.length; index += 1) bits |= 1 << (prints.at(index) & 31);
  return bits;
}

function beginningOf(blob: string | null): number {
  return blob === null ? -1 : Number.parseInt(blob.slice(0, 7), 16);
}

function mayPutBack(now: FileSummary, then: FileSummary): boolean {
  return now.after === then.before || (now.removed & then.added) !== 0 || (now.added & then.removed) !== 0;
}

function putsBack(now: FileChange, then: FileChange): boolean {
  if (isRestored(now, then)) return true;
  if (now.content === null || then.content === null) return false;
  return (
    now.content.removed.countCommon(then.content.added) > 0 || now.content.added.countCommon(then.content.removed) > 0
  );
}
