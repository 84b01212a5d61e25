import { plural } from '../../lib/phrasing.ts';
import type { Verdict } from '../report.ts';
import type { Chart } from './chart.ts';

/**
 * The contents of a report without its appearance: the same page is written as Markdown, HTML and terminal text. Every
 * string in it is unescaped plain text, some of it untrusted; each writer escapes all of it in one place.
 */
export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Ids of the sections in page order. Sections are dropped by id if the page is too long. */
export type SectionId =
  | 'headline'
  | 'since'
  | 'actions'
  | 'numbers'
  | 'weeks'
  | 'charts'
  | 'failures'
  | 'candidates'
  | 'planned'
  | 'runbooks'
  | 'evidence'
  | 'parts'
  | 'tools'
  | 'areas'
  | 'method'
  | 'not-measured';

export interface Section {
  readonly id: SectionId;
  /** Heading; `null`: the section has none. */
  readonly title: string | null;
  /** Whether the section is shown collapsed. */
  readonly folded: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'chart'; readonly chart: Chart };

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

export type Text = readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'verdict'; readonly text: Verdict }
  | { readonly kind: 'tone'; readonly tone: Tone; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Meaning of a word, shown by colour if the output has colours. The words alone must convey it too. */
export type Tone = 'good' | 'bad' | 'dim';

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const tone = (which: Tone, text: string): Inline => ({ kind: 'tone', tone: which, text });
export const verdict = (text: Verdict): Inline => ({ kind: 'verdict', text });
export const link = (text: string, href: string): Inline => ({ kind: 'link', text, href });

export const paragraph = (...text: Text): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly Text[]): Block => ({ kind: 'list', ordered: false, items });
export const numbered = (items: readonly Text[]): Block => ({ kind: 'list', ordered: true, items });
export const table = (titles: readonly (string | Column)[], rows: readonly (readonly Text[])[]): Block => ({
  kind: 'table',
  columns: titles.map((title) => (typeof title === 'string' ? { title, align: 'left' } : title)),
  rows,
});

/** A section that is shown collapsed. */
export function folded(id: SectionId, title: string, ...blocks: readonly Block[]): Section {
  return { id, title, folded: true, blocks };
}

/** A line on how many rows a table omits and where to find them; empty if none. */
export function leftOut(all: number, shown: number, noun: string): Block[] {
  return all > shown ? [paragraph(`${plural(all - shown, noun)} in report.json.`)] : [];
}

/** Whether an address may become a link: only http and https addresses may. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//.test(href);
}

/** Parses our own text with code in back-ticks into text and code parts. Not for untrusted text. */
export function ticked(words: string): Text {
  return words.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}

/** The text without its markup. */
export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
