import type { Deployment } from '../history/deployment.ts';
import type { Instant } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';

/**
 * When each change was first deployed, by its sha. A deployment deploys every change up to its commit on the
 * first-parent line that no earlier deployment did. Changes up to the first known deployment have no entry: they may
 * have been deployed before the records began. Deployments of commits that are not on that line are ignored.
 */
export function firstDeployments(
  changes: readonly JudgedChange[],
  deployments: readonly Deployment[],
): ReadonlyMap<string, Instant> {
  const positions = new Map(changes.flatMap((change) => change.commits.map((sha) => [sha, change.position] as const)));
  const waiting = changes.toSorted((one, other) => one.position - other.position);
  const reached = new Map<string, Instant>();
  let next = 0;
  let isBaseline = true;
  for (const { sha, succeededAt } of deployments.toSorted(byTime)) {
    const position = positions.get(sha);
    if (position === undefined) continue;
    for (; (waiting[next]?.position ?? Number.POSITIVE_INFINITY) <= position; next += 1) {
      if (!isBaseline) reached.set(waiting[next]?.sha ?? '', succeededAt);
    }
    isBaseline = false;
  }
  return reached;
}

function byTime(one: Deployment, other: Deployment): number {
  return one.succeededAt - other.succeededAt || (one.sha < other.sha ? -1 : 1);
}
