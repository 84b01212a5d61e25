/** Longest window, in complete weeks, that the configuration, an input of the Action or an option may request. */
export const MOST_WEEKS = 520;
/** Longest total wait for GitHub, in minutes, that an input of the Action or an option may allow. */
export const MOST_MINUTES = 120;

/**
 * Converts the text of `max-wait` from minutes to milliseconds. `null`: not a whole number from 0 to `MOST_MINUTES`.
 */
export function waitMs(minutes: string): number | null {
  return /^\d{1,3}$/.test(minutes) && Number(minutes) <= MOST_MINUTES ? Number(minutes) * 60_000 : null;
}
