import type { Change, FileChange } from '../history/change.ts';
import { DAY, type Instant, type Seconds } from '../history/instant.ts';
import type { Fingerprints } from '../lib/fingerprints.ts';

interface SwitchCount {
  count: number;
  first: Instant;
  last: Instant;
}

/** From this many times on, a value that goes on and off is a switch: on, off, on, off, on. */
const MIN_TIMES = 5;
/** At least this long between the first and the last time: repeated attempts at one change end within weeks. */
const MIN_SPAN: Seconds = 60 * DAY;
const MAX_FILES = 20;

/**
 * Counts how often people added and removed the same lines of the same path. Machines' changes do not count: a bot
 * proposes a bump again after it was undone.
 */
export class Switches {
  readonly #counts = new Map<string, SwitchCount>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      if (change.machine) continue;
      for (const file of change.files.slice(0, MAX_FILES)) this.#count(keyOf(file), change.landedAt);
    }
  }

  /**
   * Whether everything that a change did was turned on and off at least five times, over at least 60 days.
   * Evidence: hmcts/azure-public-dns@0295cca1 and wikimedia/operations-puppet@5ac95f89.
   */
  isSwitch(change: Change): boolean {
    if (change.machine || change.files.length === 0) return false;
    return change.files.slice(0, MAX_FILES).every((file) => {
      const counted = this.#counts.get(keyOf(file));
      return counted !== undefined && counted.count >= MIN_TIMES && counted.last - counted.first >= MIN_SPAN;
    });
  }

  #count(key: string, at: Instant): void {
    const counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, { count: 1, first: at, last: at });
    else {
      counted.count += 1;
      counted.last = Math.max(counted.last, at);
    }
  }
}

/** A key of what changed in a file, equal for a change and its inverse. */
function keyOf({ path, content, before, after }: FileChange): string {
  const sides = content === null ? [before, after] : [hash(content.added), hash(content.removed)];
  return `${path}\0${sides.map(String).sort().join('\0')}`;
}

function hash(prints: Fingerprints): number {
  let sum = prints.length;
  for (const print of prints) sum = (Math.imul(sum, 31) + print) >>> 0;
  return sum;
}
