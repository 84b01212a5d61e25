import type { ComponentKind } from '../../history/component.ts';
import { directoryOf } from '../../history/paths.ts';
import type { Sign } from './signs.ts';

/** One place that has a delivery of its own, before environments and stamped copies are put together. */
export interface Candidate {
  readonly kind: ComponentKind;
  /** The name that the file itself gives; `null`: the path decides. */
  readonly name: string | null;
  /** Where it is: a directory, or a file that stands for itself. */
  readonly place: string;
  /** The folder that is the component, where `place` is one of its overlays; `null`: the place's own path decides. */
  readonly partOf: string | null;
  /** Further directories and files that it is made of. */
  readonly paths: readonly string[];
  /** The file that made it a candidate. */
  readonly file: string;
  /** Part of a list of what is delivered: a list decides over what only looks like a component. */
  readonly listed: boolean;
  readonly tier: number | null;
  readonly tierSource: 'catalog' | 'tag' | 'label' | null;
  readonly owner: string | null;
  /** Runbooks that it declares itself. */
  readonly runbooks: readonly string[];
  /** What its files hold, file by file: alike for directories stamped from one template. Empty: tells nothing. */
  readonly shape: readonly string[];
}

/** Candidates that are one component: its environments, regions, rings, twins or stamped copies. */
export interface Group {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  /** Why several places are one component, for `explain`. */
  readonly because: string | null;
}

/** A tree as the finders see it. */
export interface SignedTree {
  readonly has: (path: string) => boolean;
  /** Every path below a directory that holds something. */
  readonly directories: ReadonlySet<string>;
  readonly signed: readonly SignedFile[];
}

export interface SignedFile {
  readonly path: string;
  readonly signs: readonly Sign[];
}

/** A file's signs of one kind, with where they stand. */
export interface Placed<S extends Sign> {
  readonly path: string;
  readonly directory: string;
  readonly sign: S;
}

/** Every sign of one kind in a tree. */
export function placed<K extends Sign['sign']>(
  tree: SignedTree,
  kind: K,
): readonly Placed<Extract<Sign, { sign: K }>>[] {
  return tree.signed.flatMap(({ path, signs }) =>
    signs
      .filter((sign): sign is Extract<Sign, { sign: K }> => sign.sign === kind)
      .map((sign) => ({ path, directory: directoryOf(path), sign })),
  );
}

/** A tier with who said so. */
export function tierBy(
  source: NonNullable<Candidate['tierSource']>,
  tier: number | null,
): Pick<Candidate, 'tier' | 'tierSource'> {
  return { tier, tierSource: tier === null ? null : source };
}

/** A candidate with nothing said beyond what and where. */
export function candidate(kind: ComponentKind, file: string, place: string, more: Partial<Candidate> = {}): Candidate {
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
