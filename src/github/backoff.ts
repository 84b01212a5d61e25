const LONGEST_MS = 30_000;

/** Pause before the next attempt, in milliseconds: 1 s, 2 s, 4 s, …, at most 30 s. */
export function backoff(attempt: number): number {
  return Math.min(1_000 * 2 ** (attempt - 1), LONGEST_MS);
}
