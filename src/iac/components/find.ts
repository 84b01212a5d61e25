import type { Config } from '../../config/schema.ts';
import type { ComponentKind, FoundComponent } from '../../history/component.ts';
import { upwards } from '../../lib/paths.ts';
import type { OwnersOf } from '../codeowners.ts';
import { lookedAt } from '../scope.ts';
import { ansibleSightings } from './ansible.ts';
import { collapse } from './collapse.ts';
import { composeSightings } from './compose.ts';
import { applyConfig } from './configured.ts';
import { kubernetesSightings } from './kubernetes.ts';
import { listedSightings } from './listed.ts';
import { namingSegments } from './naming-segments.ts';
import { nomadSightings } from './nomad.ts';
import type { Group, Sighting, TreeFacts } from './sighting.ts';
import { stackSightings } from './stacks.ts';
import { terraformSightings } from './terraform.ts';

/** Everything beside the tree that `findComponents` needs. */
export interface FindOptions {
  readonly config: Config;
  readonly ownersOf: OwnersOf;
  /** Name of the repository, used for a component that is the whole repository. */
  readonly repository: string;
}

/** Finds the components of one tree from its files, then applies the configuration, which can add and overrule. */
export function findComponents(
  tree: TreeFacts,
  { config, ownersOf, repository }: FindOptions,
): readonly FoundComponent[] {
  const isOurs = lookedAt(config);
  const all = [
    ...listedSightings(tree),
    ...kubernetesSightings(tree),
    ...terraformSightings(tree),
    ...stackSightings(tree),
    ...ansibleSightings(tree),
    ...composeSightings(tree),
    ...nomadSightings(tree),
  ].filter(({ file }) => isOurs(file));
  const groups = collapse(letListsDecide(all.filter((one) => one.place !== '' || isAtRoot(one, all))), repository);
  const found = groups.map((group) => componentOf(group, ownersOf));
  return applyConfig(found, config).toSorted((a, b) => compare(a.name, b.name));
}

/** Kinds of components that the repository's root can be. */
const OF_ROOT: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['root-module', 'stack', 'chart', 'playbook']);

/**
 * Whether something found in the root is a component. A catalog entity there counts only if nothing else was found, and
 * a Compose file, which else starts the rest for its developers, only if nothing but Compose files was found.
 */
function isAtRoot({ kind }: Sighting, all: readonly Sighting[]): boolean {
  if (kind === 'compose-stack') return all.every((other) => other.kind === kind || other.kind === 'service');
  return OF_ROOT.has(kind) || (kind === 'service' && all.every(({ place }) => place === ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Kinds for which repositories often keep a list of what is delivered. */
const LISTABLE: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['chart', 'helm-release', 'overlay', 'stack']);

/**
 * Drops what is inside a listed component, because it is part of that. If lists cover at least half of what looks like
 * components of a kind, the rest of that kind is dropped too, as not delivered.
 */
function letListsDecide(sightings: readonly Sighting[]): readonly Sighting[] {
  const listed = sightings.filter((one) => one.listed);
  const places = new Set(listed.flatMap(({ place, paths }) => [place, ...paths]));
  const identities = new Set(listed.map(pathWithoutEnvironments));
  const isCovered = (one: Sighting) =>
    [...upwards(one.place)].some((above) => places.has(above)) ||
    [...upwards(pathWithoutEnvironments(one))].some((above) => identities.has(above));
  const others = sightings.filter((one) => !one.listed);
  const left = others.filter((one) => !isCovered(one));
  const isDecided = (kind: ComponentKind) => {
    const ofKind = others.filter((one) => one.kind === kind).length;
    return LISTABLE.has(kind) && left.filter((one) => one.kind === kind).length * 2 <= ofKind && ofKind > 0;
  };
  const decided = new Set([...LISTABLE].filter(isDecided));
  return [...listed, ...left.filter(({ kind }) => !decided.has(kind))];
}

function pathWithoutEnvironments({ place, partOf }: Sighting): string {
  return namingSegments(partOf ?? place).join('/');
}

function componentOf({ name, sightings, because }: Group, ownersOf: OwnersOf): FoundComponent {
  const tiered = sightings.filter((one) => one.tier !== null).toSorted((a, b) => (a.tier ?? 0) - (b.tier ?? 0))[0];
  const first = sightings[0];
  const owners = sightings.flatMap(({ owner }) => owner ?? []);
  return {
    name,
    kind: first?.kind ?? 'service',
    paths: outermost(sightings.flatMap(({ paths }) => paths)),
    instances: new Set(sightings.map(({ place }) => place)).size,
    tier: tiered?.tier ?? null,
    tierSource: tiered?.tierSource ?? null,
    owners: [...new Set(owners.length > 0 ? owners : sightings.flatMap(({ file }) => ownersOf(file)))],
    declared: [...new Set(sightings.flatMap(({ runbooks }) => runbooks))],
    because: [`found as ${first?.kind} by ${first?.file}`, ...(because === null ? [] : [because])],
  };
}

/** The distinct paths, without those that are inside another one. */
function outermost(paths: readonly string[]): readonly string[] {
  const distinct = new Set(paths);
  return [...distinct].filter((path) => ![...upwards(path)].slice(1).some((above) => distinct.has(above)));
}
