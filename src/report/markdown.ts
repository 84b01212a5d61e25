import { markdownTable } from 'markdown-table';
import { htmlText, markdownCode, markdownText } from './escape.ts';
import { mermaidChart } from './mermaid.ts';
import type { Block, Inline, Page, Section, SectionId, Text } from './page/page.ts';
import { type PageOptions, weeklyPage } from './page/weekly.ts';
import type { Report, Verdict } from './report.ts';

/** Maximum size of a comment in UTF-8 bytes; GitHub rejects 65,536 characters. */
export const COMMENT_LIMIT = 60_000;
const ROWS = 20;

/** Sections in the order in which they are dropped if the page is too long. The headline is never dropped. */
const DROPPED_FIRST: readonly SectionId[] = [
  'areas',
  'tools',
  'parts',
  'weeks',
  'evidence',
  'method',
  'runbooks',
  'planned',
  'candidates',
  'failures',
  'charts',
  'not-measured',
  'since',
  'actions',
  'numbers',
];

export interface MarkdownOptions extends PageOptions {
  /** Maximum size in UTF-8 bytes. Whole sections are dropped to keep it, and a notice names them. */
  readonly limit: number;
}

/**
 * The weekly report as GitHub-flavoured Markdown, for the comment, the job summary and the command. It mentions nobody
 * and leaves no backlinks, whatever titles and names contain. Deterministic.
 */
export function renderMarkdown(report: Report, options: Partial<MarkdownOptions> = {}): string {
  const { limit = COMMENT_LIMIT, rows = ROWS, previous = 'unknown' } = options;
  return writePage(weeklyPage(report, { previous, rows }), limit);
}

/** Writes a page as Markdown of at most `limit` UTF-8 bytes, if dropping the sections of `DROPPED_FIRST` suffices. */
export function writePage(page: Page, limit: number): string {
  let { sections } = page;
  const left: string[] = [];
  let text = markdownPage({ ...page, sections }, left);
  for (const id of DROPPED_FIRST) {
    if (new TextEncoder().encode(text).length <= limit) break;
    const dropped = sections.find((section) => section.id === id);
    if (dropped === undefined) continue;
    sections = sections.filter((section) => section !== dropped);
    left.push(dropped.title ?? 'what is not measured');
    text = markdownPage({ ...page, sections }, left);
  }
  return text;
}

function markdownPage({ title, sections }: Page, left: readonly string[]): string {
  const notice =
    left.length === 0
      ? []
      : [`_Left out to fit a comment: ${markdownText(left.join('; '))}. The report as JSON holds everything._`];
  return `${[`## ${markdownText(title)}`, ...sections.map(markdownSection), ...notice].join('\n\n')}\n`;
}

function markdownSection({ title, folded, blocks }: Section): string {
  const body = blocks.map(markdownBlock).join('\n\n');
  if (title === null) return body;
  if (!folded) return `### ${markdownText(title)}\n\n${body}`;
  return `<details>\n<summary>${htmlText(title)}</summary>\n\n${body}\n\n</details>`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`).join('\n');
    case 'table':
      return markdownTable(
        [
          block.columns.map((column) => markdownText(column.title)),
          ...block.rows.map((row) => row.map((cell) => inline(cell, true))),
        ],
        { align: block.columns.map((column) => column.align), alignDelimiters: false, padding: true },
      );
    case 'chart': {
      const drawing = mermaidChart(block.chart);
      return drawing === null ? '' : `\`\`\`mermaid\n${drawing.source}\n\`\`\`\n\n${markdownText(drawing.caption)}`;
    }
  }
}

const VERDICTS: Readonly<Record<Verdict, string>> = { meets: '✅ meets', misses: '❌ misses', unclear: '❔ unclear' };

function inline(text: Text, inTable = false): string {
  return text
    .map((part) => markdownInline(part, inTable))
    .join('')
    .trim();
}

function markdownInline(part: Inline, inTable: boolean): string {
  if (typeof part === 'string') return markdownText(part);
  switch (part.kind) {
    case 'strong':
      return bold(part.text);
    case 'tone':
      return part.tone === 'dim' ? markdownText(part.text) : bold(part.text);
    case 'verdict':
      return VERDICTS[part.text];
    case 'code':
      return markdownCode(part.text, inTable);
    case 'link':
      return `[${markdownText(part.text)}](${withoutBacklink(part.href)})`;
  }
}

/** Bold text; spaces at its ends are put outside, because Markdown allows none inside the marks. */
function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? before : `${before}**${markdownText(words)}**${after}`;
}

/** An address without a backlink at its target: for github.com, GitHub provides a redirecting host. */
function withoutBacklink(href: string): string {
  const safe = href.replace(
    /[\s"'()<>[\\\]^`{|}@]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return safe.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/');
}
