import type { FileChange, FileKind } from '../../history/change.ts';
import { isWorthComparing } from '../../iac/authorship.ts';
import { isSpace } from '../../lib/folded-hash.ts';
import type { ChangedLines } from './changed-lines.ts';

/** Lines are cut to this many bytes before they are compared. */
const MAX_LINE = 10_000;
const NO_LINES: ChangedLines = { added: [], removed: [] };

/** A changed path of a commit, as the log lists it ahead of the patches. */
export interface RawFile extends Pick<FileChange, 'path' | 'kind' | 'before' | 'after'> {
  /** Kind before the commit (file, link or submodule), if the commit changed it; `null`: the kind is the same. */
  readonly turnedFrom: FileKind | null;
}

const PLUS = 0x2b;
const AT = 0x40;
const BACKSLASH = 0x5c;
// The header lines that matter, by their first bytes: `index 1a2b…..3c4d… 100644` and `Binary files … differ`. No other
// header line starts with `in` or `B`.
const INDEX = [0x69, 0x6e];
const BINARY = 0x42;

/** A patch that git will print. A path that changed its kind (file to symlink) has two. */
interface Expected<File> {
  readonly file: File;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Reads the patches of one commit. They come in the order of its files, and each names its two blobs; a file may have
 * no patch. The lines of a hunk are counted according to its header, so no line can pass for a header. Files without
 * changed lines (moved, or changed in mode only) are handed over at once.
 */
export class PatchReader<File extends RawFile> {
  readonly #expected: readonly Expected<File>[];
  readonly #wanted: ReadonlySet<File>;
  readonly #onFile: (file: File, lines: ChangedLines) => void;
  #place = -1;
  #linesLeft = 0;
  /** Changed lines of the current file; `null`: they are not wanted, or git does not show them. */
  #lines: { readonly added: string[]; readonly removed: string[] } | null = null;

  constructor(files: readonly File[], onFile: (file: File, lines: ChangedLines) => void) {
    const moved = movedBlobs(files);
    const isSame = ({ before, after }: File) =>
      before === after || ((before === null || after === null) && moved.has(before ?? after ?? ''));
    const compared = files.filter(({ path, kind }) => kind === 'file' && isWorthComparing(path));
    this.#expected = files.flatMap(patchesOf);
    this.#wanted = new Set(compared.filter((file) => !isSame(file)));
    this.#onFile = onFile;
    for (const file of compared) if (isSame(file)) onFile(file, NO_LINES);
  }

  accept(line: Buffer): void {
    if (this.#linesLeft > 0) this.#acceptChanged(line);
    else if (line[0] === AT) this.#linesLeft = linesOfHunk(line);
    else if (line[0] === INDEX[0] && line[1] === INDEX[1]) this.#begin(line.toString('latin1'));
    else if (line[0] === BINARY) this.#lines = null;
  }

  /** Hands over the last file. Only the next patch, or the end, shows that its patches are complete. */
  finish(): void {
    const file = this.#expected[this.#place]?.file;
    if (file !== undefined && this.#lines !== null) this.#onFile(file, this.#lines);
    this.#lines = null;
  }

  #begin(index: string): void {
    const [, before = '', after = ''] = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(index) ?? [];
    const last = this.#expected[this.#place]?.file;
    const place = this.#placeOf(idOf(before), idOf(after));
    const file = this.#expected[place]?.file;
    if (file !== undefined && file === last) return;
    this.finish();
    if (file === undefined) return;
    this.#place = place;
    if (this.#wanted.has(file)) this.#lines = { added: [], removed: [] };
  }

  #placeOf(before: string | null, after: string | null): number {
    let place = this.#place + 1;
    for (; place < this.#expected.length; place += 1) {
      const one = this.#expected[place];
      if (one?.before === before && one.after === after) break;
    }
    return place;
  }

  #acceptChanged(line: Buffer): void {
    // "\ No newline at end of file" is not among the lines that the hunk's header counts.
    if (line[0] === BACKSLASH) return;
    this.#linesLeft -= 1;
    if (this.#lines === null) return;
    let end = Math.min(line.length, 1 + MAX_LINE);
    while (end > 1 && isSpace(line[end - 1] ?? 0)) end -= 1;
    // Latin-1 maps every byte to one character, whatever the file's encoding.
    if (end > 1) this.#lines[line[0] === PLUS ? 'added' : 'removed'].push(line.toString('latin1', 1, end));
  }
}

function patchesOf<File extends RawFile>(file: File): Expected<File>[] {
  const { before, after, turnedFrom } = file;
  if (turnedFrom === null) return [{ file, before, after }];
  return [
    { file, before, after: null },
    { file, before: null, after },
  ];
}

/** A blob id as git writes it; `null`: all zeros, which means that there is no blob. */
export function idOf(text: string): string | null {
  return /^0+$/.test(text) ? null : text;
}

/** Blobs that one path lost and another gained, unchanged, in the same commit. */
function movedBlobs(files: readonly RawFile[]): ReadonlySet<string> {
  const gone = new Set(files.flatMap((file) => (file.after === null && file.before !== null ? [file.before] : [])));
  if (gone.size === 0) return gone;
  const come = new Set(files.flatMap((file) => (file.before === null && file.after !== null ? [file.after] : [])));
  return new Set([...gone].filter((blob) => come.has(blob)));
}

/** Number of lines that a hunk removes and adds: `@@ -8,2 +8 @@` is followed by three. */
function linesOfHunk(header: Buffer): number {
  const [, removed = '1', added = '1'] =
    /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(header.toString('latin1', 0, 80)) ?? [];
  return Number(removed) + Number(added);
}
