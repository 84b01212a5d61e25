import type { GitHubClient } from '../../github/client.ts';
import { type Instant, parseInstant } from '../../history/instant.ts';

/** Which repository is read, and by whom. */
export interface GitHubSource {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly name: string;
}

/** What is read of it. */
export interface GitHubQuery extends GitHubSource {
  /** Start of the window: what was last touched before it is not read. */
  readonly since: Instant;
  /** The instant that is measured at: what happened later has not happened yet. */
  readonly until: Instant;
}

/** What was read of one family, with one sentence for each thing that is known to be missing. */
export interface Found<Value> {
  readonly value: Value;
  readonly lacks: readonly string[];
}

/** GitHub's time stamps; one that cannot be read is `null`. */
export function instantOf(text: string | null | undefined): Instant | null {
  return text ? parseInstant(text) : null;
}

/** `3 pull requests could not be read`, or nothing. */
export function missing(count: number, what: string): string[] {
  return count === 0 ? [] : [`GitHub did not deliver ${count} ${what}: they are not in the figures.`];
}
