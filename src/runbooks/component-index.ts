import type { FoundComponent } from '../history/component.ts';
import { groupBy } from '../history/group.ts';
import { innermost, nameOf } from '../history/paths.ts';
import { withoutEnvironment } from '../iac/components/environments.ts';
import type { AlertLink } from './alert-links.ts';
import { isAbout, wordsOf } from './place.ts';

/** Finds components, by their names, from what a tree says of them. */
export class ComponentIndex {
  readonly #places: ReadonlyMap<string, string>;
  readonly #byName: ReadonlyMap<string, string>;
  /** By the first word of each name, so that a title is compared with few of them. */
  readonly #byFirstWord: ReadonlyMap<string, readonly { readonly name: string; readonly words: readonly string[] }[]>;

  constructor(components: readonly FoundComponent[]) {
    this.#places = placesOf(components);
    this.#byName = new Map(components.map(({ name }) => [name.toLowerCase(), name]));
    const named = components.map(({ name }) => ({ name, words: bareWords(name) }));
    this.#byFirstWord = groupBy(named, ({ words }) => words[0] ?? '');
  }

  /** The component that a path lies in. */
  ofPath(path: string): string | null {
    return innermost(path, this.#places) ?? null;
  }

  /** Whether a directory is a component's own. */
  isPlace(directory: string): boolean {
    return this.#places.has(directory);
  }

  /** The component that is called so, in whatever letter case. */
  named(service: string): string | null {
    return this.#byName.get(service.toLowerCase()) ?? null;
  }

  /** The component that an alert's labels name, else the one whose folder holds it. */
  ofAlert({ service }: AlertLink, path: string): string | null {
    return this.named(service ?? '') ?? this.ofPath(path);
  }

  /** The components that one of some titles is about. */
  inTitles(titles: readonly string[]): readonly string[] {
    return titles.map(wordsOf).flatMap((title) => {
      const possible = [...new Set(title)].flatMap((word) => this.#byFirstWord.get(word) ?? []);
      return possible.filter(({ words }) => isAbout(title, words)).map(({ name }) => name);
    });
  }
}

/** The component's name, by each of its paths. */
export function placesOf(components: readonly FoundComponent[]): ReadonlyMap<string, string> {
  return new Map(components.flatMap(({ name, paths }) => paths.map((path) => [path, name] as const)));
}

/** The words of a component's own name, without the folders that tell it from others of that name. */
export function bareWords(name: string): readonly string[] {
  return wordsOf(withoutEnvironment(nameOf(name)));
}
