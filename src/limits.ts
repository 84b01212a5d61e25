/** What may be asked for at most, whether in the configuration, as an input of the Action or as an option. */
export const MOST_WEEKS = 520;
export const MOST_MINUTES = 120;

/** Minutes that may be waited for GitHub, as milliseconds; `null`: no whole number, or more than the most. */
export function waitMs(minutes: string): number | null {
  return /^\d{1,3}$/.test(minutes) && Number(minutes) <= MOST_MINUTES ? Number(minutes) * 60_000 : null;
}
