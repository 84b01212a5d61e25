import type { Change, FileChange } from '../history/change.ts';
import { Fingerprints } from '../history/fingerprints.ts';
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
    const explained = target.files.reduce((sum, file) => sum + this.#explain(file, false), 0);
    if (explained === 0 || explained < share * this.#size) return false;
    for (const file of target.files) this.#explain(file, true);
    return true;
  }

  #explain(then: FileChange, isTaken: boolean): number {
    const rest = this.#rest.get(then.path);
    if (rest === undefined) return 0;
    if (then.content === null || rest.file.content === null) {
      const isBack = rest.whole && isRestored(rest.file, then);
      if (isBack && isTaken) rest.whole = false;
      return isBack ? 1 : 0;
    }
    return cancel(rest.removed, then.content.added, isTaken) + cancel(rest.added, then.content.removed, isTaken);
  }
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

/** Number of lines of `prints` that are still in `counts`; removes them if `isTaken`. */
function cancel(counts: Map<number, number>, prints: Fingerprints, isTaken: boolean): number {
  let common = 0;
  for (const [print, count] of countEach(prints)) {
    const left = Math.min(count, counts.get(print) ?? 0);
    common += left;
    if (isTaken && left > 0) counts.set(print, (counts.get(print) ?? 0) - left);
  }
  return common;
}
