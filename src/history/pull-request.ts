import type { Instant } from './instant.ts';

/** What GitHub knows of a merged pull request beyond what git tells. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly headBranch: string;
  readonly labels: readonly PullLabel[];
  readonly openedAt: Instant;
  readonly mergedAt: Instant;
  readonly mergeCommit: string | null;
  /** Number of commits of the pull request: tells a rebase range. */
  readonly commitCount: number;
}

export interface PullLabel {
  readonly name: string;
  /** When it was put on, where that is known: of two verdicts the newest holds. */
  readonly at?: Instant;
}
