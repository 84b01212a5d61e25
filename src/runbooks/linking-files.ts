import { asIfRendered } from '../iac/components/chart-templates.ts';
import { isInSupportFolder } from '../iac/components/support-folders.ts';
import type { AlertLink } from './alert-links.ts';
import { type LinkContext, resolveTarget, type Target } from './targets.ts';

/** A file and the runbook links of its alerts and comments. */
export interface LinkingFile {
  readonly path: string;
  readonly links: readonly AlertLink[];
}

/**
 * The files with links, without samples and tests: `alerts` those of components; `everyAlert` also those of modules,
 * whose alerts belong to the unknown components that call them.
 */
export function linkingFiles(
  files: readonly { readonly path: string; readonly alerts: readonly AlertLink[] }[],
  has: LinkContext['has'],
): { readonly alerts: readonly LinkingFile[]; readonly everyAlert: readonly LinkingFile[] } {
  const all = files.flatMap(({ path, alerts: links }) => (links.length === 0 ? [] : [{ path, links }]));
  return {
    alerts: all.filter(({ path }) => !isInSupportFolder(asIfRendered(path, has))),
    everyAlert: all.filter(({ path }) => !isInSupportFolder(outsideModules(asIfRendered(path, has)))),
  };
}

/** The path without its folders of modules. */
function outsideModules(path: string): string {
  return path
    .split('/')
    .filter((folder) => !/^(_|shared-|sub)?modules?$/i.test(folder))
    .join('/');
}

/** What a link of a file leads to; `null`: nothing, as for a mere mention of a file that is not there. */
export function linkTarget({ target, mention }: AlertLink, path: string, tree: LinkContext): Target | null {
  const found = target === null ? null : resolveTarget(target, path, tree);
  return mention && found?.kind === 'file' && !found.exists ? null : found;
}
