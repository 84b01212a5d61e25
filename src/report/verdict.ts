import type { Reading } from '../history/reading.ts';
import type { Target } from '../kpis/target.ts';
import type { Verdict } from './report.ts';

/** Number of weeks in each time span that a target can be given per. */
export const WEEKS_PER = { week: 1, month: 365.25 / 12 / 7, quarter: 365.25 / 4 / 7 };

/**
 * Whether a headline meets its target. `meets`: its whole 95 % interval does; `misses`: its whole interval does not;
 * else `unclear`. A state at the end of the week (coverage, a score) has no interval, so its value is compared. `null`:
 * no target or no value.
 */
export function verdictOf(target: Target | null, { state, value, low, high }: Reading): Verdict | null {
  if (target === null || state !== 'measured' || value === null) return null;
  const scale = WEEKS_PER[target.per ?? 'week'];
  const ends = [low ?? value, high ?? value].map((end) => isGood(end * scale, target));
  if (ends.every(Boolean)) return 'meets';
  return ends.some(Boolean) ? 'unclear' : 'misses';
}

function isGood(value: number, { op, value: limit }: Target): boolean {
  switch (op) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
  }
}
