/** A number as text, with one decimal below 100 and thousands separators above 999: `8`, `7.5`, `1,204`. */
export function decimal(value: number): string {
  const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value);
  // The first use of a locale takes a twentieth of a small run, and most numbers need no separator.
  return Math.abs(rounded) < 1000 ? String(rounded) : rounded.toLocaleString('en-US');
}

/** `1 change`, `2 changes` */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${decimal(count)} ${count === 1 ? noun : nouns}`;
}

const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in words, `four`; from 13 on in digits. */
export function countWord(count: number): string {
  return WORDS[count] ?? decimal(count);
}

/** `a, b and c`, `a or b` */
export function sentenceList(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Lists at most `most` words and counts the rest: `a, b, c and 4 more`. */
export function someOf(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).join(', ');
  return words.length > most ? `${shown} and ${words.length - most} more` : shown;
}

/** The text with a capital first letter. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a small first letter, unless its first word is an abbreviation: `IaC quality` stays. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]+\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
