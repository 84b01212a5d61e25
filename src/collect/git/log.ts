import { isWorthComparing } from '../../iac/handwritten.ts';
import { ContentDeltas } from './content-delta.ts';
import { FORMAT, type LoggedCommit, LogParser } from './log-parser.ts';
import { GitError, type GitOptions, streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { absentAmong, withStandIns } from './stand-ins.ts';
import { forEachToken } from './tokens.ts';

/** A history longer than this is read in two halves, side by side: git takes longer to compare than we to read. */
const MAX_UNDIVIDED = 1_000;

const RAW =
  'log --first-parent -m --raw -z --no-renames --no-abbrev --no-ext-diff --no-textconv --no-color --root --encoding=UTF-8';
/** Without lines around the changed ones. What is larger than a mebibyte is told of as git tells of binary files. */
const PATCHES = `-c core.bigFileThreshold=1m ${RAW} --patch --unified=0 --full-index`;

export interface Log {
  /** Newest first. */
  readonly commits: readonly LoggedCommit[];
  /** Ids of objects whose lines were wanted and that the clone lacks. */
  readonly absent: ReadonlySet<string>;
}

/**
 * `length` commits of the first-parent line from `head` on, with the paths that each one changed and, line by line, how
 * their contents differ. Git ends at an absent object: it is then asked again with an empty one in place of each, and
 * the contents of their paths are unknown.
 */
export async function readLog(repository: Repository, head: string, length: number): Promise<Log> {
  const stretch = { head, length };
  try {
    return { commits: await readStretch(repository.git, PATCHES, stretch), absent: new Set() };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const listed = await readStretch(repository.git, RAW, stretch);
    const absent = await absentAmong(repository, blobsOf(listed));
    if (absent.size === 0) throw error;
    const commits = await readStretch(await withStandIns(repository, absent), PATCHES, stretch, absent);
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

async function readStretch(
  git: GitOptions,
  command: string,
  { head, length }: { readonly head: string; readonly length: number },
  absent: ReadonlySet<string> = new Set(),
): Promise<readonly LoggedCommit[]> {
  const deltas = new ContentDeltas();
  const read = async (revision: string, count: number): Promise<readonly LoggedCommit[]> => {
    const parser = new LogParser(deltas, absent);
    const args = [...command.split(' '), `--format=${FORMAT}`, '-n', String(count), revision, '--'];
    await forEachToken(streamGit(args, git), parser.accept, parser.separatorOf);
    return parser.finish();
  };
  if (length <= MAX_UNDIVIDED) return read(head, length);
  const newer = Math.ceil(length / 2);
  return (await Promise.all([read(head, newer), read(`${head}~${newer}`, length - newer)])).flat();
}
