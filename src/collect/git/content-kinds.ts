import type { ContentKind } from '../../history/change.ts';
import { isWorthComparing } from '../../iac/authorship.ts';
import { contentKindOf, isGenerated, probeLength } from '../../iac/content-kind.ts';
import { groupBy } from '../../lib/group.ts';
import { readBlobs } from './blobs.ts';
import type { LoggedCommit, LoggedFile } from './log-parser.ts';
import type { Repository } from './repository.ts';

/**
 * The kind of each changed file according to its contents. Contents are read again only if the changed lines may have
 * altered the kind.
 */
export async function readContentKinds(
  repository: Repository,
  commits: readonly LoggedCommit[],
): Promise<ReadonlyMap<LoggedFile, ContentKind>> {
  const runs = runsOf(commits);
  const byBlob = groupBy(runs, ({ blob }) => blob);
  const byFile = new Map<LoggedFile, ContentKind>();
  await readBlobs(repository, byBlob.keys(), ({ id, contents }) => {
    if (contents === null) return;
    for (const { path, files } of byBlob.get(id) ?? []) {
      const contentKind = contentKindOf(path, contents.toString('utf8', 0, probeLength(path)));
      if (contentKind !== null) for (const file of files) byFile.set(file, contentKind);
    }
  });
  for (const { files, endedBy } of runs) {
    const contentKind = files[0] && byFile.get(files[0]);
    // Commenting a manifest out still changes a manifest.
    if (contentKind !== undefined && !isGenerated(contentKind) && endedBy !== undefined && !byFile.has(endedBy))
      byFile.set(endedBy, contentKind);
  }
  return byFile;
}

/**
 * Consecutive changes of one path, newest first, after each of which it is the same kind of file: the newest contents
 * decide for all of them.
 */
interface Run {
  readonly path: string;
  readonly blob: string;
  readonly files: LoggedFile[];
  /** The next newer change of the path, which may have altered its kind; `undefined`: there is none. */
  readonly endedBy: LoggedFile | undefined;
}

function runsOf(commits: readonly LoggedCommit[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  const ends = new Map<string, LoggedFile>();
  for (const file of commits.flatMap(({ files }) => files)) {
    const { path, kind, before, after } = file;
    const blob = after ?? before;
    if (blob === null || kind !== 'file' || !isWorthComparing(path)) continue;
    const run = open.get(path) ?? { path, blob, files: [], endedBy: ends.get(path) };
    if (run.files.length === 0) runs.push(run);
    run.files.push(file);
    open.delete(path);
    ends.delete(path);
    if (before !== null && file.keepsContentKind) open.set(path, run);
    else if (before !== null) ends.set(path, file);
  }
  return runs;
}
