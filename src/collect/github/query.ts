import type { RepositoryName } from '../../config/repository-name.ts';
import type { GitHubClient } from '../../github/client.ts';
import { type Instant, parseInstant } from '../../history/instant.ts';

/** The repository to read, and the client to read it with. */
export interface GitHubSource extends RepositoryName {
  readonly client: GitHubClient;
}

/** The repository and the time range to read. */
export interface GitHubQuery extends GitHubSource {
  /** Start of the window: records last updated before it are not read. */
  readonly since: Instant;
  /** The instant of measurement: anything later is ignored. */
  readonly until: Instant;
}

/** Parses a time stamp of GitHub; `null`: missing or malformed. */
export function instantOf(text: string | null | undefined): Instant | null {
  return text ? parseInstant(text) : null;
}
