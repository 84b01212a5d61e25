import { DAY } from '../history/instant.ts';
import { landedIn } from '../history/landed-in.ts';
import type { Rate } from '../history/reading.ts';
import type { JudgedChange } from '../history/revert.ts';
import { durationText } from './duration.ts';
import { changeEvidence } from './evidence.ts';
import { defineKpi } from './kpi.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

/**
 * Change failure rate: failed infrastructure changes ÷ infrastructure changes, by the week in which the change landed.
 * Failed: an unplanned revert targets it, or a person or an incident names it as the cause, and this surfaced within
 * the horizon (14 days after landing, `config.horizon`; about nine in ten do). Until the horizon has passed for the
 * whole week, the week is provisional: it stands in the series and is left out of the headline.
 * Counts machine updates on both sides; the parts `people` and `machines`
 * split it, and `tier 1`, `tier 2`, … by the most critical component that a change touches. Does not count reverts and re-lands
 * on either side, targets of planned undos, candidates (wording alone), or what surfaced after the horizon.
 * A change fails once, however many reverts, incidents or labels name it, so k ≤ n.
 * After DORA's change failure rate, with the change as the unit instead of the deployment.
 */
export const changeFailureRate = defineKpi({
  id: 'change-failure-rate',
  title: 'Change failure rate',
  question: 'Which share of the infrastructure changes had to be undone or caused an incident?',
  unit: 'share',
  better: 'lower',
  target: { op: '<', value: 0.1, per: null },
  parts: ['people', 'machines', ...TIER_PARTS],
  settles: 'after-horizon',
  needs: ['changes'],
  wants: ['components'],
  measure({ changes, components }, period, { config }) {
    const landed = landedIn(changes, period).filter((change) => change.infra && change.role === 'change');
    if (landed.length === 0) return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
    const hasFailed = ({ failure }: JudgedChange) => failure !== null && failure.after <= config.horizon * DAY;
    const rate = (some: readonly JudgedChange[]): Rate => ({
      kind: 'rate',
      numerator: some.filter(hasFailed).length,
      denominator: some.length,
    });
    const machines = landed.filter((change) => change.machine);
    const people = landed.filter((change) => !change.machine);
    return {
      ...rate(landed),
      detail: { machines: machines.length, machinesFailed: machines.filter(hasFailed).length },
      parts: {
        ...(people.length === 0 ? {} : { people: rate(people) }),
        ...(machines.length === 0 ? {} : { machines: rate(machines) }),
        ...tierParts(landed, (change) => change, components, rate),
      },
      evidence: landed.filter(hasFailed).map((change) => changeEvidence(change, whyFailed(change))),
    };
  },
});

function whyFailed({ failure, machine }: JudgedChange): string {
  if (failure === null) return 'did not fail';
  const who = machine ? ' (a machine update)' : '';
  return `${failure.because}, ${durationText(failure.after)} after landing${who}`;
}
