/** `a/b` of `a/b/c.tf`; the empty text is the repository's root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** `c.tf` of `a/b/c.tf`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `a/b/c.tf` of the directory `a/b` and the name `c.tf`. */
export function pathIn(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** `c` of `a/b/c.html.md.erb`. */
export function stemOf(path: string): string {
  return nameOf(path).split('.')[0] ?? '';
}

/** Where a relative path leads to from a directory; `null`: out of the repository. A leading `/` starts at its root. */
export function resolvePath(directory: string, relative: string): string | null {
  const segments = relative.startsWith('/') || directory === '' ? [] : directory.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** Whether a path is a directory or file itself, or below it. Everything is inside the root. */
export function isInside(path: string, place: string): boolean {
  return place === '' || path === place || (path.startsWith(place) && path[place.length] === '/');
}

/** A path itself, then each directory above it, the repository's root left out. */
export function* upwards(path: string): Generator<string> {
  for (let place = path; place !== ''; place = directoryOf(place)) yield place;
}

/** Every directory that some paths lie in, the repository's root left out. */
export function directoriesOf(paths: Iterable<string>): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const path of paths) {
    for (const directory of upwards(directoryOf(path))) {
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  return directories;
}

/** All of some places that a path lies in, innermost first; only where it lies in no other, the root. */
export function placesAround(path: string, places: { has(place: string): boolean }): readonly string[] {
  const around = [...upwards(path)].filter((place) => places.has(place));
  return around.length > 0 ? around : [''];
}

/** What stands for the innermost of some places that a path lies in: itself, a directory above it, or the root. */
export function innermost<T>(path: string, places: ReadonlyMap<string, T>): T | undefined {
  for (const place of upwards(path)) {
    const found = places.get(place);
    if (found !== undefined) return found;
  }
  return places.get('');
}

/** The innermost directory that holds all paths. */
export function commonDirectory(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  for (const place of upwards(directoryOf(first))) {
    if (others.every((other) => isInside(other, place))) return place;
  }
  return '';
}
