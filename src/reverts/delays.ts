import { DAY, HOUR, type Seconds } from '../history/instant.ts';

// Times from a change to what undoes it. As with the levels in shares.ts, all uses share a few of them.

/** While somebody still watches the change. */
export const AT_ONCE: Seconds = 2 * HOUR;
/** Until about the next working day: what is put back this fast corrects a mistake. */
export const BY_NEXT_DAY: Seconds = 1.5 * DAY;
/** A few days, in which `enable x again` answers a removal; later it is a new decision. */
export const WITHIN_DAYS: Seconds = 3 * DAY;
/** Two weeks: nine in ten roll-backs come within this time. What is put back later had usually served its purpose. */
export const WITHIN_WEEKS: Seconds = 14 * DAY;
/** Contents and versions match changes of the last 90 days; older ones only if wording confirms them. */
export const CONTENT_WINDOW: Seconds = 90 * DAY;
