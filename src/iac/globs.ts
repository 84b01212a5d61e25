import picomatch from 'picomatch';

/** As literal a reading as the library has: a plus after a bracket would repeat it. */
const OPTIONS = { dot: true, regex: false };

/** Whether a path is one that some of the globs mean, names with a leading dot included; of no globs none is. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch(globs.map(withPlainParentheses), OPTIONS);
}

/** Folders may have parentheses in their names; the library would take them for groups of a regular expression. */
function withPlainParentheses(glob: string): string {
  return glob.replaceAll(/\\.|[()]/g, (found) => (found.length === 1 ? `\\${found}` : found));
}
