import { isWorthComparing } from '../../iac/handwritten.ts';
import { ContentDeltas } from './content-delta.ts';
import { FORMAT, type LoggedCommit, LogParser } from './log-parser.ts';
import { GitError, streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachToken } from './tokens.ts';

/** A history longer than this is read in two halves, side by side: git takes longer to compare than we to read. */
const MAX_UNDIVIDED = 1_000;
/** Every absent object ends a git process: after so many no more contents are asked for. */
const MAX_STOPS = 20;

const RAW =
  'log --first-parent -m --raw -z --no-renames --no-abbrev --no-ext-diff --no-textconv --no-color --root --encoding=UTF-8';
/** Without lines around the changed ones. What is larger than a mebibyte is told of as git tells of binary files. */
const PATCHES = `-c core.bigFileThreshold=1m ${RAW} --patch --unified=0`;

export interface Log {
  /** Newest first. */
  readonly commits: readonly LoggedCommit[];
  /** Ids of objects that git did not find and whose lines were wanted. */
  readonly absent: ReadonlySet<string>;
  /** Commits whose contents were not asked for, since too many objects were absent. */
  readonly uncompared: number;
}

/**
 * `length` commits of the first-parent line from `head` on, with the paths that each one changed and, line by line, how
 * their contents differ. An absent object costs its path, not the run.
 */
export async function readLog(repository: Repository, head: string, length: number): Promise<Log> {
  const newer = length > MAX_UNDIVIDED ? Math.ceil(length / 2) : length;
  const deltas = new ContentDeltas();
  const halves = await Promise.all([
    new LogReading(repository, deltas).read(head, newer),
    new LogReading(repository, deltas).read(`${head}~${newer}`, length - newer),
  ]);
  return {
    commits: halves.flatMap(({ commits }) => commits),
    absent: new Set(halves.flatMap(({ absent }) => [...absent])),
    uncompared: halves.reduce((sum, { uncompared }) => sum + uncompared, 0),
  };
}

interface Passage {
  readonly commits: readonly LoggedCommit[];
  /** The path in whose patch, of the last commit, git came upon an absent object; `null`: git came to the end. */
  readonly stoppedAt: string | null;
}

/** Reads on behind each commit in which git ends. */
class LogReading {
  readonly #repository: Repository;
  readonly #deltas: ContentDeltas;
  readonly #absent = new Set<string>();
  #stops = 0;

  constructor(repository: Repository, deltas: ContentDeltas) {
    this.#repository = repository;
    this.#deltas = deltas;
  }

  async read(head: string, length: number): Promise<Log> {
    const commits: LoggedCommit[] = [];
    let uncompared = 0;
    for (let next: string | undefined = head; next !== undefined && commits.length < length; ) {
      const isCompared = this.#mayCompare();
      const passage: Passage = await this.#pass(next, '-n', String(length - commits.length), '--');
      if (!isCompared) uncompared = passage.commits.length;
      for (const commit of passage.commits) commits.push(commit);
      const last = commits.at(-1);
      if (passage.stoppedAt === null || last === undefined) break;
      commits[commits.length - 1] = await this.#readAround(last, passage.stoppedAt);
      next = last.parents[0];
    }
    return { commits, absent: this.#absent, uncompared };
  }

  /** The commit with the contents of all its paths but those that an absent object belongs to. */
  async #readAround(commit: LoggedCommit, absentAt: string): Promise<LoggedCommit> {
    const around = [absentAt];
    while (this.#mayCompare()) {
      const exclusions = around.map((path) => `:(top,exclude,literal)${path}`);
      const { commits, stoppedAt } = await this.#pass(commit.sha, '--no-walk', '--', ...exclusions);
      if (stoppedAt === null) return withContentsOf(commit, commits[0]);
      around.push(stoppedAt);
    }
    return commit;
  }

  #mayCompare(): boolean {
    return this.#stops < MAX_STOPS;
  }

  async #pass(...revisions: readonly string[]): Promise<Passage> {
    const command = this.#mayCompare() ? PATCHES : RAW;
    const parser = new LogParser(this.#deltas);
    const output = streamGit([...command.split(' '), `--format=${FORMAT}`, ...revisions], this.#repository.git);
    try {
      await forEachToken(output, parser.accept, parser.separatorOf);
    } catch (error) {
      const { stoppedAt } = parser;
      if (!(error instanceof GitError) || stoppedAt === null) throw error;
      this.#stops += 1;
      if (isWorthComparing(stoppedAt)) this.#absent.add(/[0-9a-f]{40,64}/.exec(error.stderr)?.[0] ?? stoppedAt);
      return { commits: parser.finish(), stoppedAt };
    }
    return { commits: parser.finish(), stoppedAt: null };
  }
}

function withContentsOf(commit: LoggedCommit, compared: LoggedCommit | undefined): LoggedCommit {
  const contents = new Map(compared?.files.map(({ path, content }) => [path, content]));
  return { ...commit, files: commit.files.map((file) => ({ ...file, content: contents.get(file.path) ?? null })) };
}
