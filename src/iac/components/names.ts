import { groupBy } from '../../history/group.ts';
import { commonDirectory, nameOf } from '../../history/paths.ts';
import type { Candidate, Group } from './candidate.ts';
import {
  fromRegion,
  identityOfPath,
  isPlainEnvironment,
  nameOfIdentity,
  plainIdentityOfPath,
  withoutEnvironment,
} from './environments.ts';

/** What of a place tells the component. Terragrunt's folders are account, region, environment and unit. */
export function tellingPath({ kind, place, partOf }: Candidate): string {
  return partOf ?? (kind === 'terragrunt-unit' ? fromRegion(place) : place);
}

/** The name that its files agree on, else what the path says, else the repository's. */
export function nameOfGroup(candidates: readonly Candidate[], repository: string): string {
  const given = candidates.flatMap(({ name }) => name ?? []);
  const [first] = given;
  const [place = ''] = candidates.map(tellingPath);
  if (first !== undefined && given.length === candidates.length) {
    if (new Set(given).size === 1) return first;
    const stripped = new Set(given.map(withoutEnvironment));
    if (stripped.size === 1) return withoutEnvironment(first);
  }
  const plain = new Set(candidates.map((one) => plainIdentityOfPath(tellingPath(one)).join('/')));
  const identity = plain.size === 1 ? plainIdentityOfPath(place) : identityOfPath(place);
  const leaf = nameOf(place);
  return nameOfIdentity(identity) ?? (isPlainEnvironment(leaf) ? identity.at(-1) : leaf || null) ?? first ?? repository;
}

/** Names that two components would share get the folder above in front: `dns/web` and `cdn/web`. */
export function distinctNames(groups: readonly Group[]): readonly Group[] {
  const counts = groupBy(groups, ({ name }) => name);
  const taken = new Set<string>();
  return groups.map((group) => {
    const places = group.candidates.map((one) => one.place);
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
  const above = identityOfPath(place).filter((segment) => segment !== name);
  return above.map((_, index) => [...above.slice(above.length - 1 - index), name].join('/'));
}
