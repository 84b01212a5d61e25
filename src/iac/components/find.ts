import type { Config } from '../../config/schema.ts';
import type { ComponentKind, FoundComponent } from '../../history/component.ts';
import { upwards } from '../../history/paths.ts';
import type { OwnersOf } from '../codeowners.ts';
import { lookedAt } from '../scope.ts';
import { ansibleCandidates } from './ansible.ts';
import type { Candidate, Group, SignedTree } from './candidate.ts';
import { listedCandidates } from './catalog.ts';
import { collapse } from './collapse.ts';
import { applyConfig } from './configured.ts';
import { identityOfPath } from './environments.ts';
import { kubernetesCandidates } from './kubernetes.ts';
import { stackCandidates } from './stacks.ts';
import { terraformCandidates } from './terraform.ts';

/** What finding needs beside the tree. */
export interface Finding {
  readonly config: Config;
  readonly ownersOf: OwnersOf;
  /** Name of the repository: that of a component which is all of it. */
  readonly repository: string;
}

/** Finds the components of one tree, without configuration; configuration then adds to them and overrules. */
export function findComponents(tree: SignedTree, { config, ownersOf, repository }: Finding): readonly FoundComponent[] {
  const isOurs = lookedAt(config);
  const all = [
    ...listedCandidates(tree),
    ...kubernetesCandidates(tree),
    ...terraformCandidates(tree),
    ...stackCandidates(tree),
    ...ansibleCandidates(tree),
  ].filter(({ file }) => isOurs(file));
  const groups = collapse(letListsDecide(all.filter((one) => one.place !== '' || isAtRoot(one, all))), repository);
  const found = groups.map((group) => componentOf(group, ownersOf));
  return applyConfig(found, config).toSorted((a, b) => compare(a.name, b.name));
}

/** Kinds that the repository's root can be. */
const OF_ROOT: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['root-module', 'stack', 'chart', 'playbook']);

/** A catalog entity at the root is about the whole repository: a component only where that is all there is. */
function isAtRoot({ kind }: Candidate, all: readonly Candidate[]): boolean {
  return OF_ROOT.has(kind) || (kind === 'service' && all.every(({ place }) => place === ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Kinds of which a repository often keeps a list of what is really delivered. */
const LISTABLE: ReadonlySet<ComponentKind> = new Set<ComponentKind>(['chart', 'helm-release', 'overlay', 'stack']);

/**
 * What lies inside a listed component is part of it. Where the list holds at least half of what looks like components
 * of a kind, the rest of that kind is not delivered.
 */
function letListsDecide(candidates: readonly Candidate[]): readonly Candidate[] {
  const listed = candidates.filter((one) => one.listed);
  const places = new Set(listed.flatMap(({ place, paths }) => [place, ...paths]));
  const identities = new Set(listed.map(identityOf));
  const isCovered = (one: Candidate) =>
    [...upwards(one.place)].some((above) => places.has(above)) ||
    [...upwards(identityOf(one))].some((above) => identities.has(above));
  const others = candidates.filter((one) => !one.listed);
  const left = others.filter((one) => !isCovered(one));
  const isDecided = (kind: ComponentKind) => {
    const ofKind = others.filter((one) => one.kind === kind).length;
    return LISTABLE.has(kind) && left.filter((one) => one.kind === kind).length * 2 <= ofKind && ofKind > 0;
  };
  const decided = new Set([...LISTABLE].filter(isDecided));
  return [...listed, ...left.filter(({ kind }) => !decided.has(kind))];
}

function identityOf({ place, partOf }: Candidate): string {
  return identityOfPath(partOf ?? place).join('/');
}

function componentOf({ name, candidates, because }: Group, ownersOf: OwnersOf): FoundComponent {
  const tiered = candidates.filter((one) => one.tier !== null).toSorted((a, b) => (a.tier ?? 0) - (b.tier ?? 0))[0];
  const first = candidates[0];
  const owners = candidates.flatMap(({ owner }) => owner ?? []);
  return {
    name,
    kind: first?.kind ?? 'service',
    paths: outermost(candidates.flatMap(({ paths }) => paths)),
    instances: new Set(candidates.map(({ place }) => place)).size,
    tier: tiered?.tier ?? null,
    tierSource: tiered?.tierSource ?? null,
    owners: [...new Set(owners.length > 0 ? owners : candidates.flatMap(({ file }) => ownersOf(file)))],
    declared: [...new Set(candidates.flatMap(({ runbooks }) => runbooks))],
    because: [`found as ${first?.kind} by ${first?.file}`, ...(because === null ? [] : [because])],
  };
}

/** Each path once, without those that lie inside another. */
function outermost(paths: readonly string[]): readonly string[] {
  const distinct = new Set(paths);
  return [...distinct].filter((path) => ![...upwards(path)].slice(1).some((above) => distinct.has(above)));
}
