import type { Component } from '../history/component.ts';
import type { Instant } from '../history/instant.ts';
import type { QualityFacts } from '../history/quality.ts';
import type { Incident, JudgedChange, Revert } from '../history/revert.ts';

/**
 * Everything that a KPI may ask for. `changes`, `reverts`, `incidents` and what belongs to landings span window and
 * look-back; `components` and the like are those of the measured week's tree. CONTRIBUTING.md lists what a new one takes.
 */
export interface Sources {
  readonly changes: readonly JudgedChange[];
  readonly reverts: readonly Revert[];
  readonly components: readonly Component[];
  /** Whether files, links or configuration speak of runbooks at all, in that week's tree. */
  readonly runbooks: RunbookSource;
  /** Present only where pull-request data was read: `changes[].pull` is then complete. */
  readonly pulls: true;
  readonly incidents: readonly Incident[];
  /** Check results by landing commit. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly deployments: readonly Deployment[];
  /** Static reading of the week's tree. */
  readonly quality: QualityFacts;
}

export type SourceName = keyof Sources;

/** What is said of a source that nobody tried to read: what that is, and what would enable it, on any place. */
export const ENABLING: Readonly<Record<SourceName, string>> = {
  changes: 'the history was not read: run on a full clone of the repository',
  reverts: 'reverts were not looked for: run on a full clone of the repository',
  components: 'components were not looked for: run on a full clone of the repository',
  runbooks: 'runbooks were not looked for: run on a full clone of the repository',
  pulls: 'pull requests were not read: needs a token with `pull-requests: read`, on a command line with --github',
  incidents: 'incidents were not read: needs a token with `issues: read`, on a command line with --github',
  checks:
    'checks were not read: needs a token with `checks: read` and `statuses: read`, on a command line with --github',
  deployments:
    'deployments were not read: needs the `environment` of lead time in the configuration and a token with `deployments: read`, on a command line with --github',
  quality: 'the code was not looked through: run on a full clone of the repository',
};

export interface RunbookSource {
  /** `false`: neither file, link nor configuration speaks of runbooks. */
  readonly declared: boolean;
}

/** One check run or status on a landing commit. */
export interface Check {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'pending';
  /** What started it (`push`, `schedule`, …); `null`: unknown. */
  readonly event: string | null;
  /** A later attempt of the same check passed after an earlier one failed. */
  readonly flaky: boolean;
  readonly url: string | null;
}

/** A deployment that succeeded. What it brought: every change up to `sha` on the first-parent line. */
export interface Deployment {
  readonly sha: string;
  readonly environment: string;
  readonly succeededAt: Instant;
}
