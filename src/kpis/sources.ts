import type { Check } from '../history/check.ts';
import type { Component } from '../history/component.ts';
import type { Deployment } from '../history/deployment.ts';
import type { Incident } from '../history/incident.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import type { QualityFacts } from '../history/quality.ts';
import type { Revert } from '../history/revert.ts';

/**
 * All sources that a KPI can declare. Changes, reverts, incidents and the data of landings cover the window and the
 * look-back before it; components, runbooks and quality are those of the measured week's tree. CONTRIBUTING.md lists
 * the steps to add a source.
 */
export interface Sources {
  readonly changes: readonly JudgedChange[];
  readonly reverts: readonly Revert[];
  readonly components: readonly Component[];
  /** Whether the repository uses runbooks at all, in the measured week's tree. */
  readonly runbooks: RunbookSource;
  /** Present only if pull-request data was read: `changes[].pull` is then complete. */
  readonly pulls: true;
  readonly incidents: readonly Incident[];
  /** Check results by the id of the landing commit. */
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly deployments: readonly Deployment[];
  /** Static analysis of the week's tree. */
  readonly quality: QualityFacts;
}

export type SourceName = keyof Sources;

/** Default reason for a source that was never read, and how to enable it in the Action and on the command line. */
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

/** Whether anything in a tree concerns runbooks. */
export interface RunbookSource {
  /** `false`: no file, link or configuration mentions runbooks; coverage is then `not-configured`. */
  readonly mentioned: boolean;
}
