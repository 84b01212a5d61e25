import type { Check } from '../history/check.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import { landedIn } from '../history/landed-in.ts';
import type { Evidence, Rate } from '../history/reading.ts';
import { plural } from '../lib/phrasing.ts';
import { type CheckOutcome, landingChecks, outcomeOf } from './checks.ts';
import { changeEvidence } from './evidence.ts';
import { defineKpi } from './kpi.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

/**
 * Validation pass rate: landed infrastructure changes whose checks on the default branch passed ÷ those that have a
 * result, by the week in which the change landed. Unit: share, 0…1, as k of n.
 * Counts every infrastructure change, including reverts and machine updates: each is on the branch that is deployed.
 * A change fails if the last attempt of a check of its landing commit failed, timed out or requires action. A check
 * that passed when it was run again counts as passed, and its change in `detail.flaky`. Neutral, skipped, stale and
 * cancelled checks are ignored. Changes with a check that still runs (`detail.pending`) or without any result
 * (`detail.unchecked`) are in neither number.
 * Does not look at checks that a schedule, a person or a pull request started, or at checks of the pull request's own
 * commits: those tested a proposal, not the landed change.
 */
export const validationPassRate = defineKpi({
  id: 'validation-pass-rate',
  title: 'Validation pass rate',
  question: 'Does the default branch still pass its checks after a change has landed?',
  unit: 'share',
  better: 'higher',
  target: { op: '>', value: 0.98, per: null },
  parts: TIER_PARTS,
  settles: 'at-once',
  needs: ['changes', 'checks'],
  wants: ['components'],
  options: ['checks', 'ignore-checks'],
  remarks: ({ flaky, pending, unchecked }) => [
    ...(flaky ? [`${flaky} passed only when a check was run again`] : []),
    ...(pending ? [`${plural(pending, 'waits', 'wait')} for a check that still runs`] : []),
    ...(unchecked
      ? [`${plural(unchecked, 'has no check result and is', 'have no check result and are')} left out`]
      : []),
  ],
  measure({ changes, checks, components }, period, { options }) {
    const landed = landedIn(changes, period)
      .filter((change) => change.infra)
      .map((change) => ({ change, checks: landingChecks(checks.get(change.sha) ?? [], options) }))
      .map((judged) => ({ ...judged, outcome: outcomeOf(judged.checks) }));
    const withOutcome = (outcome: string) => landed.filter((judged) => judged.outcome === outcome);
    const passed = withOutcome('passed');
    const failed = withOutcome('failed');
    const pending = withOutcome('pending').length;
    const flaky = passed.filter((judged) => flakyOf(judged.checks).length > 0);
    const detail = { flaky: flaky.length, pending, unchecked: withOutcome('silent').length };
    if (passed.length + failed.length === 0) {
      return { kind: 'nothing-to-measure', reason: whyNone(landed.length, pending), detail };
    }
    const rate = (some: readonly { readonly outcome: CheckOutcome }[]): Rate => ({
      kind: 'rate',
      numerator: some.filter(({ outcome }) => outcome === 'passed').length,
      denominator: some.length,
    });
    const judged = [...passed, ...failed];
    return {
      ...rate(judged),
      detail,
      parts: tierParts(judged, ({ change }) => change, components, rate),
      evidence: [
        ...flaky.map((one) => shown(one.change, 'passed when it was run again:', flakyOf(one.checks))),
        ...failed.map((one) => shown(one.change, 'failed', brokenOf(one.checks))),
      ],
    };
  },
});

function flakyOf(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ flaky }) => flaky);
}

function brokenOf(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ conclusion }) => conclusion === 'failure');
}

function shown(change: JudgedChange, how: string, checks: readonly Check[]): Evidence {
  const url = checks.find((check) => check.url !== null)?.url;
  const names = [...new Set(checks.map(({ name }) => name))].sort();
  return { ...changeEvidence(change, `${how} ${names.join(', ')}`), ...(url ? { url } : {}) };
}

function whyNone(landed: number, pending: number): string {
  if (landed === 0) return 'no infrastructure change landed';
  if (pending > 0) return `${pending} of ${landed} landed changes have checks that still run, the rest have none`;
  return `none of ${landed} landed changes has a check result on the default branch: let the workflow run on \`push\` to it`;
}
