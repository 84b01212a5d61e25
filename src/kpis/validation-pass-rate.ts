import { landedIn } from '../history/landed-in.ts';
import { landingChecks, outcomeOf } from './checks.ts';
import { changeEvidence } from './evidence.ts';
import { defineKpi } from './kpi.ts';

/**
 * Validation pass rate: landed infrastructure changes whose checks on the default branch passed ÷ those that have a
 * result, by the week in which the change landed.
 * Counts every infrastructure change, reverts and machine updates too: each was put on the branch that is deployed.
 * A change fails when one check of its landing commit failed in its last attempt; a re-run that passed counts as
 * passed and shows as `detail.flaky`. Neutral, skipped and cancelled checks say nothing. A change with a check that
 * still runs (`detail.pending`) and one without any result (`detail.unchecked`) is in neither number.
 * Does not look at checks that a schedule, a person or a pull request started.
 */
export const validationPassRate = defineKpi({
  id: 'validation-pass-rate',
  title: 'Validation pass rate',
  question: 'Does the default branch still pass its checks after a change has landed?',
  category: 'quality',
  unit: 'share',
  better: 'higher',
  target: { op: '>', value: 0.98, per: null },
  settles: 'at-once',
  needs: ['changes', 'checks'],
  measure({ changes, checks }, period, { options }) {
    const landed = landedIn(changes, period)
      .filter((change) => change.infra)
      .map((change) => ({ change, checks: landingChecks(checks.get(change.sha) ?? [], options) }))
      .map((judged) => ({ ...judged, outcome: outcomeOf(judged.checks) }));
    const withOutcome = (outcome: string) => landed.filter((judged) => judged.outcome === outcome);
    const passed = withOutcome('passed');
    const failed = withOutcome('failed');
    if (passed.length + failed.length === 0) {
      return { kind: 'nothing-to-measure', reason: whyNone(landed.length, withOutcome('pending').length) };
    }
    return {
      kind: 'rate',
      numerator: passed.length,
      denominator: passed.length + failed.length,
      detail: {
        flaky: passed.filter((judged) => judged.checks.some((check) => check.flaky)).length,
        pending: withOutcome('pending').length,
        unchecked: withOutcome('silent').length,
      },
      evidence: failed.map(({ change, checks: judged }) => {
        const broken = judged.filter(({ conclusion }) => conclusion === 'failure');
        const url = broken.find((check) => check.url !== null)?.url;
        const names = [...new Set(broken.map(({ name }) => name))].sort();
        return { ...changeEvidence(change, `failed ${names.join(', ')}`), ...(url ? { url } : {}) };
      }),
    };
  },
});

function whyNone(landed: number, pending: number): string {
  if (landed === 0) return 'no infrastructure change landed';
  if (pending > 0) return `${pending} of ${landed} landed changes have checks that still run, the rest have none`;
  return `none of ${landed} landed changes has a check result on the default branch`;
}
