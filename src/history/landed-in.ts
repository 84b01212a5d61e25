import { groupBy } from '../lib/group.ts';
import { memoizedFor } from '../lib/memoized.ts';
import { WEEK } from './instant.ts';
import type { JudgedChange } from './judged-change.ts';
import { contains, type Period, weekOf } from './period.ts';

/** The changes that landed in a period: week by week, and inside a week in the order given. */
export function landedIn(
  changes: readonly JudgedChange[],
  period: Pick<Period, 'start' | 'end'>,
): readonly JudgedChange[] {
  const weeks = byWeek(changes);
  const found: JudgedChange[] = [];
  for (let { start } = weekOf(period.start); start < period.end; start += WEEK) {
    for (const change of weeks.get(start) ?? []) if (contains(period, change.landedAt)) found.push(change);
  }
  return found;
}

const byWeek = memoizedFor((changes: readonly JudgedChange[]) =>
  groupBy(changes, ({ landedAt }) => weekOf(landedAt).start),
);
