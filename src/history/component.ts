import type { Instant } from './instant.ts';

/** Kind of file or directory that a component was found as. */
export type ComponentKind =
  | 'root-module'
  | 'terragrunt-unit'
  | 'stack'
  | 'helm-release'
  | 'chart'
  | 'application'
  | 'playbook'
  | 'compose-stack'
  | 'nomad-job'
  | 'overlay'
  | 'service';

/**
 * State of a component's runbook, by the first condition that fails: declared (else `none`), exists (`target-missing`),
 * not a stub (`stub`), up to date (`stale`). `external`: a link outside the repository, whose age is unknown.
 */
export type RunbookState = (typeof RUNBOOK_STATES)[number];
export const RUNBOOK_STATES = ['none', 'target-missing', 'stub', 'stale', 'external', 'current'] as const;

/** The runbook of a component at a week's end, and why it has its state. */
export interface RunbookChain {
  readonly state: RunbookState;
  /** Path in the repository or URL of the runbook; `null`: none declared. */
  readonly target: string | null;
  /** Last review, or else last change of the text (moves, white space and links do not count); `null`: unknown. */
  readonly updatedAt: Instant | null;
  /** For example what declared the runbook, what a stub lacks, since when it is stale: one sentence each. */
  readonly notes: readonly string[];
}

/** Whether a component has a current runbook, or an external one, whose age is unknown. */
export function isCovered({ runbook: { state } }: Pick<Component, 'runbook'>): boolean {
  return state === 'current' || state === 'external';
}

/** Whether anybody set a tier. If nobody did, every component counts as critical. */
export function hasTiers(components: readonly Pick<Component, 'tier'>[]): boolean {
  return components.some(({ tier }) => tier !== null);
}

/** Something with its own delivery (state, release, Application, stack, playbook) that keeps running afterwards. */
export interface Component {
  readonly name: string;
  readonly kind: ComponentKind;
  /** Directories and files of the component, in all its environments. */
  readonly paths: readonly string[];
  /** Number of environments, regions, rings or copies of one template that were merged into this component. */
  readonly instances: number;
  /** 1 is the most critical; `null`: nobody set a tier. */
  readonly tier: number | null;
  /** Source of the tier: `config`, `catalog`, `tag` or `label`; `null` without a tier. */
  readonly tierSource: string | null;
  readonly owners: readonly string[];
  /** File of an alert that pages somebody for this component; `null`: none. Suggests a tier, never enters a figure. */
  readonly calledOutBy: string | null;
  /** Reasons why it is a component: one sentence each. */
  readonly because: readonly string[];
  /** Last change by a person that is not only version bumps or moves; `null`: not in the history that was read. */
  readonly changedAt: Instant | null;
  readonly runbook: RunbookChain;
}

/** A component found in one tree, before its runbook and its history are looked up. */
export interface FoundComponent extends Omit<Component, 'calledOutBy' | 'changedAt' | 'runbook'> {
  /** Runbooks that configuration or the component's own file names. */
  readonly declared: readonly string[];
}
