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

const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})$/;

/** Headings of a text: lines that begin with `#`, `=` or `h2.`, and underlined lines. A comment in a code block is none. */
export function headingsOf(body: string): readonly string[] {
  const lines = proseLines(body).map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const marked = /^(?:#{1,6}|={1,6}|h[1-6]\.)\s+(.{1,200})$/.exec(line)?.[1];
    if (marked !== undefined) return [marked];
    const isUnderlined = line !== '' && !line.startsWith('|') && UNDERLINE.test(lines[index + 1] ?? '');
    return isUnderlined ? [line.slice(0, 200)] : [];
  });
}

/** The lines of a text that are in no fenced code block. A fence that never closes is none. */
function proseLines(body: string): readonly string[] {
  const lines = body.split('\n');
  const fences = lines.flatMap((line, index) => (/^\s*(?:```|~~~)/.test(line) ? [index] : []));
  const closed = fences.slice(0, fences.length - (fences.length % 2));
  const isCode = new Array<boolean>(lines.length).fill(false);
  for (let at = 0; at < closed.length; at += 2) isCode.fill(true, closed[at], (closed[at + 1] ?? 0) + 1);
  return lines.filter((_, index) => isCode[index] !== true);
}

/** Lines of more characters are not searched for names of runbooks. */
const MAX_LINE = 1_000;
/** At most this many lines are searched. */
const MAX_LINES = 50;

/** Links and names of files in the lines that speak of a runbook, but not of one of Azure Automation. */
export function runbooksNamedIn(text: string): readonly string[] {
  if (!/run-?book/i.test(text)) return [];
  const lines = text.split('\n').filter((line) => /run-?book/i.test(line) && !/automation|powershell/i.test(line));
  const named = lines
    .filter((line) => line.length <= MAX_LINE)
    .slice(0, MAX_LINES)
    .flatMap((line) => [...linksOf(line), ...(line.match(/(?<![\w/.-])[\w./-]{1,100}\.(?:md|adoc|rst|txt)\b/g) ?? [])]);
  return [...new Set(named)];
}
