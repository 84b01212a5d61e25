import picomatch from 'picomatch';

/** The most literal reading that picomatch offers: with `regex`, a plus after a bracket would mean repetition. */
const OPTIONS = { dot: true, regex: false };

/** Whether a path matches at least one of the globs; names with a leading dot match too. No globs match nothing. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch(globs.map(withPlainParentheses), OPTIONS);
}

/** Escapes parentheses, which folder names may contain: picomatch would read them as groups of a regular expression. */
function withPlainParentheses(glob: string): string {
  return glob.replaceAll(/\\.|[()]/g, (found) => (found.length === 1 ? `\\${found}` : found));
}
