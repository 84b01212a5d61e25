import type { Change, FileChange } from '../history/change.ts';
import { ownVersionLine } from '../iac/own-version.ts';

/** How far one change puts back what an earlier one did, counted in lines that carry meaning. */
export interface Inverse {
  /** Share of the earlier change that is undone, 0…1. */
  readonly undone: number;
  /** Share of the later change that does nothing but undo, 0…1. */
  readonly explained: number;
  /** Lines put back or taken out again; a file that is back to its old contents unread counts as one. */
  readonly lines: number;
  /** Paths that both touch. */
  readonly shared: number;
  /** Whether every path of the earlier change has its old contents again. */
  readonly restored: boolean;
  /** Whether some shared path could not be compared: silence of the contents then proves nothing. */
  readonly blind: boolean;
}

const NOTHING: Inverse = { undone: 0, explained: 0, lines: 0, shared: 0, restored: false, blind: false };
/** A change over more paths than this is compared by its first ones. */
const MAX_FILES = 2_000;

/** Compares two changes path by path. `later` is at its best an exact inverse of `earlier`: 1 and 1. */
export function inverseOf(later: Change, earlier: Change): Inverse {
  const files = new Map(later.files.slice(0, MAX_FILES).map((file) => [file.path, file]));
  let lines = 0;
  let undone = 0;
  let done = 0;
  let shared = 0;
  let restored = 0;
  let back = 0;
  let blind = false;
  for (const then of earlier.files.slice(0, MAX_FILES)) {
    const size = sizeOf(then);
    done += size;
    const now = files.get(then.path);
    if (now === undefined) continue;
    shared += 1;
    const common = commonLines(now, then);
    blind ||= common === null;
    const isBack = isRestored(now, then);
    if (isBack) back += 1;
    if (isBack || size === 0) restored += 1;
    lines += common ?? 0;
    undone += isBack ? size : Math.min(common ?? 0, size);
  }
  if (shared === 0) return NOTHING;
  const own = later.files.slice(0, MAX_FILES).reduce((sum, file) => sum + sizeOf(file), 0);
  return {
    undone: done === 0 ? Number(back > 0) : undone / done,
    explained: own === 0 ? Number(back > 0) : Math.min(1, lines / own),
    lines,
    shared,
    restored: restored === Math.min(earlier.files.length, MAX_FILES),
    blind,
  };
}

/** The path has again the contents that it had before the earlier change. */
export function isRestored(now: FileChange, then: FileChange): boolean {
  return now.after === then.before;
}

function isExact(now: FileChange, then: FileChange): boolean {
  return isRestored(now, then) && now.before === then.after;
}

/**
 * Lines of a file's change that carry meaning. Contents that were not compared count as one, and so does what has no such
 * line, but for the version that a package states of itself.
 */
export function sizeOf({ path, content }: FileChange): number {
  if (content === null) return 1;
  const lines = content.added.length + content.removed.length;
  return lines > 0 ? lines : Number(ownVersionLine(path) === null);
}

/** Lines that `now` takes out and `then` brought, or the other way round; `null`: contents unknown and not put back. */
function commonLines(now: FileChange, then: FileChange): number | null {
  if (isExact(now, then)) return sizeOf(then);
  if (now.content === null || then.content === null) return isRestored(now, then) ? 1 : null;
  return now.content.removed.countCommon(then.content.added) + now.content.added.countCommon(then.content.removed);
}
