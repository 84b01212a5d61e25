/** A point in time: whole seconds since 1970-01-01T00:00:00Z, as git counts them. */
export type Instant = number;

/** A length of time in seconds. */
export type Seconds = number;

/** An hour in seconds. */
export const HOUR: Seconds = 3_600;
/** A day in seconds. */
export const DAY: Seconds = 86_400;
/** A week in seconds. */
export const WEEK: Seconds = 7 * DAY;

/**
 * A length of time in the largest fitting unit: whole seconds and minutes, tenths of hours and days. Values are rounded
 * before the unit is chosen, so 3,599.9 s are 1 h and not 60 min.
 */
export function inOneUnit(seconds: Seconds): readonly [value: number, unit: 's' | 'min' | 'h' | 'd'] {
  const whole = Math.round(seconds);
  if (whole < 60) return [whole, 's'];
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return [minutes, 'min'];
  const hours = tenths(seconds / HOUR);
  return hours < 24 ? [hours, 'h'] : [tenths(seconds / DAY), 'd'];
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `2026-08-10T00:00:00Z`, the only format in which instants are written. */
export function formatInstant(instant: Instant): string {
  return new Date(instant * 1000).toISOString().replace('.000Z', 'Z');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `10 August 2026`, the UTC day of an instant in a sentence. */
export function longDay(instant: Instant): string {
  const [year, month, day] = formatDay(instant).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `2026-08-10`, the UTC day of an instant, as options and files take it. */
export function formatDay(instant: Instant): string {
  return formatInstant(instant).slice(0, 10);
}

/** The last instant that `formatInstant` can write with a year of four digits. */
const LAST: Instant = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** A commit's date, as git prints it. Commits may claim any date: one after the year 9999 becomes `LAST`. */
export function commitDate(seconds: string): Instant {
  return Math.min(Number(seconds), LAST);
}

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Parses `YYYY-MM-DD` (00:00 UTC) or RFC 3339; `null` for anything else and for days that do not exist (30 February).
 * Fractions of a second are dropped.
 */
export function parseInstant(text: string): Instant | null {
  const day = DAY_ONLY.test(text) ? text : RFC_3339.exec(text)?.[1];
  if (day === undefined || !isCalendarDay(day)) return null;
  const milliseconds = Date.parse(text.replace(' ', 'T').toUpperCase());
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

function isCalendarDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
