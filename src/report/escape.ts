/**
 * One escaping function per output. Each takes untrusted text (titles, paths, labels, names) and returns text that is
 * displayed as written and has no effect: no mention, no link, no row break, no command.
 */

const MAX_CHARACTERS = 10_000;
/**
 * WORD JOINER: invisible, and allows no line break. `oneLine` removes it from untrusted text, so each one in the output
 * is ours.
 */
const BREAK = '\u2060';

/** Text as one line without control characters, bidi overrides and invisible characters; first step of every escape. */
export function oneLine(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .replace(/[^\S\u00a0]+|\u0085+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '')
    .trim();
}

/** Shortens a text to at most `length` characters and marks the cut. */
export function clip(text: string, length: number): string {
  const characters = [...oneLine(text)];
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * Shortens a text to at most `length` characters. Cuts nearer the start, because the end of a path or note says most.
 */
export function clipMiddle(text: string, length: number): string {
  const characters = [...oneLine(text)];
  if (characters.length <= length) return characters.join('');
  const head = Math.floor(length / 3);
  return `${characters.slice(0, head).join('').trimEnd()}…${characters
    .slice(head + 1 - length)
    .join('')
    .trimStart()}`;
}

/** Maximum length of a word in a table; longer ones would squeeze the other columns. */
const LONGEST_WORD = 48;

/** Shortens long words, such as paths and addresses, which tables cannot break. */
export function clipWords(text: string): string {
  return text.replace(/\S+/gu, (word) => clipMiddle(word, LONGEST_WORD));
}

/** Text inside GitHub-flavoured Markdown, including table cells. Keeps spaces at the ends, because texts are joined. */
export function markdownText(text: string): string {
  return padded(text, (line) =>
    line
      .replace(/(?<=[@#])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi, BREAK)
      .replace(/[0-9a-f]{7,}/gi, brokenSha)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_[\]~$|]/g, '\\$&')
      .replace(/^([-+=]|\d+[.)](?= |$))/, '\\$1')
      .replaceAll(BREAK, '&#8288;'),
  );
}

/** Splits a possible commit id invisibly into parts that are too short to be linked. */
function brokenSha(run: string): string {
  return run.replace(/.{6}(?=.)/g, `$&${BREAK}`);
}

/** A Markdown code span: nothing in it is a mention, a reference or a link. */
export function markdownCode(text: string, inTable: boolean): string {
  const line = oneLine(text) || ' ';
  const ticks = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(ticks + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${inTable ? line.replace(/\|/g, '\\|') : line}${pad}${fence}`;
}

/** Text inside HTML or SVG, including attribute values in double quotes. */
export function htmlText(text: string): string {
  return padded(text, (line) =>
    line
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;'),
  );
}

/** A quoted label inside mermaid, which parses it as Markdown without escapes: special characters are removed. */
export function mermaidText(text: string): string {
  return oneLine(text)
    .replace(/["`*_#;[\]{}<>\\|%&@$~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text on a terminal: no escape sequence gets through. */
export function terminalText(text: string): string {
  return padded(text, (line) => line);
}

/**
 * Text in a workflow's log that the runner never takes for a command: `::` and `##[` are broken by a space, and further
 * lines are indented.
 */
export function logText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '')
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '# #[')
    .replaceAll('\n', '\n  ');
}

function padded(text: string, escaped: (line: string) => string): string {
  const line = oneLine(text);
  if (line === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${escaped(line)}${/\s$/.test(text) ? ' ' : ''}`;
}
