import type { Change, FileChange } from '../history/change.ts';
import type { Fingerprints } from '../history/fingerprints.ts';
import { DAY, type Instant, type Seconds } from '../history/instant.ts';

interface Record {
  count: number;
  first: Instant;
  last: Instant;
}

/** From this many times on, a value that goes on and off is a switch: on, off, on, off and on again. */
const OFTEN = 5;
/** What is retried again and again is settled within weeks; a switch lives on. */
const LONG: Seconds = 60 * DAY;
const MAX_FILES = 20;

/**
 * Counts how often the same lines of the same path went in and out, by people's hands. A bot that proposes a bump again
 * after it was undone does not make a switch of it.
 */
export class Switches {
  readonly #records = new Map<string, Record>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      if (change.machine) continue;
      for (const file of change.files.slice(0, MAX_FILES)) this.#count(keyOf(file), change.landedAt);
    }
  }

  /**
   * Whether all that a change did goes on and off again and again, over months.
   * Right in hmcts/azure-public-dns@0295cca1 and wikimedia/operations-puppet@5ac95f89.
   */
  isSwitch(change: Change): boolean {
    if (change.machine || change.files.length === 0) return false;
    return change.files.slice(0, MAX_FILES).every((file) => {
      const record = this.#records.get(keyOf(file));
      return record !== undefined && record.count >= OFTEN && record.last - record.first >= LONG;
    });
  }

  #count(key: string, at: Instant): void {
    const record = this.#records.get(key);
    if (record === undefined) this.#records.set(key, { count: 1, first: at, last: at });
    else {
      record.count += 1;
      record.last = Math.max(record.last, at);
    }
  }
}

/** The same for a change of lines and for its inverse. */
function keyOf({ path, content, before, after }: FileChange): string {
  const sides = content === null ? [before, after] : [hash(content.added), hash(content.removed)];
  return `${path}\0${sides.map(String).sort().join('\0')}`;
}

function hash(prints: Fingerprints): number {
  let sum = prints.length;
  for (const print of prints) sum = (Math.imul(sum, 31) + print) >>> 0;
  return sum;
}
