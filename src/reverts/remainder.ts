import type { Change, FileChange } from '../history/change.ts';
import { Fingerprints } from '../lib/fingerprints.ts';
import { isRestored, sizeOf } from './inverse.ts';

interface Rest {
  readonly file: FileChange;
  readonly removed: Map<number, number>;
  readonly added: Map<number, number>;
  whole: boolean;
}

/** The lines of a change that no target has explained yet. */
export class Remainder {
  readonly #rest: ReadonlyMap<string, Rest>;
  readonly #size: number;

  constructor(change: Change) {
    this.#rest = new Map(change.files.map((file) => [file.path, restOf(file)]));
    this.#size = change.files.reduce((sum, file) => sum + sizeOf(file), 0);
  }

  /**
   * Removes the lines that undo `target` and returns `true`, if they are at least `share` (0…1) of the whole change;
   * otherwise changes nothing and returns `false`.
   */
  take(target: Change, share: number): boolean {
    const overlaps = target.files.flatMap((file) => this.#overlapsOf(file));
    const explained = overlaps.reduce((sum, { lines }) => sum + lines, 0);
    if (explained === 0 || explained < share * this.#size) return false;
    for (const { remove } of overlaps) remove();
    return true;
  }

  #overlapsOf(then: FileChange): readonly Overlap[] {
    const rest = this.#rest.get(then.path);
    if (rest === undefined) return [];
    if (then.content !== null && rest.file.content !== null) {
      return [...overlaps(rest.removed, then.content.added), ...overlaps(rest.added, then.content.removed)];
    }
    const remove = () => {
      rest.whole = false;
    };
    return rest.whole && isRestored(rest.file, then) ? [{ lines: 1, remove }] : [];
  }
}

/** Lines of the rest that a target explains, and how to take them out of it. */
interface Overlap {
  readonly lines: number;
  readonly remove: () => void;
}

function restOf(file: FileChange): Rest {
  const { content } = file;
  return { file, removed: countEach(content?.removed), added: countEach(content?.added), whole: true };
}

function countEach(prints = Fingerprints.NONE): Map<number, number> {
  const counts = new Map<number, number>();
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1);
  return counts;
}

/** The lines of `prints` that are still in `counts`, one overlap for each different line. */
function overlaps(counts: Map<number, number>, prints: Fingerprints): readonly Overlap[] {
  return [...countEach(prints)].flatMap(([print, count]) => {
    const left = counts.get(print) ?? 0;
    const lines = Math.min(count, left);
    return lines === 0 ? [] : [{ lines, remove: () => counts.set(print, left - lines) }];
  });
}
