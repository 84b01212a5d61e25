import { directoryOf, isInside, nameOf, resolvePath } from '../paths.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree, tierBy } from './candidate.ts';
import { isPartPlace } from './environments.ts';
import type { OverlaySign } from './signs.ts';

/** An overlay that gathers so many folders below it only lists them. */
const GATHERS = 3;

type Overlay = Placed<OverlaySign>;

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
  const delivering = new Set(placed(tree, 'delivery').map(({ directory }) => directory));
  const delivers = remembered((directory, ask) => {
    const overlay = byDirectory.get(directory);
    if (delivering.has(directory)) return true;
    return overlay !== undefined && callsOf(overlay).some((place) => delivering.has(directoryOf(place)) || ask(place));
  });
  const seen = new Set<Overlay>();
  const walk = (overlay: Overlay): readonly Overlay[] => {
    if (seen.has(overlay)) return [];
    seen.add(overlay);
    const below = overlaysOf(overlay).filter(({ directory }) => isInside(directory, overlay.directory));
    if (below.length >= GATHERS) return below.flatMap(walk);
    return delivers(overlay.directory) ? [] : [overlay];
  };
  return all
    .filter((overlay) => !overlay.sign.part && !called.has(overlay))
    .flatMap(walk)
    .map(overlayCandidate);
}

function overlayCandidate({ path, directory, sign }: Overlay): Candidate {
  return candidate('overlay', path, directory, tierBy('label', sign.tier));
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
