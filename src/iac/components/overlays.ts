import { directoryName, fileName, isInside, pathIn, resolvePath } from '../../lib/paths.ts';
import type { OverlayFact } from './facts.ts';
import { nameOfSegments, namingSegments } from './naming-segments.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts, tierBy } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/**
 * A kustomization that uses at least this many others below it only lists them: they are the components. Not in a folder
 * `overlays`, where they are the parts of one overlay.
 */
const GATHERS = 3;
/** An overlay whose name is in at least this many folders `overlays` is named after a cluster. */
const CLUSTERS = 3;

type Overlay = Placed<OverlayFact>;

/** The outermost `base` or `bases` folder that a directory is below; `null`: none. */
function baseAbove(directory: string): string | null {
  return /^((?:.*?\/)?bases?)\//.exec(directory)?.[1] ?? null;
}

/** `base` folders outside its directory that an overlay builds on. All in them are parts, even if no longer used. */
function basesOf({ directory }: Overlay, calls: readonly string[]): (string | null)[] {
  return calls.map(baseAbove).filter((base) => base !== null && !isInside(directory, base));
}

/** Kustomize overlays that nothing else builds on and that deliver more than Argo CD or Flux objects. */
export function overlaySightings(tree: TreeFacts): readonly Sighting[] {
  const all = placed(tree, 'overlay').filter(
    ({ path }) => /^kustomization(\.ya?ml)?$/i.test(fileName(path)) && !isInSupportFolder(path),
  );
  const byDirectory = new Map(all.map((overlay) => [overlay.directory, overlay]));
  const callsOf = (overlay: Overlay) =>
    overlay.fact.calls.flatMap((call) => resolvePath(overlay.directory, call) ?? []);
  const overlaysOf = (overlay: Overlay) => callsOf(overlay).flatMap((place) => byDirectory.get(place) ?? []);
  const called = new Set(all.flatMap(overlaysOf));
  const bases = new Set(all.flatMap((overlay) => basesOf(overlay, callsOf(overlay))));
  const delivering = new Set(placed(tree, 'delivery').map(({ directory }) => directory));
  const delivers = memoizedRecursion((directory, ask) => {
    const overlay = byDirectory.get(directory);
    if (delivering.has(directory)) return true;
    return (
      overlay !== undefined && callsOf(overlay).some((place) => delivering.has(directoryName(place)) || ask(place))
    );
  });
  const wholeOf = baseHolder(tree);
  const seen = new Set<Overlay>();
  const walk = (overlay: Overlay): readonly Overlay[] => {
    if (seen.has(overlay)) return [];
    seen.add(overlay);
    const below = overlaysOf(overlay).filter(({ directory }) => isInside(directory, overlay.directory));
    if (below.length >= GATHERS && appOf(overlay.directory) === null) return below.flatMap(walk);
    return delivers(overlay.directory) ? [] : [overlay];
  };
  return all
    .filter((overlay) => !overlay.fact.part && !called.has(overlay) && !bases.has(baseAbove(overlay.directory)))
    .flatMap(walk)
    .map(({ path, directory, fact }) =>
      sighting('overlay', path, directory, { ...tierBy('label', fact.tier), partOf: wholeOf(directory) }),
    );
}

/** The folder of what `…/overlays/<name>` is an overlay of; `null`: the directory is no such overlay. */
function appOf(directory: string): string | null {
  return /^(.*)\/overlays\/[^/]+$/.exec(directory)?.[1] ?? null;
}

/** How many overlays are followed down to a base; no deeper chain was seen. */
const MAX_DEPTH = 5;

/**
 * The folder that an overlay is a part of: the parent of the base that it builds on, if the overlay is inside it (`dns`
 * for `dns/overlays/emea/rick` on `dns/base`), or the root of a generated operator (a folder with a `PROJECT` file) for
 * the overlays in its `config` folder, or what a folder `overlays` is in, if there is a base beside it or the overlay is
 * named after a cluster. `null`: unknown.
 */
export function baseHolder(tree: TreeFacts): (directory: string) => string | null {
  const calls = new Map(
    placed(tree, 'overlay').map(({ directory, fact }) => [
      directory,
      fact.calls.flatMap((call) => resolvePath(directory, call) ?? []),
    ]),
  );
  const names = namesOfOverlays(calls.keys());
  const appWithBase = (directory: string): string | null => {
    const app = appOf(directory);
    if (app === null || nameOfSegments(namingSegments(app)) === null) return null;
    return calls.has(pathIn(app, 'base')) || (names.get(fileName(directory)) ?? 0) >= CLUSTERS ? app : null;
  };
  const holderOfBase = (directory: string, depth: number): string | null => {
    for (const call of calls.get(directory) ?? []) {
      const isBase = fileName(call) === 'base' && nameOfSegments(namingSegments(directoryName(call))) !== null;
      const holder = isBase ? directoryName(call) : depth > 0 ? holderOfBase(call, depth - 1) : null;
      if (holder !== null && isInside(directory, holder)) return holder;
    }
    return null;
  };
  return (directory) => {
    const operator = /^(.*)\/config\/[^/]+$/.exec(directory)?.[1];
    if (operator !== undefined && tree.has(pathIn(operator, 'PROJECT'))) return operator;
    return holderOfBase(directory, MAX_DEPTH) ?? appWithBase(directory);
  };
}

/** Number of folders `overlays` in which each overlay's name is found. */
function namesOfOverlays(directories: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const directory of directories) {
    if (appOf(directory) !== null) counts.set(fileName(directory), (counts.get(fileName(directory)) ?? 0) + 1);
  }
  return counts;
}

type Ask = (key: string) => boolean;

/** Memoises a recursive predicate; a cycle counts as `false`. */
function memoizedRecursion(answer: (key: string, ask: Ask) => boolean): Ask {
  const known = new Map<string, boolean>();
  const ask: Ask = (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false);
    const now = answer(key, ask);
    known.set(key, now);
    return now;
  };
  return ask;
}
