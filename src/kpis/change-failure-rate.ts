import { DAY } from '../history/instant.ts';
import { failedWithin, isWork, type JudgedChange } from '../history/judged-change.ts';
import { landedIn } from '../history/landed-in.ts';
import type { Rate } from '../history/reading.ts';
import { durationText } from './duration.ts';
import { changeEvidence } from './evidence.ts';
import { defineKpi } from './kpi.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

/**
 * Change failure rate: failed infrastructure changes ÷ infrastructure changes, by the week in which the change landed.
 * Unit: share, 0…1, as k of n.
 * A change failed if an unplanned revert targets it, or a person or an incident names it as the cause, and this
 * surfaced within the horizon (`config.horizon`, 14 days after landing by default; about nine in ten failures do).
 * Until the horizon has passed for the whole week, the week is provisional: it is in the series but not in the
 * headline.
 * Counts machine updates in both numbers. The parts `people` and `machines` split the rate by author; `tier 1`,
 * `tier 2`, … split it by the most critical component that a change touches.
 * Does not count: reverts and re-lands (in either number), targets of planned undos, candidates (wording alone), and
 * failures that surfaced after the horizon. A change fails once, however many reverts, incidents or labels name it.
 * Source: DORA's change failure rate, with the change as the unit instead of the deployment.
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
  wants: ['components', 'incidents'],
  measure({ changes, components, incidents }, period, { config }) {
    const landed = landedIn(changes, period).filter(isWork);
    if (landed.length === 0) return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
    const hasFailed = (change: JudgedChange) => failedWithin(change, config.horizon * DAY);
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
      ...(incidents === null
        ? { note: 'from git alone: labels of pull requests and incident issues were not read' }
        : {}),
      evidence: landed.filter(hasFailed).map((change) => changeEvidence(change, whyFailed(change))),
    };
  },
});

function whyFailed({ failure, machine }: JudgedChange): string {
  if (failure === null) return 'did not fail';
  const who = machine ? ' (a machine update)' : '';
  return `${failure.because}, ${durationText(failure.after)} after landing${who}`;
}
