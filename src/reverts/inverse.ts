import type { Change, FileChange } from '../history/change.ts';
import { ownVersionLine } from '../iac/own-version.ts';

/** How much of an earlier change a later one undoes, counted in lines that carry meaning (no lone punctuation). */
export interface Inverse {
  /** Share of the earlier change that is undone, 0…1. */
  readonly undone: number;
  /** Share of the later change that undoes the earlier one, 0…1; 1: it does nothing else. */
  readonly explained: number;
  /** Lines put back or taken out again; a file restored without its contents having been compared counts as one. */
  readonly lines: number;
  /** Number of paths that both changes touch. */
  readonly shared: number;
  /** Whether every path of the earlier change is restored; if it held no meaningful lines, being touched suffices. */
  readonly restored: boolean;
  /** Whether a shared path could not be compared: low shares then do not disprove a revert. */
  readonly blind: boolean;
}

const NOTHING: Inverse = { undone: 0, explained: 0, lines: 0, shared: 0, restored: false, blind: false };
/** Only this many paths of a change are compared, the first ones. */
const MAX_FILES = 2_000;

/** Compares two changes path by path. For an exact inverse, `undone` and `explained` are both 1. */
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

/** Whether the path has the contents again that it had before the earlier change. */
export function isRestored(now: FileChange, then: FileChange): boolean {
  return now.after === then.before;
}

function isExact(now: FileChange, then: FileChange): boolean {
  return isRestored(now, then) && now.before === then.after;
}

/**
 * Number of meaningful lines that a change added to or removed from a file. It is 1 if contents were not compared. If
 * no changed line is meaningful, it is 0 in files that state a package's own version (`Chart.yaml`), else 1.
 */
export function sizeOf({ path, content }: FileChange): number {
  if (content === null) return 1;
  const lines = content.added.length + content.removed.length;
  return lines > 0 ? lines : Number(ownVersionLine(path) === null);
}

/** Number of lines that `now` removes and `then` added, or vice versa; `null`: contents unknown and not restored. */
function commonLines(now: FileChange, then: FileChange): number | null {
  if (isExact(now, then)) return sizeOf(then);
  if (now.content === null || then.content === null) return isRestored(now, then) ? 1 : null;
  return now.content.removed.countCommon(then.content.added) + now.content.added.countCommon(then.content.removed);
}
