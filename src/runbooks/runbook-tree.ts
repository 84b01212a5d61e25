import type { AlertLink } from './alert-links.ts';
import type { GuideFacts } from './guide.ts';
import type { Surroundings } from './targets.ts';

/** The guides and alerts of one tree. */
export interface RunbookTree extends Surroundings {
  readonly guides: readonly { readonly path: string; readonly facts: GuideFacts }[];
  /** Alert links by file, without files of modules, samples or tests. */
  readonly alerts: readonly { readonly path: string; readonly links: readonly AlertLink[] }[];
  /** Whether a path is one that the configuration (`runbooks.paths`) names as a place of runbooks. */
  readonly isConfiguredPlace: (path: string) => boolean;
}
