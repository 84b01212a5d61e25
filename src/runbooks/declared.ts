import type { FoundComponent } from '../history/component.ts';
import { directoryOf, nameOf, stemOf } from '../history/paths.ts';
import { type AlertLink, callsOut } from './alert-links.ts';
import { bareWords, type ComponentIndex } from './component-index.ts';
import type { GuideFacts } from './guide.ts';
import { isAbout, isGuidePlace, isNoGuide, isReadme, wordsOf } from './place.ts';
import { resolveTarget, type Surroundings, type Target } from './targets.ts';

/** A runbook that something declares for a component. */
export interface Declaration {
  readonly target: Target;
  /** What declares it, for `explain`. */
  readonly by: string;
}

/** What a tree says about runbooks. */
export interface RunbookTree extends Surroundings {
  readonly guides: readonly { readonly path: string; readonly facts: GuideFacts }[];
  /** Those of files that are no parts, samples or tests. */
  readonly alerts: readonly { readonly path: string; readonly links: readonly AlertLink[] }[];
  /** Whether configuration names a path as a place of runbooks. */
  readonly isConfiguredPlace: (path: string) => boolean;
}

/** The file of an alert that calls somebody out for a component, by the component's name: told by labels or by place. */
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

/** Everything that declares runbooks in a tree, by the component's name. */
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
      // Who names another's page for a component means it.
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

/** Whether a README holds steps: two of the parts of a runbook. */
function hasSteps({ parts }: GuideFacts): boolean {
  return parts.length >= 2;
}

/** Whether a README anywhere holds steps under a heading that announces them. */
function isOperating(facts: GuideFacts): boolean {
  return facts.operates && hasSteps(facts);
}

/** Which components a text is a runbook of, and what says so. */
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
  // What is named for no other is about what the whole repository is.
  return covered.size === 0 && owner !== null ? new Map([[owner, place]]) : covered;
}

/** Which components a guide outside of all of them is about: by its name or title, its folder, or its only link. */
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
 * Alerts count for the component that their labels name or whose folder holds them. A page that several components'
 * alerts link to counts once: for those that it names, else for the first.
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
