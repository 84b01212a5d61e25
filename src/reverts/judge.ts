import type { Change } from '../history/change.ts';
import type { Failure, JudgedChange, Role } from '../history/judged-change.ts';
import { failedTargets, type Revert } from '../history/revert.ts';
import { namedCauses } from './named-cause.ts';
import { collectRulings, failureOf, type RulingSources } from './rulings.ts';

/**
 * Decides each change's role and whether it failed. A change failed if an unplanned revert that counts (`certain` or
 * `strong`) undid it, or if a person or an incident names it; people and incidents overrule detection. A re-land does
 * not cancel a failure and is not one itself; if it is undone again, the re-land has failed too.
 */
export function judge(changes: readonly Change[], reverts: readonly Revert[], sources: RulingSources): JudgedChange[] {
  const counted = reverts.filter(({ targets }) => targets.some((target) => target.tier !== 'candidate'));
  const roles = rolesOf(counted);
  const failures = detectedFailures(counted);
  const blames = namedCauses(changes);
  const decided = collectRulings(changes, failures, sources);
  return changes.map((change) => {
    const detected = failures.get(change) ?? null;
    const ruling = decided.get(change);
    const isOverruled = ruling !== undefined && (ruling.failure === null) !== (detected === null);
    return {
      // Spread last: Node 20 gives each object literal that begins with a spread its own hidden class, 650 bytes.
      role: roles.get(change) ?? 'change',
      failure: ruling === undefined ? detected : ruling.failure,
      overruled: isOverruled ? ruling.because : null,
      blame: blames.get(change) ?? null,
      ...change,
    };
  });
}

/** A commit that undoes one change and re-lands another has the role `revert`. */
function rolesOf(counted: readonly Revert[]): Map<Change, Role> {
  const roles = new Map<Change, Role>();
  for (const { change, reland } of counted) {
    if (roles.get(change) !== 'revert') roles.set(change, reland ? 'reland' : 'revert');
  }
  return roles;
}

/** The failure of a change surfaces when its first unplanned revert lands. */
function detectedFailures(counted: readonly Revert[]): Map<Change, Failure> {
  const failures = new Map<Change, Failure>();
  for (const revert of counted) {
    const by = revert.change;
    for (const { change, because } of failedTargets(revert)) {
      if (change === null || failures.has(change)) continue;
      failures.set(change, failureOf(change, by.landedAt, 'revert', because, by));
    }
  }
  return failures;
}
