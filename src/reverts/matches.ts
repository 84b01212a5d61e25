/**
 * All matches of a pattern with the flag `g`. `matchAll` copies its pattern at every call, which costs more than looking
 * for it, and most messages hold no match.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
