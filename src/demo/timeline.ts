import { DAY, HOUR, type Instant, parseInstant, WEEK } from '../history/instant.ts';
import type { Plan } from './plan.ts';
import { botUpdate, routine } from './routine.ts';
import { stories } from './stories.ts';

/** A change of the sample with its date and, unless it was pushed, its pull request. */
export interface Landed {
  readonly plan: Plan;
  readonly at: Instant;
  readonly number: number | null;
}

/** The instant at which the sample is measured: a Monday, so the last week is complete. */
export const SAMPLE_AS_OF: Instant = instant('2026-08-24');

const FIRST_WEEK: Instant = instant('2026-03-30');
const FIRST_NUMBER = 412;

/** Number of everyday changes by people, per week; one week has a freeze, and the team grows in August. */
const PER_WEEK = [3, 4, 3, 5, 4, 4, 3, 5, 4, 4, 5, 4, 5, 3, 1, 5, 5, 6, 9, 10, 11];

/** The whole sample, oldest first. */
export function timeline(): readonly Landed[] {
  const told = stories.map(({ week, day, hour, plan }) => ({ plan, at: instant(week) + day * DAY + hour * HOUR }));
  const everyday = PER_WEEK.flatMap((count, week) => weekOfWork(week, count));
  const sorted = [...told, ...everyday].sort((one, other) => one.at - other.at);
  let number = FIRST_NUMBER;
  return sorted.map(({ plan, at }) => {
    if (plan.way === 'push') return { plan, at, number: null };
    number += 1;
    return { plan, at, number };
  });
}

function weekOfWork(week: number, count: number): Omit<Landed, 'number'>[] {
  const monday = FIRST_WEEK + week * WEEK;
  const before = PER_WEEK.slice(0, week).reduce((sum, each) => sum + each, 0);
  const byPeople = Array.from({ length: count }, (_, index) => ({
    plan: routine(before + index),
    at: monday + (index % 5) * DAY + (8 + ((before + 3 * index) % 9)) * HOUR + 60 * ((before * 7 + index * 13) % 60),
  }));
  return [...byPeople, { plan: botUpdate(week), at: monday + 5 * HOUR }];
}

function instant(day: string): Instant {
  const parsed = parseInstant(day);
  if (parsed === null) throw new Error(`The sample has no day ${day}.`);
  return parsed;
}
