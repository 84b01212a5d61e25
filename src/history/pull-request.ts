import type { Instant } from './instant.ts';

/** GitHub's data on a merged pull request. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly headBranch: string;
  readonly labels: readonly PullLabel[];
  readonly openedAt: Instant;
  readonly mergedAt: Instant;
  readonly mergeCommit: string | null;
  /** Number of commits of the pull request: limits how many landings a rebase merge is joined from. */
  readonly commitCount: number;
}

/** A label of a pull request. */
export interface PullLabel {
  readonly name: string;
  /** When the label was added, if known: of two contradicting labels the newest applies. */
  readonly at?: Instant;
}
