import type { FoundComponent } from '../history/component.ts';
import { addTo } from '../lib/group.ts';
import { fileStem } from '../lib/paths.ts';
import { callsOut } from './alert-links.ts';
import type { ComponentIndex } from './component-index.ts';
import { placeRank, WEAKEST } from './guide-place.ts';
import { linkTarget } from './linking-files.ts';
import { isAbout, isAboutAny, wordsOf } from './naming.ts';
import { pagesOfReadme } from './repository-runbooks.ts';
import type { RunbookTree } from './runbook-tree.ts';
import { BY_NAME, coveredBy } from './subject.ts';
import { resolveTarget, type Target } from './targets.ts';

/** A runbook that a file, an alert or the configuration declares for a component. */
export interface Declaration {
  readonly target: Target;
  /** Source of the declaration, in words for `explain`. */
  readonly by: string;
}

/**
 * File of the first alert that pages somebody for a component, by the component's name. The alert's labels name the
 * component, or else its file is inside the component.
 */
export function calledOut(index: ComponentIndex, { alerts }: RunbookTree): ReadonlyMap<string, string> {
  return new Map(
    alerts.toReversed().flatMap(({ path, links }) =>
      links.filter(callsOut).flatMap((link) => {
        const name = index.ofAlert(link, path);
        return name === null ? [] : [[name, path] as const];
      }),
    ),
  );
}

/** All runbook declarations of a tree, by the component's name; an empty list for a component without any. */
export function declarations(
  components: readonly FoundComponent[],
  index: ComponentIndex,
  tree: RunbookTree,
): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>(components.map(({ name }) => [name, []]));
  const add = (name: string, declaration: Declaration) => found.get(name)?.push(declaration);
  for (const { name, declared, paths } of components) {
    for (const text of declared) {
      const target = resolveTarget(text, paths[0] ?? '', tree);
      if (target === null) continue;
      // A page of another project, if declared for this very component, is accepted as its runbook.
      const meant: Target = target.kind === 'generic' ? { ...target, kind: 'external' } : target;
      add(name, { target: meant, by: 'its own declaration' });
    }
  }
  for (const [name, guides] of guidesByComponent(index, tree)) {
    for (const { path, by } of guides) add(name, { target: { kind: 'file', path, exists: true }, by });
  }
  addAlerts(index, tree, add);
  if (index.only !== null) for (const target of pagesOfReadme(tree)) add(index.only, { target, by: 'the README' });
  return found;
}

/** A guide that covers a component. */
interface Guide {
  readonly path: string;
  readonly by: string;
  /** Whether it covers the component by its own word or by its place, wherever other guides are. */
  readonly belongs: boolean;
}

/** The guides of each component, best first. Beside a guide in a better place, one in the weakest is none. */
function guidesByComponent(index: ComponentIndex, tree: RunbookTree): ReadonlyMap<string, readonly Guide[]> {
  const found = new Map<string, Guide[]>();
  for (const guide of tree.guides) {
    for (const [name, by] of coveredBy(guide, index, tree)) {
      const belongs = guide.facts.services.length > 0 || index.ofPath(guide.path) === name;
      addTo(found, name, { path: guide.path, by, belongs });
    }
  }
  const best = (guides: readonly Guide[]) => {
    const ordered = guides.toSorted((a, b) => order(a) - order(b));
    const weakest = ordered.some(({ path }) => placeRank(path) < WEAKEST) ? WEAKEST : Number.POSITIVE_INFINITY;
    return ordered.filter(({ path, belongs }) => belongs || placeRank(path) < weakest);
  };
  return new Map([...found].map(([name, guides]) => [name, best(guides)]));
}

/** By place; there, first what belongs to the component or has its name, then what is about operating in general. */
function order({ path, by, belongs }: Guide): number {
  const isGeneral = isAboutAny(wordsOf(fileStem(path)));
  return 3 * placeRank(path) + (belongs || by === BY_NAME ? 0 : isGeneral ? 1 : 2);
}

/**
 * Adds the runbooks that alerts and comments link to, for the component that the alert's labels name or that contains
 * the file. If several components link to one external page, it counts for those that its address names, else for the
 * first by name. A file counts for all of them.
 */
function addAlerts(
  index: ComponentIndex,
  tree: RunbookTree,
  add: (name: string, declaration: Declaration) => void,
): void {
  const carriers = new Map<string, { readonly target: Target; readonly names: Set<string>; readonly path: string }>();
  for (const { path, links } of tree.alerts) {
    for (const link of links) {
      const name = index.ofAlert(link, path);
      const target = name === null ? null : linkTarget(link, path, tree);
      if (name === null || target === null || (link.mention && isOfAnother(name, target, index))) continue;
      const key = target.kind === 'file' ? target.path : (target.url.split('#')[0] ?? '');
      const known = carriers.get(key);
      if (known === undefined) carriers.set(key, { target, names: new Set([name]), path });
      else known.names.add(name);
    }
  }
  for (const [key, { target, names, path }] of carriers) {
    const all = [...names].sort();
    const title = wordsOf(key.split(/[/.]/).slice(-3).join(' '));
    const meant = all.filter((name) => isAbout(title, index.wordsOf(name)));
    const counted = target.kind === 'file' || all.length === 1 ? all : meant.length > 0 ? meant : all.slice(0, 1);
    for (const name of counted) add(name, { target, by: `a link in ${path}` });
  }
}

/** Whether the name of a page says that it is about another component: a comment may refer to what a component uses. */
function isOfAnother(name: string, target: Target, index: ComponentIndex): boolean {
  const stem = fileStem(target.kind === 'file' ? target.path : target.url);
  const named = [...index.inTitles([stem]), ...index.inFileName(stem)];
  return named.length > 0 && !named.includes(name);
}
