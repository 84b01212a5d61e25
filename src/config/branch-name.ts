/**
 * Whether a text can be a branch name. Checks git's main rules: revisions such as `main~1`, patterns, options and
 * control characters are refused.
 */
export function isBranchName(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !/[\s~^:?*[\\\0-\x1f\x7f]|\.\.|@\{|\/$|\.lock$/.test(text);
}
