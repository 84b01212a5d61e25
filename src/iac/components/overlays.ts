import { directoryOf, isInside, nameOf, pathIn, resolvePath } from '../../history/paths.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree, tierBy } from './candidate.ts';
import { identityOfPath, isPartPlace, nameOfIdentity } from './environments.ts';
import type { OverlaySign } from './signs.ts';

/** An overlay that gathers so many folders below it only lists them. */
const GATHERS = 3;

type Overlay = Placed<OverlaySign>;

/** The folder `base` that a directory lies in; `null`: none. */
function baseAbove(directory: string): string | null {
  return /^((?:.*?\/)?bases?)\//.exec(directory)?.[1] ?? null;
}

/** What lies in such a base is a part that others build on, or one that nobody does any more. */
function basesOf({ directory }: Overlay, calls: readonly string[]): (string | null)[] {
  return calls.map(baseAbove).filter((base) => base !== null && !isInside(directory, base));
}

/** Kustomize overlays that nothing else builds on and that don't just deliver Argo CD or Flux objects. */
export function overlayCandidates(tree: SignedTree): readonly Candidate[] {
  const all = placed(tree, 'overlay').filter(
    ({ path }) => /^kustomization(\.ya?ml)?$/i.test(nameOf(path)) && !isPartPlace(path),
  );
  const byDirectory = new Map(all.map((overlay) => [overlay.directory, overlay]));
  const callsOf = (overlay: Overlay) =>
    overlay.sign.calls.flatMap((call) => resolvePath(overlay.directory, call) ?? []);
  const overlaysOf = (overlay: Overlay) => callsOf(overlay).flatMap((place) => byDirectory.get(place) ?? []);
  const called = new Set(all.flatMap(overlaysOf));
  const bases = new Set(all.flatMap((overlay) => basesOf(overlay, callsOf(overlay))));
  const delivering = new Set(placed(tree, 'delivery').map(({ directory }) => directory));
  const delivers = remembered((directory, ask) => {
    const overlay = byDirectory.get(directory);
    if (delivering.has(directory)) return true;
    return overlay !== undefined && callsOf(overlay).some((place) => delivering.has(directoryOf(place)) || ask(place));
  });
  const wholeOf = wholes(tree);
  const seen = new Set<Overlay>();
  const walk = (overlay: Overlay): readonly Overlay[] => {
    if (seen.has(overlay)) return [];
    seen.add(overlay);
    const below = overlaysOf(overlay).filter(({ directory }) => isInside(directory, overlay.directory));
    if (below.length >= GATHERS) return below.flatMap(walk);
    return delivers(overlay.directory) ? [] : [overlay];
  };
  return all
    .filter((overlay) => !overlay.sign.part && !called.has(overlay) && !bases.has(baseAbove(overlay.directory)))
    .flatMap(walk)
    .map(({ path, directory, sign }) =>
      candidate('overlay', path, directory, { ...tierBy('label', sign.tier), partOf: wholeOf(directory) }),
    );
}

/** Overlays upon overlays upon a base: deeper than this none was seen. */
const MAX_DEPTH = 5;

/**
 * The folder that an overlay is a part of: the one that holds the base which it builds on, wherever in it the overlay
 * lies (`dns/overlays/emea/rick` upon `dns/base`), or the one of an operator that a generator made, with `config` for all
 * its overlays. `null`: none is told.
 */
export function wholes(tree: SignedTree): (directory: string) => string | null {
  const calls = new Map(
    placed(tree, 'overlay').map(({ directory, sign }) => [
      directory,
      sign.calls.flatMap((call) => resolvePath(directory, call) ?? []),
    ]),
  );
  const holderOfBase = (directory: string, depth: number): string | null => {
    for (const call of calls.get(directory) ?? []) {
      const isBase = nameOf(call) === 'base' && nameOfIdentity(identityOfPath(directoryOf(call))) !== null;
      const holder = isBase ? directoryOf(call) : depth > 0 ? holderOfBase(call, depth - 1) : null;
      if (holder !== null && isInside(directory, holder)) return holder;
    }
    return null;
  };
  return (directory) => {
    const operator = /^(.*)\/config\/[^/]+$/.exec(directory)?.[1];
    if (operator !== undefined && tree.has(pathIn(operator, 'PROJECT'))) return operator;
    return holderOfBase(directory, MAX_DEPTH);
  };
}

type Ask = (key: string) => boolean;

/** Remembers answers; a question that comes back while it is being answered is answered with no. */
function remembered(answer: (key: string, ask: Ask) => boolean): Ask {
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
