import type { ContentKind, FileChange, Landing } from '../../history/change.ts';
import type { Instant } from '../../history/instant.ts';
import { plural } from '../../lib/phrasing.ts';
import { readContentKinds } from './content-kinds.ts';
import { findRange } from './history-range.ts';
import { readInnerCommits } from './inner-commits.ts';
import { type Log, readLog } from './log.ts';
import { type LoggedFile, MAX_PATHS } from './log-parser.ts';
import type { Repository } from './repository.ts';
import { listTree, type TreeEntry } from './tree.ts';

/** What git knows about the range of history that a run reads. */
export interface GitHistory {
  /** The newest first-parent commit landed by the instant of measurement; `null`: none. */
  readonly head: string | null;
  /** When `head` landed. */
  readonly headAt: Instant | null;
  /** The landings in first-parent order, oldest first. */
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
  const { head, headAt, length } = await findRange(repository, tip, range);
  if (head === null) return { head, headAt, landings: [], tree: [], warnings: [] };
  const log = await readLog(repository, head, length);
  const { commits } = log;
  const [sides, contentKinds, tree] = await Promise.all([
    readInnerCommits(repository, commits),
    readContentKinds(repository, commits),
    listTree(repository, head),
  ]);
  const landings = commits.toReversed().map((commit, position): Landing => {
    const { pathsLeftOut: _, files, ...rest } = commit;
    return {
      // Spread last: in Node 20 every object literal that begins with a spread of many fields gets its own hidden
      // class, about 650 bytes each (docs/decisions/speed.md).
      position,
      files: files.map((file) => withContentKind(file, contentKinds.get(file) ?? null)),
      ...(sides.get(commit.sha) ?? { inner: [], sideLine: 0 }),
      ...rest,
    };
  });
  return { head, headAt, landings, tree, warnings: warningsOf(log) };
}

function withContentKind(file: LoggedFile, contentKind: ContentKind | null): FileChange {
  const { path, kind, turnedFrom, before, after, content } = file;
  const change = { path, kind, before, after, content, contentKind };
  return turnedFrom === null ? change : { ...change, turnedFrom };
}

function warningsOf({ commits, absent }: Log): string[] {
  const cut = commits.filter(({ pathsLeftOut }) => pathsLeftOut > 0);
  return [
    ...(absent.size > 0
      ? [
          `${plural(absent.size, 'object is', 'objects are')} absent from the clone: ${absent.size === 1 ? 'its' : 'their'} contents are unknown.`,
        ]
      : []),
    ...cut.map(({ sha }) => `${sha.slice(0, 10)}: only the first ${MAX_PATHS} of its paths were read.`),
  ];
}
