import type { Author, FileChange, FileKind } from '../../history/change.ts';
import { commitDate, type Instant } from '../../history/instant.ts';
import { MAX_TEXT, MAX_TITLE } from '../../history/limits.ts';
import { memoized } from '../../lib/memoized.ts';
import { authorOf } from './author.ts';
import type { Compared, ContentDeltas } from './content-delta.ts';
import { idOf, PatchReader, type RawFile } from './patches.ts';

/** At most this many paths of a commit are read; a warning names commits with more. */
export const MAX_PATHS = 20_000;

/** A changed path. Its kind according to the whole contents is read later. */
export type LoggedFile = RawFile & Pick<FileChange, 'content'> & Pick<Compared, 'keepsContentKind'>;

/** One commit of the log. Title and message are cut to `MAX_TITLE` and `MAX_TEXT` characters. */
export interface LoggedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly landedAt: Instant;
  readonly authoredAt: Instant;
  readonly author: Author;
  readonly title: string;
  readonly message: string;
  readonly files: readonly LoggedFile[];
  /** Number of paths left out because of `MAX_PATHS`. */
  readonly pathsLeftOut: number;
}

/** Argument of `git log --format`. The list of files follows these fields and, after an empty token, their patches. */
export const FORMAT = '%x01%H%x00%P%x00%ct%x00%at%x00%an%x00%ae%x00%s%x00%B%x00';
const FIELDS = 8;

const NUL = 0;
const COMMIT = 0x01;
const LINE_FEED = 0x0a;

/**
 * Parses the log by counting fields, files and lines instead of looking for sentinels, so no subject, path or content
 * can forge a record.
 */
export class LogParser {
  readonly #deltas: ContentDeltas;
  readonly #absent: ReadonlySet<string>;
  readonly #commits: LoggedCommit[] = [];
  #fields: string[] = [];
  #files: LoggedFile[] = [];
  #leftOut = 0;
  #entry: string | null = null;
  #patches: PatchReader<LoggedFile> | null = null;
  /** Interns paths and blob ids, which repeat with every change. */
  readonly #once = memoized((text) => text);

  /** `absent`: ids of the objects that the clone lacks. The patch of a path with one of these blobs is ignored. */
  constructor(deltas: ContentDeltas, absent: ReadonlySet<string>) {
    this.#deltas = deltas;
    this.#absent = absent;
  }

  /**
   * The byte that ends a token: header fields end in NUL, and inside patches each line is a token. `\x01` starts the
   * next commit.
   */
  readonly separatorOf = (first: number): number => (this.#patches !== null && first !== COMMIT ? LINE_FEED : NUL);

  readonly accept = (token: Buffer): void => {
    if (this.#patches !== null && token[0] !== COMMIT) this.#patches.accept(token);
    else if (this.#entry !== null) this.#addFile(this.#entry, token.toString('utf8'));
    else if (this.#fields.length > 0 && this.#fields.length < FIELDS) this.#fields.push(token.toString('utf8'));
    else this.#acceptMark(token.toString('utf8'));
  };

  finish(): LoggedCommit[] {
    this.#flush();
    return this.#commits;
  }

  #acceptMark(text: string): void {
    if (text.startsWith('\x01')) this.#begin(text.slice(1));
    else if (text.startsWith('\n:')) this.#entry = text.slice(2);
    else if (text.startsWith(':')) this.#entry = text.slice(1);
    else if (text !== '') throw new Error(`git log answered in an unknown form: ${text.slice(0, 80)}`);
    else if (this.#files.length > 0) this.#beginPatches();
  }

  #beginPatches(): void {
    this.#patches = new PatchReader(this.#files, (file, lines) => {
      const isKnown = !this.#absent.has(file.before ?? '') && !this.#absent.has(file.after ?? '');
      if (isKnown) Object.assign(file, this.#deltas.of(file.path, lines));
    });
  }

  #begin(sha: string): void {
    this.#flush();
    this.#fields = [sha];
  }

  #addFile(entry: string, path: string): void {
    this.#entry = null;
    if (this.#files.length >= MAX_PATHS) {
      this.#leftOut += 1;
      return;
    }
    const [oldMode = '', newMode = '', before = '', after = '', status = ''] = entry.split(' ');
    this.#files.push({
      path: this.#once(path),
      kind: kindOf(newMode === '000000' ? oldMode : newMode),
      before: this.#onceOf(before),
      after: this.#onceOf(after),
      turnedFrom: status === 'T' ? kindOf(oldMode) : null,
      content: null,
      keepsContentKind: false,
    });
  }

  #onceOf(id: string): string | null {
    return idOf(id) === null ? null : this.#once(id);
  }

  #flush(): void {
    this.#patches?.finish();
    this.#patches = null;
    if (this.#fields.length < FIELDS) return;
    const [sha = '', parents = '', landed = '', authored = '', name = '', email = '', title = '', message = ''] =
      this.#fields;
    this.#commits.push({
      sha,
      parents: parents === '' ? [] : parents.split(' '),
      landedAt: commitDate(landed),
      authoredAt: commitDate(authored),
      author: authorOf(name, email),
      title: title.slice(0, MAX_TITLE),
      message: message.slice(0, MAX_TEXT),
      files: this.#files,
      pathsLeftOut: this.#leftOut,
    });
    this.#fields = [];
    this.#files = [];
    this.#leftOut = 0;
  }
}

function kindOf(mode: string): FileKind {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}
