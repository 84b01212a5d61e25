import { landedIn } from '../history/landed-in.ts';
import { heaviest } from './evidence.ts';
import { defineKpi } from './kpi.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

/**
 * Throughput: infrastructure changes that people landed in the week, a whole number.
 * Counts: changes that touch at least one infrastructure path. Does not count: reverts and re-lands (`detail.undone`),
 * and machine updates, which stand beside it in a lane of their own (`detail.machines`).
 * Weighted (`detail.weighted`): the sum of size (1…4, by the lines that a person wrote) × risk (1…2, by the classes of
 * blast radius touched) over the same changes, so that one large change never pays more than a few small ones.
 * The evidence is the three heaviest, with what made them heavy. No figure per person exists.
 */
export const throughput = defineKpi({
  id: 'throughput',
  title: 'Throughput',
  question: 'How many infrastructure changes did people land, and how much did they weigh?',
  unit: 'count',
  better: 'higher',
  target: { op: '>=', value: 6, per: 'month' },
  parts: TIER_PARTS,
  settles: 'at-once',
  needs: ['changes'],
  wants: ['components'],
  measure({ changes, components }, period) {
    const landed = landedIn(changes, period).filter((change) => change.infra);
    if (landed.length === 0) return { kind: 'nothing-to-measure', reason: 'no infrastructure change landed' };
    const work = landed.filter((change) => change.role === 'change');
    const byPeople = work.filter((change) => !change.machine);
    return {
      kind: 'count',
      value: byPeople.length,
      detail: {
        weighted: byPeople.reduce((sum, change) => sum + change.weight.weight, 0),
        machines: work.length - byPeople.length,
        undone: landed.length - work.length,
      },
      parts: tierParts(
        byPeople,
        (change) => change,
        components,
        (some) => ({ kind: 'count', value: some.length }),
      ),
      evidence: heaviest(byPeople),
    };
  },
});
