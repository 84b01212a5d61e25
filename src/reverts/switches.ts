import type { Change, FileChange } from '../history/change.ts';

/** From this many times on, a value that goes on and off is a switch: on, off, on, off and on again. */
const OFTEN = 5;
const MAX_FILES = 20;

/**
 * Counts how often the same lines of the same path went in and out, by people's hands. A bot that proposes a bump again
 * after it was undone does not make a switch of it.
 */
export class Switches {
  readonly #counts = new Map<string, number>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      if (change.machine) continue;
      for (const file of change.files.slice(0, MAX_FILES)) {
        const key = keyOf(file);
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      }
    }
  }

  /** Whether all that a change did was done and undone at least twice. */
  isSwitch(change: Change): boolean {
    return (
      !change.machine &&
      change.files.length > 0 &&
      change.files.slice(0, MAX_FILES).every((file) => (this.#counts.get(keyOf(file)) ?? 0) >= OFTEN)
    );
  }
}

/** The same for a change of lines and for its inverse. */
function keyOf({ path, content, before, after }: FileChange): string {
  const sides = content === null ? [before, after] : [hash(content.added), hash(content.removed)];
  return `${path}\0${sides.map(String).sort().join('\0')}`;
}

function hash(prints: Uint32Array): number {
  return prints.reduce((sum, print) => (Math.imul(sum, 31) + print) >>> 0, prints.length);
}
