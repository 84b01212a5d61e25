import { fingerprint } from '../../history/fingerprint.ts';

/** A file whose lines differ by more than this keeps its counts and loses its fingerprints. */
export const MAX_FINGERPRINTS = 5_000;
/** Longer lines are cut before they are compared. */
export const MAX_LINE = 10_000;

/** The lines that only one of two contents has, as multisets. */
export interface ChangedLines {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares two contents line by line. A line that only moved is neither added nor removed. */
export function changedLines(before: Buffer, after: Buffer): ChangedLines {
  const [oldMiddle, newMiddle] = withoutCommonEnds(before, after);
  const removed = countLines(oldMiddle);
  const added = countLines(newMiddle);
  cancel(removed, added);
  return { added: flatten(added), removed: flatten(removed) };
}

// A line without a letter or a digit (`}`, `---`) says nothing of what was put back.
const MEANINGFUL = /[\p{L}\p{N}]/u;

/** Fingerprints of the lines that carry meaning, ascending; empty where there are too many to keep. */
export function fingerprints(lines: readonly string[]): Uint32Array {
  if (lines.length > MAX_FINGERPRINTS) return new Uint32Array();
  const meaningful = lines.filter((line) => MEANINGFUL.test(line));
  return Uint32Array.from(meaningful, fingerprint).sort();
}

/** What both contents begin and end with, in whole lines, cancels out and is cut off unread. */
function withoutCommonEnds(old: Buffer, now: Buffer): [Buffer, Buffer] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  start = start === 0 ? 0 : old.lastIndexOf(0x0a, start - 1) + 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const boundary = end === 0 ? -1 : old.indexOf(0x0a, old.length - end);
  end = boundary === -1 ? 0 : old.length - boundary - 1;
  return [old.subarray(start, old.length - end), now.subarray(start, now.length - end)];
}

function countLines(contents: Buffer): Map<string, number> {
  const counts = new Map<string, number>();
  if (contents.length === 0) return counts;
  for (const raw of contents.toString('utf8').split('\n')) {
    const line = raw.trimEnd().slice(0, MAX_LINE);
    if (line !== '') counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

function cancel(one: Map<string, number>, other: Map<string, number>): void {
  for (const [line, count] of one) {
    const common = Math.min(count, other.get(line) ?? 0);
    if (common === 0) continue;
    one.set(line, count - common);
    other.set(line, (other.get(line) ?? 0) - common);
  }
}

function flatten(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].flatMap(([line, count]) => Array<string>(count).fill(line));
}
