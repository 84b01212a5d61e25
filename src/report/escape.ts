/**
 * One escaping function per output. All of them take text that anyone may have written (titles, paths, labels, names)
 * and return text that shows as it was written and does nothing: no mention, no link, no row break, no command.
 */

const LONGEST = 10_000;
/** Zero width, and no place to break a line: `oneLine` takes it out of what others wrote, so every one that stands in a text is ours. */
const BREAK = '\u2060';

/** One line without controls, bidi overrides and invisible characters: what every output starts from. */
export function oneLine(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\S\u00a0]+|\u0085+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '')
    .trim();
}

/** Shortens to so many characters, marking the cut. */
export function clip(text: string, length: number): string {
  const characters = [...oneLine(text)];
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Shortens to so many characters out of the middle, nearer the start: the end of a path or a note says most. */
export function clipMiddle(text: string, length: number): string {
  const characters = [...oneLine(text)];
  if (characters.length <= length) return characters.join('');
  const head = Math.floor(length / 3);
  return `${characters.slice(0, head).join('').trimEnd()}…${characters
    .slice(head + 1 - length)
    .join('')
    .trimStart()}`;
}

/** Longest word that a table takes without squeezing its other columns. */
const LONGEST_WORD = 48;

/** Shortens words that no table could break, such as paths and addresses. */
export function clipWords(text: string): string {
  return text.replace(/\S+/gu, (word) => clipMiddle(word, LONGEST_WORD));
}

/** Text inside GitHub-flavoured Markdown, table cells included. Spaces at the ends are kept: texts are joined. */
export function markdownText(text: string): string {
  return padded(text, (line) =>
    line
      .replace(/(?<=[@#])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi, BREAK)
      .replace(/[0-9a-f]{7,}/gi, apart)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_[\]~$|]/g, '\\$&')
      .replace(/^([-+=]|\d+[.)](?= |$))/, '\\$1')
      .replaceAll(BREAK, '&#8288;'),
  );
}

/** What could be a commit's id, in parts too short to be taken for one. */
function apart(run: string): string {
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

/** Text inside HTML or SVG, attribute values in double quotes included. */
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

/** A quoted label inside mermaid, which takes it for Markdown and knows no escape: what it could read is left out. */
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

/** Lines in a workflow's log: they never begin one of the log's lines, and hold no command of the runner, old form or new. */
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
