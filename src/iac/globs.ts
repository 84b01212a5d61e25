import picomatch from 'picomatch';

/** The most literal reading that picomatch offers: with `regex`, a plus after a bracket would mean repetition. */
const OPTIONS = { dot: true, regex: false };

/** No system checks out longer paths, in characters. Time to match one may grow with the cube of its length. */
const MAX_PATH = 1_024;

/** Whether a path matches at least one of the globs; names with a leading dot match too. No globs match nothing. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  return extendedMatcher(globs.map(withPlainParentheses));
}

/** Like `matcher`, but parentheses mean what they mean to picomatch: `!(*.*)` is a name without a dot. */
export function extendedMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const matches = picomatch([...globs], OPTIONS);
  return (path) => path.length <= MAX_PATH && matches(path);
}

/** Escapes parentheses, which folder names may contain: picomatch would read them as groups of a regular expression. */
function withPlainParentheses(glob: string): string {
  return glob.replaceAll(/\\.|[()]/g, (found) => (found.length === 1 ? `\\${found}` : found));
}
