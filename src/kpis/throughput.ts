import { contains } from '../history/period.ts';
import type { Evidence } from '../history/reading.ts';
import type { JudgedChange } from '../history/revert.ts';
import { defineKpi } from './kpi.ts';

const HEAVIEST = 3;

/**
 * Throughput: infrastructure changes that people landed in the week.
 * Counts: changes that touch at least one infrastructure path. Does not count: reverts, re-lands, and machine updates,
 * which stand beside it (`detail.machines`). Weighted (`detail.weighted`): the sum of size × risk over the same changes.
 * A count, so that splitting work into smaller changes is never punished; no figure per person exists.
 */
export const throughput = defineKpi({
  id: 'throughput',
  title: 'Throughput',
  question: 'How many infrastructure changes did people land, and how much did they weigh?',
  category: 'output',
  unit: 'count',
  better: 'higher',
  target: { op: '>=', value: 6, per: 'month' },
  settles: 'at-once',
  needs: ['changes'],
  measure({ changes }, period) {
    const landed = changes.filter((change) => change.infra && contains(period, change.landedAt));
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
      evidence: heaviest(byPeople),
    };
  },
});

function heaviest(changes: readonly JudgedChange[]): Evidence[] {
  return changes
    .toSorted((one, other) => other.weight.weight - one.weight.weight || one.position - other.position)
    .slice(0, HEAVIEST)
    .map((change) => ({
      sha: change.sha,
      ...(change.number === null ? {} : { number: change.number }),
      note: why(change),
    }));
}

function why({ title, weight }: JudgedChange): string {
  const risk = weight.riskClasses.length === 0 ? 'no risk class' : weight.riskClasses.join(', ');
  return `${title}: weight ${weight.weight} = size ${weight.size} (${weight.lines} lines) × risk ${weight.risk} (${risk})`;
}
