import type { FileChange } from '../../history/change.ts';
import { isWorthComparing } from '../../iac/handwritten.ts';
import { type ChangedLines, isSpace } from './lines.ts';

/** Longer lines are cut before they are compared. */
const MAX_LINE = 10_000;
const NO_LINES: ChangedLines = { added: [], removed: [] };

/** A path of a commit as the log lists it, ahead of the patches. */
export type RawFile = Pick<FileChange, 'path' | 'kind' | 'before' | 'after'>;

const PLUS = 0x2b;
const AT = 0x40;
const BACKSLASH = 0x5c;
// No other line between two hunks begins so: "diff --git …", "Binary files … differ".
const DIFF = [0x64, 0x69];
const BINARY = 0x42;

/**
 * Reads the patches of one commit, which follow each other as its files are listed; what became a link, or was one, has
 * two and is listed twice. The lines of a hunk are counted off as its header says, so that no line can pass for a header.
 */
export class PatchReader<File extends RawFile> {
  readonly #files: readonly File[];
  readonly #moved: ReadonlySet<string>;
  readonly #onFile: (file: File, lines: ChangedLines) => void;
  #place = -1;
  #linesLeft = 0;
  /** `null`: the lines of the file are not wanted, or cannot be told. */
  #lines: { readonly added: string[]; readonly removed: string[] } | null = null;

  constructor(files: readonly File[], onFile: (file: File, lines: ChangedLines) => void) {
    this.#files = files;
    this.#moved = movedBlobs(files);
    this.#onFile = onFile;
  }

  /** The file whose patch comes next. */
  get next(): File | undefined {
    return this.#files[this.#place + 1];
  }

  accept(line: Buffer): void {
    if (this.#linesLeft > 0) this.#acceptChanged(line);
    else if (line[0] === AT) this.#linesLeft = linesOfHunk(line);
    else if (line[0] === DIFF[0] && line[1] === DIFF[1]) this.#begin();
    else if (line[0] === BINARY) this.#lines = null;
  }

  /** Hands over the last file: that its patch is whole shows when something else follows. */
  finish(): void {
    const file = this.#files[this.#place];
    if (file !== undefined && this.#lines !== null) this.#onFile(file, this.#lines);
    this.#lines = null;
  }

  #begin(): void {
    const file = this.next;
    const isSecondHalf = file !== undefined && file === this.#files[this.#place];
    if (!isSecondHalf) this.finish();
    this.#place += 1;
    if (file === undefined || isSecondHalf || file.kind !== 'file' || !isWorthComparing(file.path)) return;
    if (this.#isMoved(file)) this.#onFile(file, NO_LINES);
    else this.#lines = { added: [], removed: [] };
  }

  #isMoved({ before, after }: File): boolean {
    return (before === null || after === null) && this.#moved.has(before ?? after ?? '');
  }

  #acceptChanged(line: Buffer): void {
    // "\ No newline at end of file" is not among the lines that the hunk's header counts.
    if (line[0] === BACKSLASH) return;
    this.#linesLeft -= 1;
    if (this.#lines === null) return;
    let end = Math.min(line.length, 1 + MAX_LINE);
    while (end > 1 && isSpace(line[end - 1] ?? 0)) end -= 1;
    // Latin-1 keeps all bytes apart, whatever the encoding.
    if (end > 1) this.#lines[line[0] === PLUS ? 'added' : 'removed'].push(line.toString('latin1', 1, end));
  }
}

/** Blobs that one path lost and another gained, unchanged, in the same commit. */
function movedBlobs(files: readonly RawFile[]): ReadonlySet<string> {
  const gone = new Set(files.flatMap((file) => (file.after === null && file.before !== null ? [file.before] : [])));
  if (gone.size === 0) return gone;
  const come = new Set(files.flatMap((file) => (file.before === null && file.after !== null ? [file.after] : [])));
  return new Set([...gone].filter((blob) => come.has(blob)));
}

/** Lines that a hunk takes away and brings: `@@ -8,2 +8 @@` is followed by three. */
function linesOfHunk(header: Buffer): number {
  const [, removed = '1', added = '1'] =
    /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(header.toString('latin1', 0, 80)) ?? [];
  return Number(removed) + Number(added);
}
