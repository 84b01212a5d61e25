import { isWorthComparing } from '../../iac/authorship.ts';
import { ContentDeltas } from './content-delta.ts';
import { FORMAT, type LoggedCommit, LogParser } from './log-parser.ts';
import { GitError, type GitOptions, streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { absentAmong, withStandIns } from './stand-ins.ts';
import { forEachToken } from './tokens.ts';

/**
 * A longer history is read in two halves by two processes at once: git takes longer to compare contents than we take to
 * read the result.
 */
const MAX_UNDIVIDED = 1_000;

const RAW = [
  ...['log', '--first-parent', '-m', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv'],
  ...['--no-color', '--root', '--encoding=UTF-8'],
];
/** Patches without context lines. */
const PATCHES = [...RAW, '--patch', '--unified=0', '--full-index'];
/** Git reports files larger than this as binary, without their lines. */
const SETTINGS = ['-c', 'core.bigFileThreshold=1m'];

/** Result of reading the log. */
export interface Log {
  /** The commits, newest first. */
  readonly commits: readonly LoggedCommit[];
  /** Ids of objects that the clone lacks although their lines are needed. */
  readonly absent: ReadonlySet<string>;
}

/**
 * Reads `length` commits of the first-parent line, from `head` backwards, with the paths that each one changed and the
 * lines by which their contents differ. Git fails at an absent object. It is then run again with an empty file in place
 * of each absent object, and the contents of their paths are unknown.
 */
export async function readLog(repository: Repository, head: string, length: number): Promise<Log> {
  const range = { head, length };
  try {
    return { commits: await readRange(repository.git, PATCHES, range), absent: new Set() };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const listed = await readRange(repository.git, RAW, range);
    const absent = await absentAmong(repository, blobsOf(listed));
    if (absent.size === 0) throw error;
    const commits = await readRange(await withStandIns(repository, absent), PATCHES, range, absent);
    const wanted = blobsOf(listed, isWorthComparing);
    return { commits, absent: new Set([...absent].filter((id) => wanted.has(id))) };
  }
}

function blobsOf(commits: readonly LoggedCommit[], isWanted = (_path: string) => true): ReadonlySet<string> {
  const files = commits.flatMap((commit) =>
    commit.files.filter(({ kind, path }) => kind !== 'submodule' && isWanted(path)),
  );
  return new Set(files.flatMap(({ before, after }) => [before, after].filter((id) => id !== null)));
}

async function readRange(
  git: GitOptions,
  command: readonly string[],
  { head, length }: { readonly head: string; readonly length: number },
  absent: ReadonlySet<string> = new Set(),
): Promise<readonly LoggedCommit[]> {
  const deltas = new ContentDeltas();
  const read = async (revision: string, count: number): Promise<readonly LoggedCommit[]> => {
    const parser = new LogParser(deltas, absent);
    const args = [...command, `--format=${FORMAT}`, '-n', String(count), revision, '--'];
    await forEachToken(streamGit(args, { ...git, settings: SETTINGS }), parser.accept, parser.separatorOf);
    return parser.finish();
  };
  if (length <= MAX_UNDIVIDED) return read(head, length);
  const newer = Math.ceil(length / 2);
  return (await Promise.all([read(head, newer), read(`${head}~${newer}`, length - newer)])).flat();
}
