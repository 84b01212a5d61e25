import type { Author, FileChange } from '../../history/change.ts';
import { commitDate, type Instant } from '../../history/instant.ts';
import { MAX_TEXT, MAX_TITLE } from '../../history/limits.ts';
import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachToken } from './tokens.ts';

export const MAX_PATHS = 20_000;

/** A path with the blob ids before and after; its contents are not compared yet. */
export type RawFileChange = Omit<FileChange, 'content'>;

/** One commit of the log, newest first, as git prints it. */
export interface LoggedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly landedAt: Instant;
  readonly authoredAt: Instant;
  readonly author: Author;
  readonly title: string;
  readonly message: string;
  readonly files: readonly RawFileChange[];
  /** Paths beyond the cap that were left out. */
  readonly pathsLeftOut: number;
}

const FORMAT = '%x01%H%x00%P%x00%ct%x00%at%x00%an%x00%ae%x00%s%x00%B%x00';
const FIELDS = 8;

/** `length` commits of the first-parent line from `head` on, newest first, with the paths that each one changed. */
export async function readLog(repository: Repository, head: string, length: number): Promise<LoggedCommit[]> {
  const shape = '-m --raw -z --no-renames --no-abbrev --no-ext-diff --no-textconv --no-color --root --encoding=UTF-8';
  const args = ['log', '--first-parent', ...shape.split(' '), `--format=${FORMAT}`, '-n', String(length), head, '--'];
  const parser = new LogParser();
  await forEachToken(streamGit(args, repository.git), (token) => parser.accept(token));
  return parser.finish();
}

/** Counts fields instead of looking for sentinels, so that no subject or path can forge a record. */
class LogParser {
  readonly #commits: LoggedCommit[] = [];
  #fields: string[] = [];
  #files: RawFileChange[] = [];
  #leftOut = 0;
  #entry: string | null = null;
  /** Paths and blob ids come again with each change of a path: each is kept once. */
  readonly #known = new Map<string, string>();

  accept(token: Buffer): void {
    const text = token.toString('utf8');
    if (this.#entry !== null) this.#addFile(this.#entry, text);
    else if (this.#fields.length > 0 && this.#fields.length < FIELDS) this.#fields.push(text);
    else if (text.startsWith('\x01')) this.#begin(text.slice(1));
    else if (text.startsWith('\n:')) this.#entry = text.slice(2);
    else if (text.startsWith(':')) this.#entry = text.slice(1);
    else if (text !== '') throw new Error(`git log answered in an unknown form: ${text.slice(0, 80)}`);
  }

  finish(): LoggedCommit[] {
    this.#flush();
    return this.#commits;
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
    const [oldMode = '', newMode = '', before = '', after = ''] = entry.split(' ');
    const mode = newMode === '000000' ? oldMode : newMode;
    this.#files.push({
      path: this.#once(path),
      kind: kindOf(mode),
      before: isAbsent(before) ? null : this.#once(before),
      after: isAbsent(after) ? null : this.#once(after),
    });
  }

  #once(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, text);
    return text;
  }

  #flush(): void {
    if (this.#fields.length < FIELDS) return;
    const [sha = '', parents = '', landed = '', authored = '', name = '', email = '', title = '', message = ''] =
      this.#fields;
    this.#commits.push({
      sha,
      parents: parents === '' ? [] : parents.split(' '),
      landedAt: commitDate(landed),
      authoredAt: commitDate(authored),
      author: { name, email },
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

function kindOf(mode: string): FileChange['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

function isAbsent(id: string): boolean {
  return /^0+$/.test(id);
}
