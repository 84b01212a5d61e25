import picomatch from 'picomatch';

/** Whether a path is one that some of the globs mean, names with a leading dot included; of no globs none is. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
