import { DAY } from '../history/instant.ts';
import { contains } from '../history/period.ts';
import { defineKpi } from './kpi.ts';

/**
 * Change failure rate: failed infrastructure changes ÷ infrastructure changes, by the week in which the change landed.
 * Failed: targeted by an unplanned revert, or named as the cause by a person or an incident, within the horizon.
 * Counts machine updates on both sides, split in `detail`. Does not count reverts and re-lands on either side.
 * A change fails once, however often it is named. After DORA's change failure rate, with the change as the unit.
 */
export const changeFailureRate = defineKpi({
  id: 'change-failure-rate',
  title: 'Change failure rate',
  question: 'Which share of the infrastructure changes had to be undone or caused an incident?',
  category: 'outcome',
  unit: 'share',
  better: 'lower',
  target: { op: '<', value: 0.1, per: null },
  settles: 'after-horizon',
  needs: ['changes'],
  measure({ changes }, period, { config }) {
    const landed = changes.filter(
      (change) => change.infra && change.role === 'change' && contains(period, change.landedAt),
    );
    if (landed.length === 0) return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
    const failed = landed.filter((change) => change.failure !== null && change.failure.after <= config.horizon * DAY);
    return {
      kind: 'rate',
      numerator: failed.length,
      denominator: landed.length,
      detail: {
        machines: landed.filter((change) => change.machine).length,
        machinesFailed: failed.filter((change) => change.machine).length,
      },
      evidence: failed.map((change) => ({
        sha: change.sha,
        ...(change.number === null ? {} : { number: change.number }),
        note: `${change.title}: ${change.failure?.because ?? ''}`,
      })),
    };
  },
});
