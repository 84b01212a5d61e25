import type { FoundComponent } from '../history/component.ts';
import { groupBy } from '../history/group.ts';
import { innermost, nameOf } from '../history/paths.ts';
import { withoutEnvironment } from '../iac/components/environments.ts';
import type { AlertLink } from './alert-links.ts';
import { beginsWith, isAbout, wordsOf } from './place.ts';

interface Named {
  readonly name: string;
  /** Words of the name, without folders and environment. */
  readonly words: readonly string[];
}

/** Looks up names of components by path, by service name or by title. */
export class ComponentIndex {
  readonly #places: ReadonlyMap<string, string>;
  readonly #byName: ReadonlyMap<string, string>;
  /** Components by the first word of their name, so that a title is compared with few of them. */
  readonly #byFirstWord: ReadonlyMap<string, readonly Named[]>;

  constructor(components: readonly FoundComponent[]) {
    this.#places = placesOf(components);
    this.#byName = new Map(components.map(({ name }) => [name.toLowerCase(), name]));
    const named = components.map(({ name }) => ({ name, words: bareWords(name) }));
    this.#byFirstWord = groupBy(named, ({ words }) => words[0] ?? '');
  }

  /** Name of the innermost component that contains a path; `null`: none. */
  ofPath(path: string): string | null {
    return innermost(path, this.#places) ?? null;
  }

  /** Whether a directory is one of a component's own paths. */
  isPlace(directory: string): boolean {
    return this.#places.has(directory);
  }

  /** Name of the component that a service name means, ignoring letter case; `null`: none. */
  named(service: string): string | null {
    return this.#byName.get(service.toLowerCase()) ?? null;
  }

  /** Name of the component that an alert's labels name, else of the one that contains its file; `null`: none. */
  ofAlert({ service }: AlertLink, path: string): string | null {
    return this.named(service ?? '') ?? this.ofPath(path);
  }

  /** Names of the components that at least one of the titles is about. */
  inTitles(titles: readonly string[]): readonly string[] {
    return titles.map(wordsOf).flatMap((title) => {
      const about = this.#possible(title).filter(({ words }) => isAbout(title, words));
      return about.map(({ name }) => name);
    });
  }

  /** Names of the components with which a guide's file name begins; of `kafka` and `kafka-connect` the longer one. */
  inFileName(stem: string): readonly string[] {
    const title = wordsOf(stem);
    const found = this.#possible(title).filter(({ words }) => beginsWith(title, words));
    const longest = Math.max(0, ...found.map(({ words }) => words.length));
    return found.filter(({ words }) => words.length === longest).map(({ name }) => name);
  }

  #possible(title: readonly string[]): readonly Named[] {
    return [...new Set(title)].flatMap((word) => this.#byFirstWord.get(word) ?? []);
  }
}

/** Component names by path. */
export function placesOf(components: readonly FoundComponent[]): ReadonlyMap<string, string> {
  return new Map(components.flatMap(({ name, paths }) => paths.map((path) => [path, name] as const)));
}

/** Words of a component's name, without the folders in front that make it distinct and without an environment. */
export function bareWords(name: string): readonly string[] {
  return wordsOf(withoutEnvironment(nameOf(name)));
}
