import { pathIn, resolvePath, upwards } from '../../lib/paths.ts';
import type { DeliveryFact } from './facts.ts';
import type { Placed, TreeFacts } from './sighting.ts';

/** The directories of this tree that an object delivers. */
export function sourcesOf({ directory, fact }: Pick<Placed<DeliveryFact>, 'directory' | 'fact'>, tree: TreeFacts) {
  return fact.sources.flatMap((source) => placesOf(source, fact.kind === 'application' ? '' : directory, tree));
}

/**
 * Directories of this tree that a source path means: `apps/*` is each folder in `apps`; none for another repository's
 * path. The path is resolved against `directory`, then against each directory above it: a file may be included from
 * above.
 */
function placesOf(source: string, directory: string, tree: TreeFacts): readonly string[] {
  if (!source.includes('*')) {
    const places = [...upwards(directory), ''].map((base) => resolvePath(base, source) ?? '');
    return places.filter((place) => tree.hasDirectory(place)).slice(0, 1);
  }
  return source
    .split('/')
    .reduce<readonly string[]>(
      (places, segment) =>
        segment.includes('*')
          ? places.flatMap((place) => tree.foldersIn(place))
          : places.map((place) => (segment === '' || segment === '.' ? place : pathIn(place, segment))),
      [''],
    )
    .filter((place) => tree.hasDirectory(place));
}
