import { DAY, type Instant, inOneUnit, type Seconds, WEEK } from '../history/instant.ts';
import { wallClock } from './wall-clock.ts';

/** Whether Saturdays and Sundays count: they do unless `weekends` is `false`. Days begin as the zone's clocks say. */
export interface Calendar {
  readonly weekends?: boolean | undefined;
  /** A name such as `Europe/Berlin`; UTC without one. */
  readonly 'time-zone'?: string | undefined;
}

/**
 * From one instant to another, negative where the clocks disagree. Without weekends each workday has 24 hours, also the
 * few on which clocks are put forward or back; most do that on a Sunday, which does not count.
 */
export function elapsed(from: Instant, to: Instant, calendar: Calendar = {}): Seconds {
  const { weekends = true, 'time-zone': zone } = calendar;
  if (weekends) return to - from;
  return workdaysUntil(wallClock(to, zone)) - workdaysUntil(wallClock(from, zone));
}

// 1970-01-05 was a Monday.
const A_MONDAY: Instant = 4 * DAY;

/** Seconds of Mondays to Fridays between a fixed Monday and an instant. */
function workdaysUntil(instant: Instant): Seconds {
  const weeks = Math.floor((instant - A_MONDAY) / WEEK);
  const inWeek = instant - A_MONDAY - weeks * WEEK;
  return weeks * 5 * DAY + Math.min(inWeek, 5 * DAY);
}

/** `40 s`, `25 min`, `7.5 h`, `3.2 d`: one unit, at most one decimal. */
export function durationText(seconds: Seconds): string {
  const [value, unit] = inOneUnit(seconds);
  return `${value} ${unit}`;
}
