import { landedIn } from '../history/landed-in.ts';
import { heaviest } from './evidence.ts';
import { defineKpi } from './kpi.ts';
import { TIER_PARTS, tierParts } from './tiers.ts';

/**
 * Throughput: number of infrastructure changes that people landed in the week. Unit: count.
 * Counts: changes that touch at least one infrastructure path. Does not count: reverts and re-lands (`detail.undone`),
 * and machine updates (`detail.machines`, shown separately).
 * `detail.weighted` is the sum of size × risk over the same changes. Size is 1…4 by default, by the lines that a person
 * wrote; risk is 1…2 by default, by the classes of blast radius touched; both are capped, so that one large change
 * never weighs more than a few small ones. `weights` of the configuration sets both scales.
 * The evidence is the three heaviest changes with the factors of their weight. There is no figure per person.
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
