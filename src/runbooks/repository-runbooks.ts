import { DOCS } from '../iac/folder-words.ts';
import { directoryName } from '../lib/paths.ts';
import { isReadme, isRunbookFile } from './guide-place.ts';
import type { RunbookTree } from './runbook-tree.ts';
import { resolveTarget, type Target } from './targets.ts';

/**
 * Whether a path is a runbook of the repository as a whole: at the root, or in a folder of documentation or of runbooks
 * there. It belongs to the component, if there is only one.
 */
export function isOfRepository(path: string): boolean {
  const folder = path.toLowerCase().split('/')[0] ?? '';
  const isPlace = directoryName(path) === '' || DOCS.includes(folder) || isRunbookFile(`${folder}/`);
  return isPlace && isRunbookFile(path) && !isReadme(path);
}

/** Pages outside the repository that the README at its root calls runbooks. */
export function pagesOfReadme(tree: RunbookTree): readonly Target[] {
  const readmes = tree.guides.filter(({ path }) => isReadme(path) && directoryName(path) === '');
  const targets = readmes.flatMap(({ path, facts }) => facts.runbooks.map((link) => resolveTarget(link, path, tree)));
  return targets.flatMap((target) => (target?.kind === 'external' ? [target] : []));
}
