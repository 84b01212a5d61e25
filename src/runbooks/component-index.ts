import type { FoundComponent } from '../history/component.ts';
import { withoutEnvironment } from '../iac/components/environments.ts';
import { groupBy } from '../lib/group.ts';
import { fileName, innermost } from '../lib/paths.ts';
import type { AlertLink } from './alert-links.ts';
import { beginsWith, isAbout, wordsOf } from './naming.ts';

interface Named {
  readonly name: string;
  /** Words of the name, without folders and environment. */
  readonly words: readonly string[];
}

/** Last words of a name that a title leaves out: a page on `wordpress-demo` is called `Restore WordPress`. */
const PADDING = new Set('app application cluster demo server service stack'.split(' '));

/** Looks up names of components by path, by service name or by title. */
export class ComponentIndex {
  readonly #places: ReadonlyMap<string, string>;
  readonly #byName: ReadonlyMap<string, string>;
  /** Components by the first word of their name, so that a title is compared with few of them. */
  readonly #byFirstWord: ReadonlyMap<string, readonly Named[]>;
  readonly #wordsOf: ReadonlyMap<string, readonly string[]>;
  /** Name of the component, if the repository has just one; `null`: it has several. */
  readonly only: string | null;

  constructor(components: readonly FoundComponent[]) {
    this.#places = placesOf(components);
    this.#byName = new Map(components.map(({ name }) => [name.toLowerCase(), name]));
    const named = components.map((component) => ({ name: component.name, words: bareWords(component) }));
    this.#byFirstWord = groupBy(named, ({ words }) => words[0] ?? '');
    this.#wordsOf = new Map(named.map(({ name, words }) => [name, words]));
    this.only = components.length === 1 ? (components[0]?.name ?? null) : null;
  }

  /** Words of a component's name, without the folders in front that make it distinct and without an environment. */
  wordsOf(name: string): readonly string[] {
    return this.#wordsOf.get(name) ?? [];
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
      const about = this.#possible(title).filter(({ words }) => isAbout(title, words) || isAbout(title, core(words)));
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

/** The name's last part; of a name that is a whole path with hyphens (`apps-mail` in `apps/mail`), the path's last part. */
function bareWords({ name, paths }: FoundComponent): readonly string[] {
  const path = paths.find((one) => one.replaceAll('/', '-') === name);
  return wordsOf(withoutEnvironment(fileName(path ?? name)));
}

/** The words without the last one, if a title would leave that out. */
function core(words: readonly string[]): readonly string[] {
  return PADDING.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
