import { markdownTable } from 'markdown-table';
import { htmlText, markdownCode, markdownText } from './escape.ts';
import { mermaidChart } from './mermaid.ts';
import type { Block, Inline, Page, Section, SectionId, Text } from './page/page.ts';
import { type PageOptions, weeklyPage } from './page/weekly.ts';
import type { Report, Verdict } from './report.ts';

/** UTF-8 bytes that a comment of ours holds at most; GitHub refuses 65,536 characters. */
export const COMMENT_LIMIT = 60_000;
const ROWS = 20;

/** What leaves the page first when it is too long; the headline never does. */
const DROPPED_FIRST: readonly SectionId[] = [
  'areas',
  'tools',
  'parts',
  'weeks',
  'evidence',
  'method',
  'runbooks',
  'candidates',
  'failures',
  'charts',
  'closing',
  'since',
  'actions',
  'numbers',
];

export interface MarkdownOptions extends PageOptions {
  /** UTF-8 bytes at most. Kept by dropping whole sections, with a notice. */
  readonly limit: number;
}

/**
 * The weekly report as GitHub-flavoured Markdown, for the comment, the job summary and the command. It mentions nobody
 * and leaves no backlinks, whatever titles and names hold. The same report gives the same text.
 */
export function renderMarkdown(report: Report, options: Partial<MarkdownOptions> = {}): string {
  const { limit = COMMENT_LIMIT, rows = ROWS, previous = 'unknown' } = options;
  return writePage(weeklyPage(report, { previous, rows }), limit);
}

/** Writes a page, without as many sections as it takes to stay within so many bytes. */
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
      return `[${markdownText(part.text)}](${quiet(part.href)})`;
  }
}

/** Emphasis must not touch a space inside. */
function bold(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? before : `${before}**${markdownText(words)}**${after}`;
}

/** An address that leaves no backlink where it points: github.com has a host for that. */
function quiet(href: string): string {
  const safe = href.replace(
    /[\s"'()<>[\\\]^`{|}@]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return safe.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/');
}
