/** At most this many distinct links are kept of a text. */
const MAX_LINKS = 300;

/**
 * Link targets in Markdown, reStructuredText, AsciiDoc or plain text, without fragments: links, URLs, and paths in
 * backquotes. At most 300.
 */
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

/** The text without the targets of its links. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/\]\([^()\s]{1,500}\)/g, ']').replaceAll(/https?:\/\/[^\s<>"')]{1,500}/g, '');
}
