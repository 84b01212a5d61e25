import type { ComponentKind } from '../../history/component.ts';
import { directoryName } from '../../lib/paths.ts';
import type { ComponentFact } from './facts.ts';

/** One place with its own delivery, before environments, twins and stamped copies are merged into components. */
export interface Sighting {
  readonly kind: ComponentKind;
  /** Name given in the file itself; `null`: the path decides. */
  readonly name: string | null;
  /** Path that identifies it: a directory, or a path made from its file (`playbooks/web` of `playbooks/web.yml`). */
  readonly place: string;
  /** Folder of the component if `place` is one of its overlays; `null`: `place` itself identifies the component. */
  readonly partOf: string | null;
  /** Directories and files that belong to it. */
  readonly paths: readonly string[];
  /** The file in which it was found. */
  readonly file: string;
  /** Whether it is an entry of a list of what is delivered. Lists overrule what only looks like a component. */
  readonly listed: boolean;
  readonly tier: number | null;
  readonly tierSource: 'catalog' | 'tag' | 'label' | null;
  readonly owner: string | null;
  /** Paths or addresses of the runbooks that its own file declares. */
  readonly runbooks: readonly string[];
  /** Name and shape of each of its files: equal for directories stamped from one template. Empty: not compared. */
  readonly shape: readonly string[];
}

/** Sightings that are one component: its environments, regions, rings, twins or stamped copies. */
export interface Group {
  readonly name: string;
  readonly sightings: readonly Sighting[];
  /** Why several places are one component, for `explain`. */
  readonly because: string | null;
}

/** A tree's paths, and the component facts of its files. */
export interface TreeFacts {
  readonly has: (path: string) => boolean;
  /** Whether a directory contains a file at any depth. */
  readonly hasDirectory: (directory: string) => boolean;
  /** The directories directly below another one. */
  readonly foldersIn: (parent: string) => readonly string[];
  readonly files: readonly FileWithFacts[];
}

/** A file with its component facts. */
export interface FileWithFacts {
  readonly path: string;
  readonly facts: readonly ComponentFact[];
}

/** A component fact with the path and directory of its file. */
export interface Placed<S extends ComponentFact> {
  readonly path: string;
  readonly directory: string;
  readonly fact: S;
}

/** All facts of one kind in a tree. */
export function placed<K extends ComponentFact['about']>(
  tree: TreeFacts,
  kind: K,
): readonly Placed<Extract<ComponentFact, { about: K }>>[] {
  return tree.files.flatMap(({ path, facts }) =>
    facts
      .filter((fact): fact is Extract<ComponentFact, { about: K }> => fact.about === kind)
      .map((fact) => ({ path, directory: directoryName(path), fact })),
  );
}

/** A tier with its source, or `null` for both without a tier. */
export function tierBy(
  source: NonNullable<Sighting['tierSource']>,
  tier: number | null,
): Pick<Sighting, 'tier' | 'tierSource'> {
  return { tier, tierSource: tier === null ? null : source };
}

/** A sighting with empty defaults for everything that `more` leaves out. */
export function sighting(kind: ComponentKind, file: string, place: string, more: Partial<Sighting> = {}): Sighting {
  const blank = {
    name: null,
    partOf: null,
    paths: [place],
    listed: false,
    tier: null,
    tierSource: null,
    owner: null,
    runbooks: [],
    shape: [],
  };
  return { ...blank, kind, file, place, ...more };
}
