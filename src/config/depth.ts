/** Deepest nesting of brackets, or of block indicators on one line, that a configuration may have. */
export const MAX_DEPTH = 50;

/**
 * Offset at which brackets or block indicators nest deeper than `MAX_DEPTH`; `null`: nowhere. Runs before the YAML
 * parser, which is recursive and would overflow the stack. Scans raw characters, so brackets inside quotes count too;
 * balanced ones do no harm.
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
