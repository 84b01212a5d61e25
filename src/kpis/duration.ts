import { DAY, HOUR, type Instant, type Seconds, WEEK } from '../history/instant.ts';

/** Whether Saturdays and Sundays (UTC) count: they do unless `weekends` is `false`. */
export interface Calendar {
  readonly weekends?: boolean | undefined;
}

/** From one instant to another, negative where the clocks disagree. */
export function elapsed(from: Instant, to: Instant, { weekends = true }: Calendar = {}): Seconds {
  return weekends ? to - from : workdaysUntil(to) - workdaysUntil(from);
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
export function inWords(seconds: Seconds): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < HOUR) return `${Math.round(seconds / 60)} min`;
  return seconds < DAY ? `${oneDecimal(seconds / HOUR)} h` : `${oneDecimal(seconds / DAY)} d`;
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
