/** A stretch of HCL text: a comment, a quoted string or here document, or the code between them. */
export interface Piece {
  readonly kind: 'code' | 'string' | 'comment';
  readonly text: string;
  /** Line of its first character, counted from 1. */
  readonly line: number;
}

const MAX_NESTING = 50;

/** Splits HCL into comments, strings and code, so that a `#` inside a string is no comment. Linear in the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  let codeFrom = 0;
  const take = (kind: Piece['kind'], from: number, to: number) => {
    if (to <= from) return;
    const part = text.slice(from, to);
    pieces.push({ kind, text: part, line });
    line += part.split('\n').length - 1;
  };
  for (let at = 0; at < text.length; ) {
    const found = nonCodeAt(text, at);
    if (found === null) {
      at += 1;
      continue;
    }
    take('code', codeFrom, at);
    take(found.kind, at, found.end);
    at = found.end;
    codeFrom = at;
  }
  take('code', codeFrom, text.length);
  return pieces;
}

interface Found {
  readonly kind: 'string' | 'comment';
  readonly end: number;
}

function nonCodeAt(text: string, at: number): Found | null {
  const two = text.slice(at, at + 2);
  if (text[at] === '"') return { kind: 'string', end: endOfString(text, at + 1, 0) };
  if (text[at] === '#' || two === '//') return { kind: 'comment', end: endOr(text, text.indexOf('\n', at)) };
  if (two === '/*') return { kind: 'comment', end: endOr(text, text.indexOf('*/', at + 2), 2) };
  return two === '<<' ? hereDocument(text, at) : null;
}

function endOr(text: string, found: number, length = 0): number {
  return found === -1 ? text.length : found + length;
}

/** Past the closing quote. A template inside it (`${…}`) can hold strings of its own. */
function endOfString(text: string, from: number, depth: number): number {
  for (let at = from; at < text.length; ) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at += 2;
    else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) at += 3;
    else if (text.startsWith('${', at) || text.startsWith('%{', at)) at = endOfTemplate(text, at + 2, depth + 1);
    else at += 1;
  }
  return text.length;
}

function endOfTemplate(text: string, from: number, depth: number): number {
  if (depth > MAX_NESTING) return text.length;
  let braces = 1;
  for (let at = from; at < text.length; ) {
    if (text[at] === '"') {
      at = endOfString(text, at + 1, depth);
      continue;
    }
    if (text[at] === '{') braces += 1;
    if (text[at] === '}') braces -= 1;
    at += 1;
    if (braces === 0) return at;
  }
  return text.length;
}

/** Looks no further than what opens a here document: a line of nothing but `<` holds as many beginnings as signs. */
const OPENING = /<<-?([A-Za-z_][\w-]{0,100})[^\S\n]*\n/y;

function hereDocument(text: string, at: number): Found | null {
  OPENING.lastIndex = at;
  const word = OPENING.exec(text)?.[1];
  if (word === undefined) return null;
  for (let from = OPENING.lastIndex; from < text.length; ) {
    const end = endOr(text, text.indexOf('\n', from));
    if (text.slice(from, end).trim() === word) return { kind: 'string', end };
    from = end + 1;
  }
  return { kind: 'string', end: text.length };
}

/** The quoted text of one key of an object expression, `{ source = "a/b", version = "~> 5" }`; `null`: none. */
export function entryOf(expression: string, key: string): string | null {
  const pieces = piecesOf(expression).filter(({ kind }) => kind !== 'comment');
  const index = pieces.findIndex(({ kind, text }) => kind === 'code' && endsWithKey(text, key));
  const value = pieces[index + 1];
  return index === -1 || value?.kind !== 'string' ? null : value.text.slice(1, -1);
}

function endsWithKey(code: string, key: string): boolean {
  const trimmed = code.trimEnd();
  if (!trimmed.endsWith('=') && !trimmed.endsWith(':')) return false;
  return (
    (trimmed
      .slice(0, -1)
      .trimEnd()
      .split(/[\s{,]/)
      .at(-1) ?? '') === key
  );
}
