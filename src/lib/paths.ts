/** Directory of a path: `a/b` of `a/b/c.tf`; the empty text is the repository's root. */
export function directoryName(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** File name: `c.tf` of `a/b/c.tf`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins a directory and a name: `a/b` and `c.tf` give `a/b/c.tf`. */
export function pathIn(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** File name up to its first dot: `c` of `a/b/c.html.md.erb`. */
export function fileStem(path: string): string {
  return fileName(path).split('.')[0] ?? '';
}

/** Resolves a path relative to a directory; a leading `/` is the repository's root. `null`: outside the repository. */
export function resolvePath(directory: string, relative: string): string | null {
  const segments = relative.startsWith('/') || directory === '' ? [] : directory.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** Whether a path equals `place` or is below it. Every path is inside the root (the empty text). */
export function isInside(path: string, place: string): boolean {
  return place === '' || path === place || (path.startsWith(place) && path[place.length] === '/');
}

/** A path, then each directory above it from the inside out, without the repository's root. */
export function* upwards(path: string): Generator<string> {
  for (let place = path; place !== ''; place = directoryName(place)) yield place;
}

/** All directories, at any level, that hold some of the paths, without the repository's root. */
export function directoriesOf(paths: Iterable<string>): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const path of paths) {
    for (const directory of upwards(directoryName(path))) {
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  return directories;
}

/** Number of distinct places below each directory, at any depth. */
export function countBelow(places: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of new Set(places)) {
    for (const above of upwards(directoryName(place))) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
}

/** The members of `places` that contain a path, innermost first; the root alone if none of them does. */
export function placesAround(path: string, places: { has(place: string): boolean }): readonly string[] {
  const around = [...upwards(path)].filter((place) => places.has(place));
  return around.length > 0 ? around : [''];
}

/** The value of the innermost place that contains a path: the path itself, a directory above it, or the root. */
export function innermost<T>(path: string, places: ReadonlyMap<string, T>): T | undefined {
  for (const place of upwards(path)) {
    const found = places.get(place);
    if (found !== undefined) return found;
  }
  return places.get('');
}

/** The innermost directory that contains all paths; the root (the empty text) if they share none. */
export function commonDirectory(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  for (const place of upwards(directoryName(first))) {
    if (others.every((other) => isInside(other, place))) return place;
  }
  return '';
}
