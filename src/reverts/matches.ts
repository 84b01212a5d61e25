/**
 * All matches of a pattern with the flag `g`. Checks with `search` first: `matchAll` copies the pattern at every call,
 * which costs more than the search, and most messages contain no match.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
