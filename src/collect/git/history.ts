import type { Landing } from '../../history/change.ts';
import type { Instant } from '../../history/instant.ts';
import { readContentDeltas } from './content-deltas.ts';
import { readInnerCommits } from './inner-commits.ts';
import { findStretch } from './line-of-history.ts';
import { type LoggedCommit, MAX_PATHS, readLog } from './log.ts';
import type { Repository } from './repository.ts';
import { listTree, type TreeEntry } from './tree.ts';

/** What git tells of the stretch of history that a run reads. */
export interface GitHistory {
  readonly head: string | null;
  readonly headAt: Instant | null;
  /** First-parent order, oldest first. */
  readonly landings: readonly Landing[];
  /** The tree at `head`. */
  readonly tree: readonly TreeEntry[];
  readonly warnings: readonly string[];
}

/** Reads every landing from the oldest one at or after `since` up to the newest one at or before `asOf`. */
export async function readHistory(
  repository: Repository,
  tip: string,
  range: { readonly since: Instant; readonly asOf: Instant },
): Promise<GitHistory> {
  const { head, headAt, length } = await findStretch(repository, tip, range);
  if (head === null) return { head, headAt, landings: [], tree: [], warnings: [] };
  const commits = await readLog(repository, head, length);
  const [sides, contents, tree] = await Promise.all([
    readInnerCommits(repository, commits),
    readContentDeltas(repository, commits),
    listTree(repository, head),
  ]);
  const landings = commits.toReversed().map((commit, position): Landing => {
    const { pathsLeftOut: _, files, ...rest } = commit;
    return {
      ...rest,
      position,
      files: files.map((file) => ({ ...file, content: contents.byFile.get(file) ?? null })),
      ...(sides.get(commit.sha) ?? { inner: [], sideLine: 0 }),
    };
  });
  return { head, headAt, landings, tree, warnings: warningsOf(commits, contents.absent) };
}

function warningsOf(commits: readonly LoggedCommit[], absent: number): string[] {
  const cut = commits.filter(({ pathsLeftOut }) => pathsLeftOut > 0);
  return [
    ...(absent > 0 ? [`${absent} objects are absent from the clone: their contents are unknown.`] : []),
    ...cut.map(({ sha }) => `${sha.slice(0, 10)}: only the first ${MAX_PATHS} of its paths were read.`),
  ];
}
