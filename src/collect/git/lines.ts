import { foldedHash, hash, hasMeaning, isSpace } from './line-hash.ts';

/** A file whose lines differ by more than this keeps its counts and loses its fingerprints. */
const MAX_FINGERPRINTS = 5_000;
/** Longer lines are cut before they are compared. */
const MAX_LINE = 10_000;

/** Lines of one contents that the other lacks, as places in its bytes. */
export interface LinePlaces {
  readonly contents: Buffer;
  /** Start and end of each line, white space at its end cut off, in turn. */
  readonly places: readonly number[];
}

/** The lines that only one of two contents has, as multisets. */
export interface ChangedLines {
  readonly added: LinePlaces;
  readonly removed: LinePlaces;
}

/**
 * Compares two contents line by line, on bytes: a line that only moved is neither added nor removed, blank lines are
 * no lines. Lines are told apart by a 32-bit hash; two different ones of the same file pass for equal once in billions.
 */
export function changedLines(before: Buffer, after: Buffer): ChangedLines {
  const [old, now] = withoutCommonEnds(before, after);
  const removed = { contents: old, places: placesOf(old) };
  const added = { contents: now, places: placesOf(now) };
  if (countOf(removed) === 0 || countOf(added) === 0) return { added, removed };
  const left = new Map<number, number>();
  forEachLine(removed, (start, end) => {
    const line = hash(old, start, end);
    left.set(line, (left.get(line) ?? 0) + 1);
  });
  const isLeft = (contents: Buffer, start: number, end: number): boolean => {
    const line = hash(contents, start, end);
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count > 0;
  };
  return {
    added: linesWhere(added, (start, end) => !isLeft(now, start, end)),
    removed: linesWhere(removed, (start, end) => isLeft(old, start, end)),
  };
}

export function countOf(lines: LinePlaces): number {
  return lines.places.length / 2;
}

/** The first `limit` lines as text. */
export function textOf({ contents, places }: LinePlaces, limit: number): string[] {
  const lines: string[] = [];
  for (let index = 0; index < places.length && lines.length < limit; index += 2) {
    lines.push(contents.toString('utf8', places[index], places[index + 1]));
  }
  return lines;
}

/**
 * A hash of each line that carries meaning (one without a letter or a digit, such as `}`, does not), ascending; empty
 * where there are too many to keep. White space at both ends is left out, a run of it inside counts as one, and lines
 * that differ in nothing else cancel out: what was only indented or aligned anew has not changed.
 */
export function fingerprints(lines: ChangedLines): { readonly added: Uint32Array; readonly removed: Uint32Array } {
  const [added, removed] = [hashesOf(lines.added), hashesOf(lines.removed)];
  if (added.length === 0 || removed.length === 0) return { added: pooled(added), removed: pooled(removed) };
  return { added: pooled(without(added, removed)), removed: pooled(without(removed, added)) };
}

function hashesOf(lines: LinePlaces): number[] {
  const { contents } = lines;
  if (countOf(lines) > MAX_FINGERPRINTS) return [];
  const hashes: number[] = [];
  forEachLine(lines, (from, end) => {
    let start = from;
    while (start < end && isSpace(contents[start])) start += 1;
    if (hasMeaning(contents, start, end)) hashes.push(foldedHash(contents, start, end));
  });
  return hashes.sort((one, other) => one - other);
}

/** One ascending multiset less another. */
function without(hashes: readonly number[], others: readonly number[]): number[] {
  let next = 0;
  return hashes.filter((value) => {
    while ((others[next] ?? value) < value) next += 1;
    if (others[next] !== value) return true;
    next += 1;
    return false;
  });
}

const NONE = new Uint32Array();
const POOL_SIZE = 16_384;
let pool = new Uint32Array(POOL_SIZE);
let used = 0;

/** Tens of thousands of short arrays share their memory: one of its own costs each more than its contents. */
function pooled(values: readonly number[]): Uint32Array {
  if (values.length === 0) return NONE;
  if (values.length > POOL_SIZE / 4) return Uint32Array.from(values);
  if (used + values.length > POOL_SIZE) {
    pool = new Uint32Array(POOL_SIZE);
    used = 0;
  }
  const part = pool.subarray(used, used + values.length);
  part.set(values);
  used += values.length;
  return part;
}

const LINE_FEED = 0x0a;
const BLOCK = 512;

/** What both contents begin and end with, in whole lines, cancels out and is cut off unread. */
function withoutCommonEnds(old: Buffer, now: Buffer): [Buffer, Buffer] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  // Whole blocks are compared natively; only the one that differs is walked byte by byte.
  while (start + BLOCK <= shorter && old.compare(now, start, start + BLOCK, start, start + BLOCK) === 0) start += BLOCK;
  while (start < shorter && old[start] === now[start]) start += 1;
  start = start === 0 ? 0 : old.lastIndexOf(LINE_FEED, start - 1) + 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const boundary = end === 0 ? -1 : old.indexOf(LINE_FEED, old.length - end);
  end = boundary === -1 ? 0 : old.length - boundary - 1;
  return [old.subarray(start, old.length - end), now.subarray(start, now.length - end)];
}

/** Places of all lines but blank ones. */
function placesOf(contents: Buffer): number[] {
  const places: number[] = [];
  for (let start = 0; start < contents.length; ) {
    const found = contents.indexOf(LINE_FEED, start);
    const next = found === -1 ? contents.length : found;
    let end = Math.min(next, start + MAX_LINE);
    while (end > start && isSpace(contents[end - 1])) end -= 1;
    if (end > start) places.push(start, end);
    start = next + 1;
  }
  return places;
}

function forEachLine({ places }: LinePlaces, onLine: (start: number, end: number) => void): void {
  for (let index = 0; index < places.length; index += 2) onLine(places[index] ?? 0, places[index + 1] ?? 0);
}

function linesWhere(lines: LinePlaces, keep: (start: number, end: number) => boolean): LinePlaces {
  const places: number[] = [];
  forEachLine(lines, (start, end) => {
    if (keep(start, end)) places.push(start, end);
  });
  return { contents: lines.contents, places };
}
