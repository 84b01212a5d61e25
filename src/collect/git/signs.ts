import type { ContentSign } from '../../history/change.ts';
import { groupBy } from '../../history/group.ts';
import { contentSign, signProbe } from '../../iac/content-sign.ts';
import { isWorthComparing } from '../../iac/handwritten.ts';
import { readBlobs } from './blobs.ts';
import type { LoggedCommit, LoggedFile } from './log-parser.ts';
import type { Repository } from './repository.ts';

/** What the contents of each changed file tell of it, read anew only where the lines that changed may tell otherwise. */
export async function readSigns(
  repository: Repository,
  commits: readonly LoggedCommit[],
): Promise<ReadonlyMap<LoggedFile, ContentSign>> {
  const runs = runsOf(commits);
  const byBlob = groupBy(runs, ({ blob }) => blob);
  const byFile = new Map<LoggedFile, ContentSign>();
  await readBlobs(repository, byBlob.keys(), ({ id, contents }) => {
    if (contents === null) return;
    for (const { path, files } of byBlob.get(id) ?? []) {
      const sign = contentSign(path, contents.toString('utf8', 0, signProbe(path)));
      if (sign !== null) for (const file of files) byFile.set(file, sign);
    }
  });
  for (const { files, endedBy } of runs) {
    const sign = files[0] && byFile.get(files[0]);
    // Who comments a manifest out has changed a manifest.
    if (sign !== undefined && sign !== 'generated' && endedBy !== undefined && !byFile.has(endedBy))
      byFile.set(endedBy, sign);
  }
  return byFile;
}

/** Changes of one path in a row that leave what it is as it was, newest first, and the newest contents among them. */
interface Run {
  readonly path: string;
  readonly blob: string;
  readonly files: LoggedFile[];
  /** The change after it that may have made something else of the path; none where the run is the newest. */
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
    if (before !== null && file.keepsSign) open.set(path, run);
    else if (before !== null) ends.set(path, file);
  }
  return runs;
}
