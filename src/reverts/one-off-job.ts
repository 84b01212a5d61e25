import type { Change, FileChange } from '../history/change.ts';
import { foldedHash } from '../lib/folded-hash.ts';

/** The lines of Kubernetes objects that run to their end. */
const RUNS_TO_ITS_END = ['kind: Job', 'kind: CronJob', '"kind": "Job"', '"kind": "CronJob"'].map(foldedHash);

/**
 * Whether the target added files, a job of Kubernetes among them, and the change does nothing but delete them, and put
 * back what else the target touched: the job ran and was removed.
 * Evidence: openshift/managed-cluster-config@cb05702e and DEFRA/adp-flux-services@0ef08265.
 */
export function isOneOffJob(change: Change, target: Change): boolean {
  const then = new Map(target.files.map((file) => [file.path, file]));
  const now = new Map(change.files.map((file) => [file.path, file]));
  const isDeleted = ({ path }: FileChange) => now.get(path)?.after === null;
  return (
    change.files.every(({ path }) => then.has(path)) &&
    target.files.every((file) => (file.before === null ? isDeleted(file) : now.has(file.path))) &&
    target.files.some((file) => file.before === null && addsJob(file))
  );
}

function addsJob({ content }: FileChange): boolean {
  if (content === null) return false;
  const lines = new Set(content.added);
  return RUNS_TO_ITS_END.some((line) => lines.has(line));
}
