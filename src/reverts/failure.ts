import type { Change } from '../history/change.ts';
import type { Instant } from '../history/instant.ts';
import type { Failure } from '../history/revert.ts';

/** A change's failure, `by` the revert that undid it, where one did. */
export function failureOf(
  change: Change,
  surfacedAt: Instant,
  cause: Failure['cause'],
  because: string,
  by: Change | null = null,
): Failure {
  return { surfacedAt, after: Math.max(0, surfacedAt - change.landedAt), cause, by, incident: null, because };
}
