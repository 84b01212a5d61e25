import type { FoundComponent } from '../history/component.ts';
import { directoryOf, nameOf, stemOf } from '../history/paths.ts';
import { type AlertLink, callsOut } from './alert-links.ts';
import { bareWords, type ComponentIndex } from './component-index.ts';
import type { GuideFacts } from './guide.ts';
import { isAbout, isGuidePlace, isNoGuide, isReadme, wordsOf } from './place.ts';
import { resolveTarget, type Surroundings, type Target } from './targets.ts';

/** A runbook that a file, an alert or the configuration declares for a component. */
export interface Declaration {
  readonly target: Target;
  /** Source of the declaration, in words for `explain`. */
  readonly by: string;
}

/** The guides and alerts of one tree. */
export interface RunbookTree extends Surroundings {
  readonly guides: readonly { readonly path: string; readonly facts: GuideFacts }[];
  /** Alert links by file, without files of modules, samples or tests. */
  readonly alerts: readonly { readonly path: string; readonly links: readonly AlertLink[] }[];
  /** Whether a path is one that the configuration (`runbooks.paths`) names as a place of runbooks. */
  readonly isConfiguredPlace: (path: string) => boolean;
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
  for (const guide of tree.guides) {
    for (const [name, by] of coveredBy(guide, index, tree)) {
      add(name, { target: { kind: 'file', path: guide.path, exists: true }, by });
    }
  }
  addAlerts(index, tree, add);
  return found;
}

/** Whether a README contains steps: at least two of the four parts of a runbook. */
function hasSteps({ parts }: GuideFacts): boolean {
  return parts.length >= 2;
}

/** Whether a README contains steps and a heading that announces them. */
function isOperating(facts: GuideFacts): boolean {
  return facts.operates && hasSteps(facts);
}

/** Names of the components that a text is a runbook of, each with the reason. */
function coveredBy(
  { path, facts }: RunbookTree['guides'][number],
  index: ComponentIndex,
  tree: RunbookTree,
): ReadonlyMap<string, string> {
  const named = facts.services.flatMap((service) => index.named(service) ?? []);
  if (named.length > 0) return new Map(named.map((name) => [name, 'the front matter of the runbook']));
  const isHinted = tree.isConfiguredPlace(path) || (isGuidePlace(path) && (!isReadme(path) || hasSteps(facts)));
  const owner = index.ofPath(path);
  const isGuide = isHinted || (isReadme(path) && isOperating(facts) && index.isPlace(directoryOf(path)));
  if (!isGuide || isNoGuide(path)) return new Map();
  const place = isHinted ? 'its place in the component' : 'a section of the README';
  if (owner !== null && owner !== index.ofPath('')) return new Map([[owner, place]]);
  const covered = isHinted ? coveredByWords({ path, facts }, index, tree) : new Map<string, string>();
  // A guide that names no other component belongs to the component that is the whole repository, if there is one.
  return covered.size === 0 && owner !== null ? new Map([[owner, place]]) : covered;
}

/** Components that a guide outside of them is about, by its name or title, else its folder; and by its only link. */
function coveredByWords(
  { path, facts }: RunbookTree['guides'][number],
  index: ComponentIndex,
  tree: RunbookTree,
): ReadonlyMap<string, string> {
  const named = index.inTitles([stemOf(path), facts.title ?? '']);
  const about = named.length > 0 ? named : index.inTitles([nameOf(directoryOf(path))]);
  const linked = new Set(
    facts.links.flatMap((link) => {
      const target = resolveTarget(link, path, tree);
      return target?.kind === 'file' ? (index.ofPath(target.path) ?? []) : [];
    }),
  );
  linked.delete(index.ofPath('') ?? '');
  // A guide that links to several components is about none of them in particular.
  const mentions = linked.size === 1 && !isReadme(path) ? [...linked] : [];
  return new Map([
    ...mentions.map((name) => [name, 'a link in the runbook'] as const),
    ...about.map((name) => [name, 'the name of the runbook'] as const),
  ]);
}

/**
 * Adds the runbooks that alerts link to, for the component that the alert's labels name or that contains its file. If
 * the alerts of several components link to one external page, it counts for those that its address names, else for the
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
      const target = name === null || link.target === null ? null : resolveTarget(link.target, path, tree);
      if (name === null || target === null) continue;
      const key = target.kind === 'file' ? target.path : (target.url.split('#')[0] ?? '');
      const known = carriers.get(key);
      if (known === undefined) carriers.set(key, { target, names: new Set([name]), path });
      else known.names.add(name);
    }
  }
  for (const [key, { target, names, path }] of carriers) {
    const all = [...names].sort();
    const title = wordsOf(key.split(/[/.]/).slice(-3).join(' '));
    const meant = all.filter((name) => isAbout(title, bareWords(name)));
    const counted = target.kind === 'file' || all.length === 1 ? all : meant.length > 0 ? meant : all.slice(0, 1);
    for (const name of counted) add(name, { target, by: `an alert in ${path}` });
  }
}
