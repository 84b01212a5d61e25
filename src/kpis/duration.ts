import { DAY, type Instant, inOneUnit, type Seconds, WEEK } from '../history/instant.ts';
import { wallClock } from './wall-clock.ts';

/** Whether Saturdays and Sundays count in durations, and in which time zone days begin. */
export interface Calendar {
  /** `false`: Saturdays and Sundays do not count. Default: they do. */
  readonly weekends?: boolean | undefined;
  /** IANA name such as `Europe/Berlin`. Default: UTC. */
  readonly 'time-zone'?: string | undefined;
}

/**
 * Seconds from one instant to another; negative if `to` is earlier because clocks disagree. Without weekends, each
 * workday has 24 hours, even one with a clock change; in most zones clocks change on a Sunday, which does not count.
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

/** A duration for messages, in one unit with at most one decimal: `40 s`, `25 min`, `7.5 h`, `3.2 d`. */
export function durationText(seconds: Seconds): string {
  const [value, unit] = inOneUnit(seconds);
  return `${value} ${unit}`;
}
