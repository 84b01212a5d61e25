/** How deep a configuration may nest. */
export const MAX_DEPTH = 50;

/**
 * Where a text nests too deep for the parser, which descends by recursion and takes the whole process with it; `null`:
 * nowhere. Looks at bare characters, so brackets in quotes count as well, balanced ones for nothing.
 */
export function tooDeepAt(text: string): number | null {
  let brackets = 0;
  let indicators = 0;
  let isLeading = true;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset] ?? '';
    if ('[{'.includes(character)) brackets += 1;
    else if (']}'.includes(character)) brackets = Math.max(brackets - 1, 0);
    if (character === '\n') {
      indicators = 0;
      isLeading = true;
    } else if (isLeading && '-?:'.includes(character)) indicators += 1;
    else if (!' \t'.includes(character)) isLeading = false;
    if (brackets > MAX_DEPTH || indicators > MAX_DEPTH) return offset;
  }
  return null;
}
