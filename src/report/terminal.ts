import { fitted, GAP, NARROWEST, sideBySide } from './columns.ts';
import { oneLine, terminalText } from './escape.ts';
import { type Block, type Column, type Inline, isWebAddress, type Section, type Text } from './page/page.ts';
import { weeklyPage } from './page/weekly.ts';
import type { Report, Verdict } from './report.ts';
import { longestWord, textWidth, wrapText } from './wrap.ts';

const ROWS = 10;

export interface TerminalOptions {
  /** Whether colours may be used: the output is a terminal and NO_COLOR is not set. */
  readonly color: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Whether links may be written as OSC 8 sequences. */
  readonly links: boolean;
  /** Whether folded sections are shown. */
  readonly details: boolean;
}

/** The weekly report for a terminal: aligned, wrapped to its width, with sparklines in place of charts. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { title, sections } = weeklyPage(report, { previous: 'unknown', rows: ROWS });
  const drawn = sections.filter(({ id }) => id !== 'charts');
  const shown = drawn.filter((section) => options.details || !section.folded);
  const left = drawn.filter((section) => !shown.includes(section)).flatMap((section) => section.title ?? []);
  const parts = [...shown.map((section) => sectionText(section, options)), ...more(left, options)];
  return `${[heading(title, options), ...parts].join('\n\n')}\n`;
}

function more(left: readonly string[], options: TerminalOptions): string[] {
  if (left.length === 0) return [];
  const text: Text = [{ kind: 'strong', text: 'With --details: ' }, `${left.join(' · ')}.`];
  return [flowed(text, '', options).join('\n')];
}

function heading(title: string, options: TerminalOptions): string {
  return flowed([{ kind: 'strong', text: title }], '', options).join('\n');
}

function sectionText({ title, blocks }: Section, options: TerminalOptions): string {
  const above = title === null ? [] : [heading(title, options)];
  return [...above, ...blocks.flatMap((block) => blockLines(block, options))].join('\n');
}

function blockLines(block: Block, options: TerminalOptions): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return flowed(block.text, '', options);
    case 'list':
      return block.items.flatMap((item, index) => flowed(item, block.ordered ? `${index + 1}. ` : '· ', options));
    case 'table':
      return sideBySide(block.columns.length, options.columns).flatMap((shown) =>
        tableLines(
          pick(block.columns, shown),
          block.rows.map((row) => pick(row, shown)),
          options,
        ),
      );
    case 'chart':
      return [];
  }
}

/** Running text with a hanging indent after its list mark. */
function flowed(text: Text, mark: string, options: TerminalOptions): readonly string[] {
  const lines = wrapText(text, Math.max(NARROWEST, options.columns - mark.length));
  return lines.map((line, row) => `${row === 0 ? mark : ' '.repeat(mark.length)}${painted(line, options)}`);
}

function pick<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return items.filter((_, place) => places.includes(place));
}

function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  options: TerminalOptions,
): string[] {
  const titles = columns.map((column): Text => [{ kind: 'tone', tone: 'dim', text: column.title }]);
  const widest = (measure: (text: Text) => number) =>
    columns.map((_, index) => Math.max(...[titles, ...rows].map((row) => measure(row[index] ?? []))));
  const widths = fitted(widest(textWidth), widest(longestWord), options.columns);
  return [titles, ...rows].flatMap((row) => {
    const cells = widths.map((width, index) => wrapText(row[index] ?? [], width));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => aligned(cell[line] ?? [], widths[index] ?? 0, columns[index], options))
        .join(GAP)
        .trimEnd(),
    );
  });
}

function aligned(text: Text, width: number, column: Column | undefined, options: TerminalOptions): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return column?.align === 'right' ? space + painted(text, options) : painted(text, options) + space;
}

const BOLD = '1';
const TONES = { good: '32', bad: '31', dim: '2' } as const;
const VERDICTS: Readonly<Record<Verdict, keyof typeof TONES>> = { meets: 'good', misses: 'bad', unclear: 'dim' };

function painted(text: Text, options: TerminalOptions): string {
  return text.map((part) => paintedPart(part, options)).join('');
}

function paintedPart(part: Inline, options: TerminalOptions): string {
  if (typeof part === 'string') return terminalText(part);
  const words = terminalText(part.text);
  switch (part.kind) {
    case 'strong':
      return style(BOLD, words, options);
    case 'code':
      return style('36', words, options);
    case 'tone':
      return style(TONES[part.tone], words, options);
    case 'verdict':
      return style(TONES[VERDICTS[part.text]], words, options);
    case 'link':
      return options.links && isWebAddress(part.href) ? osc8(words, part.href) : words;
  }
}

function style(code: string, text: string, { color }: TerminalOptions): string {
  return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/**
 * A link that the terminal can open (OSC 8). Control characters are removed from the address, because they could end
 * the sequence; spaces and non-ASCII characters are percent-encoded. Existing encodings are kept.
 */
function osc8(text: string, href: string): string {
  const address = oneLine(href).replace(/[^!-~]+/g, encodeURIComponent);
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}
