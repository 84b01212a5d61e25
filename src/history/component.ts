import type { Instant } from './instant.ts';

export type ComponentKind =
  | 'root-module'
  | 'terragrunt-unit'
  | 'stack'
  | 'helm-release'
  | 'chart'
  | 'application'
  | 'playbook'
  | 'overlay'
  | 'service';

/** The links of the chain component → declared → exists → not a stub → current. The first broken one names the state. */
export type RunbookState = (typeof RUNBOOK_STATES)[number];
export const RUNBOOK_STATES = ['none', 'target-missing', 'stub', 'stale', 'external', 'current'] as const;

export interface RunbookChain {
  readonly state: RunbookState;
  /** Path in the repository, or URL; `null`: none declared. */
  readonly target: string | null;
  /** Last review or last real change of its text; `null`: unknown. */
  readonly updatedAt: Instant | null;
  /** What the stub lacks, since when it is stale, what declared it: one sentence each. */
  readonly notes: readonly string[];
}

/** What has a delivery of its own and keeps running afterwards. */
export interface Component {
  readonly name: string;
  readonly kind: ComponentKind;
  /** Directories or files that make it up, environments collapsed. */
  readonly paths: readonly string[];
  /** How many environments, regions, rings or stamped copies it stands for. */
  readonly instances: number;
  /** 1 is the most critical; `null`: nobody said. */
  readonly tier: number | null;
  /** Who said so (`config`, `catalog`, `tag`, `label`); `null` with the tier. */
  readonly tierSource: string | null;
  readonly owners: readonly string[];
  /** The file of an alert that calls somebody out for it; `null`: none does. Suggests a tier and moves no number. */
  readonly calledOutBy: string | null;
  /** What made it a component: one sentence each. */
  readonly because: readonly string[];
  /** Last change of it by a person beyond version bumps and moves; `null`: not in the history that was read. */
  readonly changedAt: Instant | null;
  readonly runbook: RunbookChain;
}

/** A component of one tree, before anything is known of its runbook. */
export interface FoundComponent extends Omit<Component, 'calledOutBy' | 'changedAt' | 'runbook'> {
  /** Runbooks that configuration or the component's own file names. */
  readonly declared: readonly string[];
}
