import type { Instant } from '../../history/instant.ts';
import { pipeGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachToken } from './tokens.ts';

/** Paths beyond this number keep an unknown date. */
const MAX_PATHS = 2_000;

/**
 * When each path last changed on the first-parent line up to `commit`, for texts that did not change in the history
 * read: one walk over these paths only. Paths without a known date are not in the result. Ignored are edits in a commit
 * that edits five or more of the paths, and the boundary of a shallow clone, where every file seems to have been added.
 */
export async function olderDates(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const dates = new Map<string, Instant>();
  if (paths.length === 0) return dates;
  const settings = ['--literal-pathspecs', '-c', `log.showRoot=${!repository.shallow}`];
  const args = ['log', '--first-parent', '-m', '--raw', '-z', '--no-renames'];
  const shape = ['--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-color', '--format=%x01%ct', '--stdin'];
  const input = [`${commit}\n`, '--\n', ...paths.slice(0, MAX_PATHS).map((path) => `${path}\n`)];
  const reader = new DateReader(dates);
  await forEachToken(pipeGit([...args, ...shape], input, { ...repository.git, settings }), (token) =>
    reader.accept(token.toString('utf8')),
  );
  reader.flush();
  return dates;
}

/** A commit that edits at least this many of the paths is housekeeping and dates none of the edited ones. */
const MIN_HOUSEKEEPING_PATHS = 5;

class DateReader {
  readonly #dates: Map<string, Instant>;
  #landedAt: Instant = 0;
  #edited: string[] = [];
  #added: string[] = [];
  #entry: string | null = null;

  constructor(dates: Map<string, Instant>) {
    this.#dates = dates;
  }

  accept(token: string): void {
    if (this.#entry !== null) {
      (this.#entry.endsWith(' A') ? this.#added : this.#edited).push(token);
      this.#entry = null;
    } else if (token.startsWith('\x01')) {
      this.flush();
      this.#landedAt = Number(token.slice(1));
    } else if (token.startsWith(':') || token.startsWith('\n:')) this.#entry = token;
  }

  flush(): void {
    const dated = this.#edited.length < MIN_HOUSEKEEPING_PATHS ? [...this.#added, ...this.#edited] : this.#added;
    for (const path of dated) if (!this.#dates.has(path)) this.#dates.set(path, this.#landedAt);
    this.#edited = [];
    this.#added = [];
  }
}
