import { addTo, groupBy } from '../../history/group.ts';
import { commonDirectory, directoryOf, nameOf } from '../../history/paths.ts';
import type { Candidate, Group } from './candidate.ts';
import { identityOfPath, withoutEnvironment, withoutTools } from './environments.ts';
import { distinctNames, nameOfGroup, tellingPath } from './names.ts';

/** So many sibling directories with the same parts were stamped from one template. */
const STAMPED = 5;
/** Share of the stamp that a copy still holds. */
const LIKENESS = 0.7;
/** So many parents with a folder of the same name make that name one thing. */
const RECURRING = 4;
/** So many pairs `a` and `a-x` make `-x` a mark of twins. */
const TWINS = 3;

/** Puts environments, stamped copies and twins of one component together, and gives each a name of its own. */
export function collapse(candidates: readonly Candidate[], repository: string): readonly Group[] {
  const recurring = recurringLeaves(candidates);
  const groups = unite(candidates, (one) => [identityOf(one, recurring), ...listedName(one), ...ownFolder(one)]);
  return distinctNames(mergeTwins(mergeStamped(groups.map((group) => environmentsOf(group, repository)))));
}

/** Groups of candidates that share a key with one another, directly or by way of others. */
function unite(
  candidates: readonly Candidate[],
  keysOf: (one: Candidate) => readonly string[],
): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
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

/** An application is known by its name wherever it is delivered to. */
function listedName(one: Candidate): readonly string[] {
  return one.kind === 'application' && one.name !== null ? [`application ${withoutEnvironment(one.name)}`] : [];
}

/** A Terragrunt unit and the root module that lies beside it. */
function ownFolder({ kind, place }: Candidate): readonly string[] {
  return kind === 'terragrunt-unit' || kind === 'root-module' ? [`folder ${place}`] : [];
}

function identityOf(one: Candidate, recurring: ReadonlySet<string>): string {
  const identity = withoutTools(identityOfPath(tellingPath(one)));
  const leaf = identity.at(-1) ?? '';
  if (identity.length === 0) return one.place === '' || one.name === null ? '' : `name ${one.name}`;
  if (!recurring.has(`${one.kind} ${leaf}`)) return identity.join('/');
  // A cluster's folder under many components is a place of delivery; a unit under many accounts is one unit.
  return one.kind === 'overlay' ? identity.slice(0, -1).join('/') : `every ${leaf}`;
}

/** Innermost folders that come back under many others: clusters of overlays, units of accounts. */
function recurringLeaves(candidates: readonly Candidate[]): ReadonlySet<string> {
  const recurring = candidates.filter(({ kind }) => kind === 'overlay' || kind === 'terragrunt-unit');
  const identities = new Map(recurring.map((one) => [identityOfPath(tellingPath(one)).join('/'), one]));
  const byLeaf = groupBy(identities, ([identity, one]) => `${one.kind} ${nameOf(identity)}`);
  return new Set([...byLeaf].filter(([, places]) => places.length >= RECURRING).map(([leaf]) => leaf));
}

function environmentsOf(candidates: readonly Candidate[], repository: string): Group {
  const places = new Set(candidates.map(({ place }) => place));
  const because = places.size > 1 ? `${places.size} places differ only by environment, region, ring or tool` : null;
  return { name: nameOfGroup(candidates, repository), candidates, because };
}

function mergeStamped(groups: readonly Group[]): readonly Group[] {
  const byParent = groupBy(groups.filter(isShaped), (group) => directoryOf(group.candidates[0]?.place ?? ''));
  const merged = [...byParent.values()].map(stampedAmong).filter((copies) => copies.length >= STAMPED);
  const gone = new Set(merged.flat());
  return [...groups.filter((group) => !gone.has(group)), ...merged.map(asOne)];
}

function isShaped(group: Group): boolean {
  return group.candidates.every(({ shape }) => shape.length > 0);
}

/** Siblings that hold most of what the most common shape holds: copies grow a little after they were stamped. */
function stampedAmong(siblings: readonly Group[]): readonly Group[] {
  const shapeOf = (group: Group) => group.candidates[0]?.shape ?? [];
  const alike = [...groupBy(siblings, (group) => shapeOf(group).join('\n\n')).values()];
  const usual = alike.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (usual.length < STAMPED || usual[0] === undefined) return [];
  const stamp = shapeOf(usual[0]);
  return siblings.filter((group) => {
    const own = new Set(shapeOf(group));
    return stamp.filter((part) => own.has(part)).length >= stamp.length * LIKENESS;
  });
}

function asOne(copies: readonly Group[]): Group {
  const candidates = copies.flatMap((copy) => copy.candidates);
  const place = commonDirectory(candidates.map((one) => one.place));
  return {
    name: nameOf(place) || 'root',
    candidates,
    because: `${copies.length} directories were stamped from one template`,
  };
}

/** Where many components come as `a` and `a-x`, both are one in the middle of a migration. */
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
      return { name: group.name, candidates: [group, ...others].flatMap(({ candidates }) => candidates), because };
    });
}
