import { countBelow, directoryName, fileName, isInside, pathIn, upwards } from '../../lib/paths.ts';
import { asIfRendered } from './chart-templates.ts';
import { chartSightings, sharedCharts } from './charts.ts';
import { sourcesOf } from './delivery-sources.ts';
import { isSorting } from './environments.ts';
import type { DeliveryFact } from './facts.ts';
import { nameOfSegments, namingSegments } from './naming-segments.ts';
import { baseHolder, overlaySightings } from './overlays.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts, tierBy } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/** Argo CD and Flux applications, Helm releases and charts, and Kustomize overlays that nothing else builds on. */
export function kubernetesSightings(tree: TreeFacts): readonly Sighting[] {
  const deliveries = placed(tree, 'delivery').filter(({ path }) => !isInSupportFolder(asIfRendered(path, tree.has)));
  const wholeOf = baseHolder(tree);
  const shared = sharedCharts(tree, deliveries);
  const applications = withoutParents(deliveries.flatMap((one) => applicationsOf(one, { tree, wholeOf, shared })));
  return [...applications, ...chartSightings(tree, deliveries, shared), ...overlaySightings(tree)];
}

interface Context {
  readonly tree: TreeFacts;
  readonly wholeOf: (directory: string) => string | null;
  /** Charts that are parts of what they are used for. */
  readonly shared: ReadonlySet<string>;
}

function applicationsOf(
  { path, directory, fact }: Placed<DeliveryFact>,
  { tree, wholeOf, shared }: Context,
): readonly Sighting[] {
  const listed = fact.kind === 'application';
  const more = { listed, ...tierBy('label', fact.tier) };
  const sources = sourcesOf({ directory, fact }, tree).filter((source) => !shared.has(source));
  const isInFolder = directory !== '' && fact.name?.startsWith(fileName(directory));
  if (isInFolder && sources.every((source) => isInside(source, directory))) {
    return [sighting(fact.kind, path, directory, { ...more, name: fact.name })];
  }
  if (sources.length === 0) {
    if (fact.name === null) return [];
    return [sighting(fact.kind, path, pathIn(directory, fact.name), { ...more, name: fact.name, paths: [path] })];
  }
  const name = sources.length === 1 ? fact.name : null;
  return sources.map((source) => {
    const place = withoutTrailingEnvironment(source, fact.name ?? '');
    return sighting(fact.kind, path, place, { ...more, name, partOf: wholeOf(source), paths: [place, path] });
  });
}

/** `components/backup/overlays/staging` → `components/backup`, if the application's name contains `backup`. */
function withoutTrailingEnvironment(source: string, name: string): string {
  const place = [...upwards(source)].find((above) => !isSorting(fileName(above)));
  return place !== undefined && name.includes(fileName(place)) ? place : source;
}

/** Drops objects that only deliver others: an app of apps, a Kustomization over all applications or releases. */
function withoutParents(sightings: readonly Sighting[]): readonly Sighting[] {
  const [listed, releases] = [sightings.filter(({ listed }) => listed), sightings.filter(({ listed }) => !listed)];
  const listedBelow = countBelow(listed.map(({ place }) => place));
  const elsewhere = new Set(listed.filter(({ file, place }) => !isInside(file, place)).map(({ file }) => file));
  const filesBelow = countBelow([...elsewhere]);
  return sightings.filter((one) => {
    if (!one.listed) return true;
    const own = elsewhere.has(one.file) && isInside(one.file, one.place) ? 1 : 0;
    const delivers = (filesBelow.get(one.place) ?? 0) - own;
    return (listedBelow.get(one.place) ?? 0) < 2 && delivers === 0 && !onlyGathers(one, releases);
  });
}

/** At least this many releases of different names below one application are components of their own. */
const MANY_RELEASES = 3;

/**
 * Whether an application only gathers releases, which are then the components: it has many, or several whose names do
 * not resemble its own, or any such release if its path names nothing.
 */
function onlyGathers({ name, place }: Sighting, releases: readonly Sighting[]): boolean {
  const below = releases.filter((release) => isInside(directoryName(release.place), place));
  const names = new Set(below.map((release) => release.name ?? ''));
  if (names.size >= MANY_RELEASES) return true;
  const isOneOfThem = [...names].some((other) => other.startsWith(name ?? '') || (name ?? '').startsWith(other));
  return !isOneOfThem && names.size > (nameOfSegments(namingSegments(place)) === null ? 0 : 1);
}
