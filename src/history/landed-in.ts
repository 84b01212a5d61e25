import { groupBy } from './group.ts';
import { type Instant, WEEK } from './instant.ts';
import { memoizedFor } from './memoized.ts';
import { contains, type Period, weekOf } from './period.ts';

interface Landed {
  readonly landedAt: Instant;
}

/** The changes that landed in a period: week by week, and inside a week in the order given. */
export function landedIn<Change extends Landed>(
  changes: readonly Change[],
  period: Pick<Period, 'start' | 'end'>,
): readonly Change[] {
  const weeks = byWeek(changes) as ReadonlyMap<Instant, readonly Change[]>;
  const found: Change[] = [];
  for (let { start } = weekOf(period.start); start < period.end; start += WEEK) {
    for (const change of weeks.get(start) ?? []) if (contains(period, change.landedAt)) found.push(change);
  }
  return found;
}

const byWeek = memoizedFor((changes: readonly Landed[]) => groupBy(changes, ({ landedAt }) => weekOf(landedAt).start));
