import { groupBy } from '../../lib/group.ts';
import { commonDirectory, fileName } from '../../lib/paths.ts';
import { fromRegion, isPlainEnvironment, withoutEnvironment } from './environments.ts';
import { nameOfSegments, namingSegments, plainNamingSegments } from './naming-segments.ts';
import type { Group, Sighting } from './sighting.ts';

/** The path that names a component. For a Terragrunt unit it starts at the region, because above it is the account. */
export function namingPath({ kind, place, partOf }: Sighting): string {
  return partOf ?? (kind === 'terragrunt-unit' ? fromRegion(place) : place);
}

/** Name of a group: the one that its files agree on, else from the path, else from a file, else the repository's. */
export function nameOfGroup(sightings: readonly Sighting[], repository: string): string {
  const given = sightings.flatMap(({ name }) => name ?? []);
  const [first] = given;
  const [place = ''] = sightings.map(namingPath);
  if (first !== undefined && given.length === sightings.length) {
    if (new Set(given).size === 1) return first;
    const stripped = new Set(given.map(withoutEnvironment));
    if (stripped.size === 1) return withoutEnvironment(first);
  }
  const plain = new Set(sightings.map((one) => plainNamingSegments(namingPath(one)).join('/')));
  const identity = plain.size === 1 ? plainNamingSegments(place) : namingSegments(place);
  const leaf = fileName(place);
  return nameOfSegments(identity) ?? (isPlainEnvironment(leaf) ? identity.at(-1) : leaf || null) ?? first ?? repository;
}

/** Makes names distinct: components of the same name get the folder above in front (`dns/web` and `cdn/web`). */
export function distinctNames(groups: readonly Group[]): readonly Group[] {
  const counts = groupBy(groups, ({ name }) => name);
  const taken = new Set<string>();
  return groups.map((group) => {
    const places = group.sightings.map((one) => one.place);
    const place = (places.length > 1 ? commonDirectory(places) : places[0]) || (places[0] ?? '');
    const longer = longerNames(group.name, place);
    const isAlone = counts.get(group.name)?.length === 1;
    const wanted = isAlone ? [group.name, ...longer] : [...longer, group.name];
    const name = [...wanted, place, ...places].find((one) => !taken.has(one)) ?? `${group.name} ${taken.size}`;
    taken.add(name);
    return { ...group, name };
  });
}

function longerNames(name: string, place: string): readonly string[] {
  const above = namingSegments(place).filter((segment) => segment !== name);
  return above.map((_, index) => [...above.slice(above.length - 1 - index), name].join('/'));
}
