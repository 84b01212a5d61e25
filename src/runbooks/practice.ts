import { DOCS } from '../iac/folder-words.ts';
import { directoryName, fileStem } from '../lib/paths.ts';
import type { Declaration } from './declared.ts';
import type { GuideFacts } from './guide.ts';
import { isNoGuide, isReadme, isRunbookFile } from './guide-place.ts';
import { linkTarget } from './linking-files.ts';
import { wordsOf } from './naming.ts';
import type { RunbookTree } from './runbook-tree.ts';
import { type LinkContext, resolveTarget, type Target } from './targets.ts';

/**
 * Whether any file or link of a tree concerns runbooks of this organisation: a file called runbook or SOP; a page about
 * restoring or about incidents in the documentation; a README that says where a runbook is; an alert's link to a page
 * of one's own, also in a module; a page that covers a component.
 */
export function speaksOfRunbooks(tree: RunbookTree, declared: ReadonlyMap<string, readonly Declaration[]>): boolean {
  return (
    tree.everyAlert.some(({ path, links }) => links.some((link) => isOwn(linkTarget(link, path, tree)))) ||
    tree.guides.some(({ path }) => isRunbookFile(path)) ||
    tree.guides.some(({ path, facts }) => isEmergencyPage(path, facts) || namesRunbook(path, facts, tree)) ||
    [...declared.values()].flat().some(({ target }) => isOwn(target))
  );
}

/** Whether a link leads to a runbook of this organisation, and not to the page of another project or to nothing. */
function isOwn(target: Target | null): boolean {
  return target !== null && target.kind !== 'generic';
}

/** Words in the file name of a page that only an operator needs. Also `incident response`. */
const EMERGENCIES = new Set(
  'recover recovery recovering restore restores restoring restoration failover rollback rollbacks'.split(' '),
);

/** Whether a text of the documentation has steps, and a file name that speaks of restoring or of incidents. */
function isEmergencyPage(path: string, { parts }: GuideFacts): boolean {
  const words = wordsOf(fileStem(path));
  const isResponse = words.includes('incident') && words.includes('response');
  return isDocument(path) && parts.length >= 2 && (isResponse || words.some((word) => EMERGENCIES.has(word)));
}

/** Whether a README of the repository or of its documentation names a page or a file as a runbook. */
function namesRunbook(path: string, { runbooks }: GuideFacts, tree: LinkContext): boolean {
  return isReadme(path) && isDocument(path) && runbooks.some((link) => isThere(link, path, tree));
}

function isThere(link: string, from: string, tree: LinkContext): boolean {
  const target = resolveTarget(link, from, tree);
  return target?.kind === 'external' || (target?.kind === 'file' && target.exists);
}

/** Whether a text is at the root, or in a folder of documentation there. */
function isDocument(path: string): boolean {
  return !isNoGuide(path) && (directoryName(path) === '' || DOCS.includes(path.toLowerCase().split('/')[0] ?? ''));
}
