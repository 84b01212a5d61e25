import { DAY, type Instant, WEEK } from './instant.ts';

/** A complete ISO 8601 week in UTC, half-open: `start` (Monday 00:00) belongs to it, `end` to the next. */
export interface Period {
  /** `2026-W32`, by the ISO week-numbering year. */
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
}

// 1970-01-05 was a Monday.
const FIRST_MONDAY: Instant = 4 * DAY;

/** The ISO week that contains an instant. */
export function weekOf(instant: Instant): Period {
  const start = FIRST_MONDAY + Math.floor((instant - FIRST_MONDAY) / WEEK) * WEEK;
  return { id: weekId(start), start, end: start + WEEK };
}

/** The last `count` weeks that were complete at `asOf`, oldest first. The unfinished week is left out. */
export function completeWeeks(asOf: Instant, count: number): readonly Period[] {
  const unfinished = weekOf(asOf);
  return Array.from({ length: count }, (_, index) => weekOf(unfinished.start - (count - index) * WEEK));
}

/** Whether an instant is in a period: its start included, its end excluded. */
export function contains(period: Pick<Period, 'start' | 'end'>, instant: Instant): boolean {
  return period.start <= instant && instant < period.end;
}

/** Whether failures of the week may still surface, because its end is less than `horizon` seconds before `asOf`. */
export function isProvisional(period: Period, horizon: number, asOf: Instant): boolean {
  return period.end + horizon > asOf;
}

function weekId(monday: Instant): string {
  const thursday = new Date((monday + 3 * DAY) * 1000);
  const year = thursday.getUTCFullYear();
  const dayOfYear = (thursday.getTime() / 1000 - Date.UTC(year, 0, 1) / 1000) / DAY;
  const week = Math.floor(dayOfYear / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
