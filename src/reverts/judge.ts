import type { Change } from '../history/change.ts';
import type { Failure, JudgedChange, Revert, Role } from '../history/revert.ts';
import { namedCauses } from './named-cause.ts';
import { collectVerdicts, failureOf, type Verdicts } from './verdicts.ts';

/**
 * Decides each change's role and whether it failed. Failed: an unplanned revert that counts (`certain` or `strong`)
 * undid it, or a person or an incident names it; people and incidents beat detection. Re-lands are no failures and
 * cancel none; what was landed again and undone again failed once more, as the re-land that it is.
 */
export function judge(changes: readonly Change[], reverts: readonly Revert[], verdicts: Verdicts): JudgedChange[] {
  const counted = reverts.filter(({ targets }) => targets.some((target) => target.tier !== 'candidate'));
  const roles = rolesOf(counted);
  const failures = detectedFailures(counted);
  const blames = namedCauses(changes);
  const decided = collectVerdicts(changes, failures, verdicts);
  return changes.map((change) => {
    const detected = failures.get(change) ?? null;
    const verdict = decided.get(change);
    const isOverruled = verdict !== undefined && (verdict.failure === null) !== (detected === null);
    return {
      // The spread last: Node 20 gives each object that begins with one a shape of its own, 650 bytes.
      role: roles.get(change) ?? 'change',
      failure: verdict === undefined ? detected : verdict.failure,
      overruled: isOverruled ? verdict.because : null,
      blame: blames.get(change) ?? null,
      ...change,
    };
  });
}

/** One commit that undoes one change and brings another back is a revert. */
function rolesOf(counted: readonly Revert[]): Map<Change, Role> {
  const roles = new Map<Change, Role>();
  for (const { change, reland } of counted) {
    if (roles.get(change) !== 'revert') roles.set(change, reland ? 'reland' : 'revert');
  }
  return roles;
}

/** The first unplanned revert of a change is when its failure surfaced. */
function detectedFailures(counted: readonly Revert[]): Map<Change, Failure> {
  const failures = new Map<Change, Failure>();
  for (const { change: by, reland, planned, targets } of counted) {
    if (reland || planned !== null) continue;
    for (const { change, tier, because } of targets) {
      if (change === null || tier === 'candidate' || failures.has(change)) continue;
      failures.set(change, failureOf(change, by.landedAt, 'revert', because, by));
    }
  }
  return failures;
}
