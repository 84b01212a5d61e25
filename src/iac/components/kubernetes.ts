import { directoryOf, isInside, nameOf, pathIn, resolvePath, upwards } from '../../history/paths.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree, tierBy } from './candidate.ts';
import { asIfRendered, chartOf } from './chart-templates.ts';
import { identityOfPath, isPartPlace, isSorting, nameOfIdentity } from './environments.ts';
import { overlayCandidates, wholes } from './overlays.ts';
import { fetchedAsParts } from './published-charts.ts';
import type { ChartSign, DeliverySign } from './signs.ts';

/** Argo CD and Flux applications, Helm releases and charts, Kustomize overlays that nothing else builds on. */
export function kubernetesCandidates(tree: SignedTree): readonly Candidate[] {
  const deliveries = placed(tree, 'delivery').filter(({ path }) => !isPartPlace(asIfRendered(path, tree.has)));
  const wholeOf = wholes(tree);
  const applications = withoutParents(deliveries.flatMap((delivery) => applicationsOf(delivery, tree, wholeOf)));
  return [...applications, ...charts(tree, deliveries), ...overlayCandidates(tree)];
}

function applicationsOf(
  { path, directory, sign }: Placed<DeliverySign>,
  tree: SignedTree,
  wholeOf: (directory: string) => string | null,
): readonly Candidate[] {
  const listed = sign.kind === 'application';
  const more = { listed, ...tierBy('label', sign.tier) };
  const sources = sign.sources.flatMap((source) => placesOf(source, listed ? '' : directory, tree));
  const isInFolder = directory !== '' && sign.name?.startsWith(nameOf(directory));
  if (isInFolder && sources.every((source) => isInside(source, directory))) {
    return [candidate(sign.kind, path, directory, { ...more, name: sign.name })];
  }
  if (sources.length === 0) {
    if (sign.name === null) return [];
    return [candidate(sign.kind, path, pathIn(directory, sign.name), { ...more, name: sign.name, paths: [path] })];
  }
  const name = sources.length === 1 ? sign.name : null;
  return sources.map((source) => {
    const place = withoutTrailingEnvironment(source, sign.name ?? '');
    return candidate(sign.kind, path, place, { ...more, name, partOf: wholeOf(source), paths: [place, path] });
  });
}

/** `components/backup/overlays/staging` is `components/backup`, where the application is called so. */
function withoutTrailingEnvironment(source: string, name: string): string {
  const place = [...upwards(source)].find((above) => !isSorting(nameOf(above)));
  return place !== undefined && name.includes(nameOf(place)) ? place : source;
}

/**
 * Directories of this tree that a source means: `apps/*` is each folder of `apps`; none for another repository's. A
 * release's chart lies where the release stands or above it, as one file may read in another.
 */
function placesOf(source: string, directory: string, tree: SignedTree): readonly string[] {
  if (!source.includes('*')) {
    const places = [...upwards(directory), ''].map((base) => resolvePath(base, source) ?? '');
    return places.filter((place) => tree.directories.has(place)).slice(0, 1);
  }
  const parent = resolvePath('', source.slice(0, source.indexOf('*'))) ?? '';
  return [...tree.directories].filter((folder) => directoryOf(folder) === parent && folder !== parent);
}

/** Drops what only delivers other deliveries: the app of apps, the Kustomization over all applications or releases. */
function withoutParents(candidates: readonly Candidate[]): readonly Candidate[] {
  const [listed, releases] = [candidates.filter(({ listed }) => listed), candidates.filter(({ listed }) => !listed)];
  const listedBelow = countBelow(listed.map(({ place }) => place));
  const elsewhere = new Set(listed.filter(({ file, place }) => !isInside(file, place)).map(({ file }) => file));
  const filesBelow = countBelow([...elsewhere]);
  return candidates.filter((one) => {
    if (!one.listed) return true;
    const own = elsewhere.has(one.file) && isInside(one.file, one.place) ? 1 : 0;
    const delivers = (filesBelow.get(one.place) ?? 0) - own;
    return (listedBelow.get(one.place) ?? 0) < 2 && delivers === 0 && !onlyGathers(one, releases);
  });
}

/** So many releases in one folder are components of their own. */
const MANY_RELEASES = 3;

/** Whether an application's releases say more than it does: many, several of other names, or any where it has no name of its own. */
function onlyGathers({ name, place }: Candidate, releases: readonly Candidate[]): boolean {
  const below = releases.filter((release) => isInside(directoryOf(release.place), place));
  const names = new Set(below.map((release) => release.name ?? ''));
  if (names.size >= MANY_RELEASES) return true;
  const isOneOfThem = [...names].some((other) => other.startsWith(name ?? '') || (name ?? '').startsWith(other));
  return !isOneOfThem && names.size > (nameOfIdentity(identityOfPath(place)) === null ? 0 : 1);
}

/** How many distinct places lie below each directory. */
function countBelow(places: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of new Set(places)) {
    for (const above of upwards(directoryOf(place))) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
}

/** Charts that are installed or published by themselves: no library, no subchart, no list of applications, nothing that another chart builds in. */
function charts(tree: SignedTree, deliveries: readonly Placed<DeliverySign>[]): readonly Candidate[] {
  const all = placed(tree, 'chart').filter(({ path }) => /^chart\.ya?ml$/i.test(nameOf(path)) && !isPartPlace(path));
  const called = new Set(all.flatMap(({ directory, sign }) => sign.calls.map((call) => resolvePath(directory, call))));
  const directories = new Set(all.map(({ directory }) => directory));
  const lists = deliveries.filter(({ sign }) => sign.kind === 'application').map(({ path }) => chartOf(path, tree.has));
  const fetched = fetchedAsParts(all.map(({ sign }) => sign));
  const isPart = ({ directory, sign }: Placed<ChartSign>) =>
    sign.library || called.has(directory) || isSubchart(directory, directories) || fetched.has(sign.name);
  return all
    .filter((chart) => !isPart(chart) && !lists.includes(chart.directory))
    .map(({ path, directory, sign }) =>
      candidate('chart', path, directory, { name: sign.name, ...tierBy('label', sign.tier) }),
    );
}

function isSubchart(directory: string, charts: ReadonlySet<string>): boolean {
  const parent = directoryOf(directory);
  return nameOf(parent) === 'charts' && charts.has(directoryOf(parent));
}
