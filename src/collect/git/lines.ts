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
  const counts = new Map<number, number>();
  const oldLines = linesOf(old, (hash) => counts.set(hash, (counts.get(hash) ?? 0) + 1));
  const isLeft = (hash: number): boolean => {
    const count = counts.get(hash) ?? 0;
    if (count > 0) counts.set(hash, count - 1);
    return count > 0;
  };
  const added = linesOf(now, (hash) => !isLeft(hash));
  return {
    added: { contents: now, places: added },
    removed: { contents: old, places: now.length === 0 ? oldLines : linesOf(old, isLeft) },
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
  const { contents, places } = lines;
  if (countOf(lines) > MAX_FINGERPRINTS) return [];
  const hashes: number[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const end = places[index + 1] ?? 0;
    let start = places[index] ?? 0;
    while (start < end && isSpace(contents[start])) start += 1;
    if (hasMeaning(contents, start, end)) hashes.push(foldedHash(contents, start, end));
  }
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

/** Places of the lines whose hash `keep` does not refuse. */
function linesOf(contents: Buffer, keep: (hash: number) => unknown): number[] {
  const places: number[] = [];
  for (let start = 0; start < contents.length; ) {
    const found = contents.indexOf(LINE_FEED, start);
    const next = found === -1 ? contents.length : found;
    let end = Math.min(next, start + MAX_LINE);
    while (end > start && isSpace(contents[end - 1])) end -= 1;
    if (end > start && keep(hash(contents, start, end)) !== false) places.push(start, end);
    start = next + 1;
  }
  return places;
}

const SPACE = 0x20;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a. */
function hash(contents: Buffer, start: number, end: number): number {
  let value = FNV_OFFSET;
  for (let index = start; index < end; index += 1) value = Math.imul(value ^ (contents[index] ?? 0), FNV_PRIME);
  return value >>> 0;
}

/** The same, with every run of white space read as one space. */
function foldedHash(contents: Buffer, start: number, end: number): number {
  let value = FNV_OFFSET;
  let wasSpace = false;
  for (let index = start; index < end; index += 1) {
    const space = isSpace(contents[index]);
    if (!(space && wasSpace)) value = Math.imul(value ^ (space ? SPACE : (contents[index] ?? 0)), FNV_PRIME);
    wasSpace = space;
  }
  return value >>> 0;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

function hasMeaning(contents: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const byte = contents[index] ?? 0;
    const lower = byte | 0x20;
    if (byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a)) return true;
  }
  return false;
}
