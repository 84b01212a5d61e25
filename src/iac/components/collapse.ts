import { addTo, groupBy } from '../../lib/group.ts';
import { commonDirectory, directoryName, fileName } from '../../lib/paths.ts';
import { withoutEnvironment } from './environments.ts';
import { distinctNames, nameOfGroup, namingPath } from './names.ts';
import { namingSegments, withoutTools } from './naming-segments.ts';
import type { Group, Sighting } from './sighting.ts';

/** At least this many sibling directories with the same resources were stamped from one template. */
const STAMPED = 5;
/** Share of the template's files that a copy must still have: copies drift by up to 30 %. */
const LIKENESS = 0.7;
/** A folder name that occurs below at least this many parents is one component (or one cluster), not many. */
const RECURRING = 4;
/** At least this many pairs `a` and `a-x`, and half of all names that end in `-x`, make `-x` a migration suffix. */
const TWINS = 3;

/** Merges the environments, stamped copies and migration twins of each component, and gives each a distinct name. */
export function collapse(sightings: readonly Sighting[], repository: string): readonly Group[] {
  const recurring = recurringLeaves(sightings);
  const groups = groupBySharedKey(sightings, (one) => [
    groupingKey(one, recurring),
    ...listedName(one),
    ...ownFolder(one),
  ]);
  return distinctNames(mergeTwins(mergeStamped(groups.map((group) => environmentsOf(group, repository)))));
}

/** Groups sightings that share a key, directly or through other sightings. */
function groupBySharedKey(
  sightings: readonly Sighting[],
  keysOf: (one: Sighting) => readonly string[],
): readonly (readonly Sighting[])[] {
  const groups = new Map<string, Sighting[]>();
  for (const one of sightings) {
    const keys = keysOf(one);
    const known = new Set(keys.map((key) => groups.get(key)).filter((group) => group !== undefined));
    const [target = [], ...others] = known;
    target.push(one);
    for (const other of others) target.push(...other);
    if (others.length > 0) for (const [key, group] of groups) if (others.includes(group)) groups.set(key, target);
    for (const key of keys) groups.set(key, target);
  }
  return [...new Set(groups.values())];
}

/** Key of an application by its name: one application may be delivered to several places. */
function listedName(one: Sighting): readonly string[] {
  return one.kind === 'application' && one.name !== null ? [`application ${withoutEnvironment(one.name)}`] : [];
}

/** Key that joins a Terragrunt unit and a root module in the same directory. */
function ownFolder({ kind, place }: Sighting): readonly string[] {
  return kind === 'terragrunt-unit' || kind === 'root-module' ? [`folder ${place}`] : [];
}

function groupingKey(one: Sighting, recurring: ReadonlySet<string>): string {
  const identity = withoutTools(namingSegments(namingPath(one)));
  const leaf = identity.at(-1) ?? '';
  if (identity.length === 0) return one.place === '' || one.name === null ? '' : `name ${one.name}`;
  if (!recurring.has(`${one.kind} ${leaf}`)) return identity.join('/');
  // An overlay folder that recurs below many components is a cluster; a recurring unit or stack is one component.
  return one.kind === 'overlay' ? identity.slice(0, -1).join('/') : `every ${leaf}`;
}

const RECURRING_KINDS: ReadonlySet<string> = new Set(['overlay', 'terragrunt-unit', 'compose-stack']);

/** Innermost folder names that recur below many parents: clusters of overlays, units of accounts, stacks of hosts. */
function recurringLeaves(sightings: readonly Sighting[]): ReadonlySet<string> {
  const recurring = sightings.filter(({ kind }) => RECURRING_KINDS.has(kind));
  const identities = new Map(recurring.map((one) => [namingSegments(namingPath(one)).join('/'), one]));
  const byLeaf = groupBy(identities, ([identity, one]) => `${one.kind} ${fileName(identity)}`);
  return new Set([...byLeaf].filter(([, places]) => places.length >= RECURRING).map(([leaf]) => leaf));
}

function environmentsOf(sightings: readonly Sighting[], repository: string): Group {
  const places = new Set(sightings.map(({ place }) => place));
  const because = places.size > 1 ? `${places.size} places differ only by environment, region, ring or tool` : null;
  return { name: nameOfGroup(sightings, repository), sightings, because };
}

function mergeStamped(groups: readonly Group[]): readonly Group[] {
  const byParent = groupBy(groups.filter(isShaped), (group) => directoryName(group.sightings[0]?.place ?? ''));
  const merged = [...byParent.values()].map(stampedAmong).filter((copies) => copies.length >= STAMPED);
  const gone = new Set(merged.flat());
  return [...groups.filter((group) => !gone.has(group)), ...merged.map(mergeCopies)];
}

function isShaped(group: Group): boolean {
  return group.sightings.every(({ shape }) => shape.length > 0);
}

/** Siblings with most files of the most common shape; copies may have changed a little since they were stamped. */
function stampedAmong(siblings: readonly Group[]): readonly Group[] {
  const shapeOf = (group: Group) => group.sightings[0]?.shape ?? [];
  const alike = [...groupBy(siblings, (group) => shapeOf(group).join('\n\n')).values()];
  const usual = alike.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (usual.length < STAMPED || usual[0] === undefined) return [];
  const stamp = shapeOf(usual[0]);
  return siblings.filter((group) => {
    const own = new Set(shapeOf(group));
    return stamp.filter((part) => own.has(part)).length >= stamp.length * LIKENESS;
  });
}

function mergeCopies(copies: readonly Group[]): Group {
  const sightings = copies.flatMap((copy) => copy.sightings);
  const place = commonDirectory(sightings.map((one) => one.place));
  return {
    name: fileName(place) || 'root',
    sightings,
    because: `${copies.length} directories were stamped from one template`,
  };
}

/** Merges `a` and `a-x` if many names come in such pairs: both are one component during a migration. */
function mergeTwins(groups: readonly Group[]): readonly Group[] {
  const byName = groupBy(groups, ({ name }) => name);
  const twins = groups.flatMap((group) => {
    const dash = group.name.lastIndexOf('-');
    const base = byName.get(group.name.slice(0, dash))?.[0];
    return dash > 0 && base !== undefined ? [{ group, base, suffix: group.name.slice(dash) }] : [];
  });
  const usual = groupBy(twins, ({ suffix }) => suffix);
  const merged = new Map<Group, Group[]>();
  for (const [suffix, pairs] of usual) {
    const carriers = groups.filter(({ name }) => name.endsWith(suffix)).length;
    if (pairs.length < TWINS || pairs.length * 2 < carriers) continue;
    for (const { group, base } of pairs) addTo(merged, base, group);
  }
  const gone = new Set([...merged.values()].flat());
  return groups
    .filter((group) => !gone.has(group))
    .map((group) => {
      const others = merged.get(group);
      if (others === undefined) return group;
      const because = `${others.map(({ name }) => name).join(', ')} is its twin in a migration`;
      return { name: group.name, sightings: [group, ...others].flatMap(({ sightings }) => sightings), because };
    });
}
