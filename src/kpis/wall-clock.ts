import type { Instant, Seconds } from '../history/instant.ts';

const OFFSET = /^GMT(?:([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?)?$/;

/**
 * The local time of a zone (`Europe/Berlin`) at an instant, as seconds since 1970-01-01 00:00 local time; UTC if no
 * zone is given. Throws a RangeError for a name that `isTimeZone` rejects.
 */
export function wallClock(instant: Instant, zone: string | undefined): Seconds {
  if (zone === undefined) return instant;
  const name = formatOf(zone)
    .formatToParts(instant * 1000)
    .find(({ type }) => type === 'timeZoneName');
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name?.value ?? '') ?? [];
  const offset = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return instant + (sign === '-' ? -offset : offset);
}

/** Whether a text is the name of a time zone that this platform knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}
