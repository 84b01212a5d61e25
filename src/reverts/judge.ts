import type { Change } from '../history/change.ts';
import type { Failure, Incident, JudgedChange, Revert, Role } from '../history/revert.ts';

/** What may decide over detection. */
export interface Verdicts {
  readonly incidents: readonly Incident[];
}

/** Decides each change's role and whether it failed, from reverts, incidents, labels and trailers. */
export function judge(changes: readonly Change[], reverts: readonly Revert[], _verdicts: Verdicts): JudgedChange[] {
  const roles = new Map<string, Role>();
  const failures = new Map<string, Failure>();
  for (const revert of reverts) {
    const counted = revert.targets.filter((target) => target.tier !== 'candidate');
    if (counted.length === 0) continue;
    roles.set(revert.change.sha, revert.reland ? 'reland' : 'revert');
    if (revert.reland || revert.planned !== null) continue;
    for (const { change, because } of counted) {
      if (change === null || failures.has(change.sha)) continue;
      failures.set(change.sha, {
        surfacedAt: revert.change.landedAt,
        after: Math.max(0, revert.change.landedAt - change.landedAt),
        cause: 'revert',
        by: revert.change,
        because,
      });
    }
  }
  return changes.map((change) => ({
    ...change,
    role: roles.get(change.sha) ?? 'change',
    failure: failures.get(change.sha) ?? null,
    overruled: null,
  }));
}
