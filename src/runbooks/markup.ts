const MAX_LINKS = 300;

/** Link targets of Markdown, reStructuredText, AsciiDoc and plain text, fragments cut off. */
export function linksOf(text: string): readonly string[] {
  const links = new Set<string>();
  for (const [, target = ''] of text.matchAll(/\]\(<?([^()\s<>]{1,500})/g)) links.add(target);
  for (const [, target = ''] of text.matchAll(/(?:^|[\s<(`:])(https?:\/\/[^\s<>"'`)\]|[]{1,500})/g)) links.add(target);
  for (const [, target = ''] of text.matchAll(/`([\w.-]{1,60}(?:\/[\w.-]{1,60}){1,12})\/?`/g)) links.add(target);
  return [...links]
    .slice(0, MAX_LINKS)
    .map((link) => link.split('#')[0] ?? '')
    .filter((link) => link !== '');
}

/** The text with the targets of its links taken out. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/\]\([^()\s]{1,500}\)/g, ']').replaceAll(/https?:\/\/[^\s<>"')]{1,500}/g, '');
}

/**
 * A 32-bit hash (FNV-1a) of a text in which every run of white space is one space: two texts of one file's history pass
 * for equal by chance once in billions.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  let wasSpace = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSpace = code === SPACE || code === NO_BREAK_SPACE || (code >= TAB && code <= RETURN);
    if (!(isSpace && wasSpace)) hash = Math.imul(hash ^ (isSpace ? SPACE : code), 0x01000193) >>> 0;
    wasSpace = isSpace;
  }
  return hash;
}

const TAB = 0x09;
const RETURN = 0x0d;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
