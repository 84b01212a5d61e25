import type { Instant, Seconds } from '../history/instant.ts';

const OFFSET = /^GMT(?:([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?)?$/;

/** What the clocks of a zone (`Europe/Berlin`) show at an instant, as seconds; UTC without a zone. Never throws for one of `isTimeZone`. */
export function wallClock(instant: Instant, zone: string | undefined): Seconds {
  if (zone === undefined) return instant;
  const name = formatOf(zone)
    .formatToParts(instant * 1000)
    .find(({ type }) => type === 'timeZoneName');
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name?.value ?? '') ?? [];
  const offset = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return instant + (sign === '-' ? -offset : offset);
}

/** Whether this is the name of a time zone. */
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
