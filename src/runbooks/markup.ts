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
