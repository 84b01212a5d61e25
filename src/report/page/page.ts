import { plural } from '../../words.ts';
import type { Verdict } from '../report.ts';
import type { Chart } from './chart.ts';

/**
 * What a report says, without saying how it looks: the same page is written as Markdown, HTML and terminal text.
 * Every string in it is plain text, ours or strangers'; the writer escapes all of it in one place.
 */
export interface Page {
  readonly title: string;
  readonly sections: readonly Section[];
}

/** The order of the sections on the page, and the name by which one is dropped when the page is too long. */
export type SectionId =
  | 'headline'
  | 'since'
  | 'actions'
  | 'numbers'
  | 'weeks'
  | 'charts'
  | 'failures'
  | 'candidates'
  | 'runbooks'
  | 'evidence'
  | 'parts'
  | 'tools'
  | 'areas'
  | 'method'
  | 'closing';

export interface Section {
  readonly id: SectionId;
  /** `null`: no heading of its own. */
  readonly title: string | null;
  /** Shown closed, to be opened by who wants it. */
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

/** How a word is meant, for colour where there is colour: never the only carrier of the meaning. */
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

/** A section that is shown closed, to be opened by who wants it. */
export function folded(id: SectionId, title: string, ...blocks: readonly Block[]): Section {
  return { id, title, folded: true, blocks };
}

/** Says how many rows a table leaves out, and where they are. */
export function leftOut(all: number, shown: number, noun: string): Block[] {
  return all > shown ? [paragraph(`${plural(all - shown, noun)} in report.json.`)] : [];
}

/** Whether an address may become a link: nothing but the web is ever linked. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//.test(href);
}

/** Our own words in which back-ticks set code off: `set \`paths\`` → text and code. */
export function ticked(words: string): Text {
  return words.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));
}

/** The text without its marks. */
export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
