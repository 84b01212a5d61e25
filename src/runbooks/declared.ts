import { groupBy } from '../history/group.ts';
import { asIfRendered } from '../iac/components/chart-templates.ts';
import { isPartPlace, withoutEnvironment } from '../iac/components/environments.ts';
import type { FoundComponent } from '../iac/components/find.ts';
import { directoryOf, innermost } from '../iac/paths.ts';
import { type AlertLink, callsOut } from './alert-links.ts';
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
  readonly alerts: readonly { readonly path: string; readonly links: readonly AlertLink[] }[];
  /** Whether configuration names a path as a place of runbooks. */
  readonly isConfiguredPlace: (path: string) => boolean;
}

/** The file of an alert that calls somebody out for a component, by the component's name: told by labels or by place. */
export function calledOut(components: readonly FoundComponent[], tree: RunbookTree): ReadonlyMap<string, string> {
  const ownerOf = ownerByPlace(components);
  const byName = namesOf(components);
  return new Map(
    tree.alerts.toReversed().flatMap(({ path, links }) =>
      isPartPlace(asIfRendered(path, tree.has))
        ? []
        : links.filter(callsOut).flatMap((link) => {
            const name = byName.get(link.service?.toLowerCase() ?? '') ?? ownerOf(path);
            return name === null ? [] : [[name, path] as const];
          }),
    ),
  );
}

function namesOf(components: readonly FoundComponent[]): ReadonlyMap<string, string> {
  return new Map(components.map(({ name }) => [name.toLowerCase(), name]));
}

/** Everything that declares runbooks in a tree, by the component's name. */
export function declarations(
  components: readonly FoundComponent[],
  tree: RunbookTree,
): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>(components.map(({ name }) => [name, []]));
  const add = (name: string, declaration: Declaration) => found.get(name)?.push(declaration);
  const ownerOf = ownerByPlace(components);
  const byName = namesOf(components);
  for (const { name, declared, paths } of components) {
    for (const text of declared) {
      const target = resolveTarget(text, paths[0] ?? '', tree);
      if (target !== null)
        add(name, {
          target: target.kind === 'generic' ? { kind: 'external', url: target.url } : target,
          by: 'its own declaration',
        });
    }
  }
  const namedIn = namesIn(components);
  for (const guide of tree.guides) {
    for (const [name, by] of coveredBy(guide.path, guide.facts, namedIn, ownerOf, byName, tree)) {
      add(name, { target: { kind: 'file', path: guide.path, exists: true }, by });
    }
  }
  addAlerts(tree, ownerOf, byName, add);
  return found;
}

/** Tells which component a path is in, and whether a directory is a component's own. */
interface OwnerOf {
  (path: string): string | null;
  isPlace(directory: string): boolean;
}

function ownerByPlace(components: readonly FoundComponent[]): OwnerOf {
  const places = new Map(components.flatMap(({ name, paths }) => paths.map((path) => [path, name] as const)));
  const ownerOf = (path: string) => innermost(path, places) ?? null;
  return Object.assign(ownerOf, { isPlace: (directory: string) => places.has(directory) });
}

/** Whether a README holds steps: a heading that announces them, and two of the parts of a runbook. */
function isOperating({ operates, parts }: GuideFacts): boolean {
  return operates && parts.length >= 2;
}

/** Which components a text is a runbook of, and what says so. */
function coveredBy(
  path: string,
  facts: GuideFacts,
  namedIn: NamesIn,
  ownerOf: OwnerOf,
  byName: ReadonlyMap<string, string>,
  tree: RunbookTree,
): ReadonlyMap<string, string> {
  const named = facts.services.flatMap((service) => byName.get(service.toLowerCase()) ?? []);
  if (named.length > 0) return new Map(named.map((name) => [name, 'the front matter of the runbook']));
  const isHinted = tree.isConfiguredPlace(path) || (isGuidePlace(path) && !isReadme(path));
  const owner = ownerOf(path);
  const isGuide = isHinted || (isReadme(path) && isOperating(facts) && ownerOf.isPlace(directoryOf(path)));
  if (!isGuide || isNoGuide(path)) return new Map();
  if (owner !== null) return new Map([[owner, isHinted ? 'its place in the component' : 'a section of the README']]);
  if (!isHinted) return new Map();
  const stem = path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? '';
  const about = namedIn([stem, facts.title ?? '']);
  const linked = new Set(facts.links.flatMap((link) => ownerOfLink(link, path, ownerOf, tree)));
  // A guide that links to several components is about none of them in particular.
  const mentions = linked.size === 1 ? [...linked] : [];
  return new Map([
    ...mentions.map((name) => [name, 'a link in the runbook'] as const),
    ...about.map((name) => [name, 'the name of the runbook'] as const),
  ]);
}

/** Names of the components that one of some titles is about. */
type NamesIn = (titles: readonly string[]) => readonly string[];

/** By the first word of each name, so that a title is compared with few of them. */
function namesIn(components: readonly FoundComponent[]): NamesIn {
  const named = components.map(({ name }) => ({ name, words: bareWords(name) }));
  const byFirstWord = groupBy(named, ({ words }) => words[0] ?? '');
  return (titles) =>
    titles.map(wordsOf).flatMap((title) => {
      const possible = [...new Set(title)].flatMap((word) => byFirstWord.get(word) ?? []);
      return possible.filter(({ words }) => isAbout(title, words)).map(({ name }) => name);
    });
}

function bareWords(name: string): readonly string[] {
  return wordsOf(withoutEnvironment(name.slice(name.lastIndexOf('/') + 1)));
}

function ownerOfLink(link: string, from: string, ownerOf: OwnerOf, tree: RunbookTree): readonly string[] {
  const target = resolveTarget(link, from, tree);
  if (target?.kind !== 'file') return [];
  const owner = ownerOf(target.path);
  return owner === null ? [] : [owner];
}

/**
 * Alerts count for the component that their labels name or whose folder holds them. A page that several components'
 * alerts link to counts once: for those that it names, else for the first.
 */
function addAlerts(
  tree: RunbookTree,
  ownerOf: OwnerOf,
  byName: ReadonlyMap<string, string>,
  add: (name: string, declaration: Declaration) => void,
): void {
  const carriers = new Map<string, { readonly target: Target; readonly names: Set<string>; readonly path: string }>();
  for (const { path, links } of tree.alerts.filter(({ path }) => !isPartPlace(asIfRendered(path, tree.has)))) {
    for (const link of links) {
      const name = byName.get(link.service?.toLowerCase() ?? '') ?? ownerOf(path);
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
