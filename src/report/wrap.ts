import stringWidth from 'string-width';
import { terminalText } from './escape.ts';
import { type Inline, plain, type Text } from './page/page.ts';

/** Width of a marked-up text in terminal columns. */
export function textWidth(text: Text): number {
  return text.reduce((sum, part) => sum + stringWidth(words(part)), 0);
}

/** Width of the longest word of a text in terminal columns. */
export function longestWord(text: Text): number {
  return Math.max(0, ...wordsOf(text).map((word) => stringWidth(plain(word).trimEnd())));
}

/**
 * Breaks a text at spaces into lines of at most `columns` terminal columns; breaks words that are longer than a line.
 */
export function wrapText(text: Text, columns: number): readonly Text[] {
  const lines: Inline[][] = [[]];
  let used = 0;
  for (const word of wordsOf(text).flatMap((whole) => fitting(whole, columns))) {
    if (used > 0 && used + stringWidth(plain(word).trimEnd()) > columns) {
      lines.push([]);
      used = 0;
    }
    for (const part of word) append(lines.at(-1) ?? [], part);
    used += textWidth(word);
  }
  return lines.map(trimmed);
}

/** Appends a part to a line; merges it with the last if both have the same mark and link. */
function append(line: Inline[], part: Inline): void {
  const last = line.at(-1);
  if (last !== undefined && markOf(last) === markOf(part))
    line.splice(-1, 1, withText(part, words(last) + words(part)));
  else line.push(part);
}

function markOf(part: Inline): string {
  return typeof part === 'string' ? '' : JSON.stringify({ ...part, text: part.kind === 'verdict' ? part.text : '' });
}

/** The words of a text, each with the space that ends it; a word can consist of several marked parts. */
function wordsOf(text: Text): Text[] {
  const found: Inline[][] = [[]];
  for (const part of text) {
    for (const piece of words(part).split(/(?<= )/)) {
      if (piece !== '') found.at(-1)?.push(withText(part, piece));
      if (piece.endsWith(' ')) found.push([]);
    }
  }
  return found.filter((word) => word.length > 0);
}

function fitting(word: Text, columns: number): Text[] {
  if (stringWidth(plain(word).trimEnd()) <= columns) return [word];
  return word.flatMap((part) => pieces(words(part), columns).map((piece) => [withText(part, piece)]));
}

function words(part: Inline): string {
  return terminalText(typeof part === 'string' ? part : part.text);
}

function withText(part: Inline, text: string): Inline {
  if (typeof part === 'string') return text;
  return part.kind === 'verdict' ? part : { ...part, text };
}

function pieces(word: string, columns: number): string[] {
  if (stringWidth(word) <= columns) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    if (stringWidth((parts.at(-1) ?? '') + character) > columns) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}

function trimmed(line: Text): Text {
  const last = line.at(-1);
  if (last === undefined || (typeof last !== 'string' && last.kind === 'verdict')) return line;
  return [...line.slice(0, -1), withText(last, (typeof last === 'string' ? last : last.text).trimEnd())];
}
