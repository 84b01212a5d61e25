import type { GuideFacts } from './guide.ts';
import type { LinkingFile } from './linking-files.ts';
import type { LinkContext } from './targets.ts';

/** The guides and alerts of one tree. */
export interface RunbookTree extends LinkContext {
  readonly guides: readonly { readonly path: string; readonly facts: GuideFacts }[];
  /** Alert links by file, without files of modules, samples or tests. */
  readonly alerts: readonly LinkingFile[];
  /** The same with the files of modules, whose alerts belong to no component. */
  readonly everyAlert: readonly LinkingFile[];
  /** Whether there are playbooks of Ansible. */
  readonly hasPlaybooks: boolean;
  /** Whether a path is one that the configuration (`runbooks.paths`) names as a place of runbooks. */
  readonly isConfiguredPlace: (path: string) => boolean;
}
