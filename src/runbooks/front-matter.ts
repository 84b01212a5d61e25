import { DAY, type Instant, parseInstant, type Seconds } from '../history/instant.ts';
import { list, mapping, parseYaml, word } from '../iac/documents.ts';

/** Metadata at the head of a text: YAML between two lines `---`, or attributes such as `:service: dns`. */
export interface FrontMatter {
  readonly title: string | null;
  /** Names of the components that the text is for. */
  readonly services: readonly string[];
  readonly reviewedAt: Instant | null;
  /** How long a review is valid according to the text itself, in seconds; `null`: it does not say. */
  readonly term: Seconds | null;
  /** Whether the text is a guide that is in force: neither a letter (`from:`, `to:`) nor planned or archived. */
  readonly inForce: boolean;
}

const SERVICES = ['service', 'services', 'component', 'components', 'applies_to', 'applies-to'];
const REVIEWED = [
  'last_reviewed_on',
  'last_reviewed',
  'last-reviewed',
  'lastReviewed',
  'reviewed',
  'reviewed_on',
  'reviewed_at',
  'last_review',
  'review_date',
];
/** Values of `status` of a text that is not yet or no longer in force. */
const NOT_IN_FORCE = /^(archived|superseded|obsolete|deprecated|retired|withdrawn|rejected|planned|proposed)\b/i;

const REVIEW_TERM = ['review_in', 'review-in', 'review_every'];

const BLOCK = /^---[ \t]*\r?\n(?<yaml>(?:(?!---[ \t]*\r?$)[^\n]*\n)*)---[ \t]*\r?(?:\n|$)/m;

/**
 * Splits a text into front matter and body. Without front matter, all its values are empty or `null`. A block between
 * two lines `---` is front matter if it is empty or holds a mapping: else these lines are rules of Markdown.
 */
export function splitFrontMatter(text: string): { readonly front: FrontMatter; readonly body: string } {
  const block = text.startsWith('---') ? BLOCK.exec(text) : null;
  const yaml = block?.groups?.['yaml'] ?? '';
  const values = mapping(isRule(yaml) ? null : parseYaml(yaml)?.[0]);
  const isFront = block?.index === 0 && (yaml.trim() === '' || Object.keys(values).length > 0);
  if (!isFront) return { front: frontMatter(attributesOf(text)), body: text };
  return { front: frontMatter(values), body: text.slice(block[0].length) };
}

/** Whether a blank line follows the opening `---`, as after a rule: what follows may still parse, as `Symptoms: slow`. */
function isRule(block: string): boolean {
  return /^\s*\n/.test(block);
}

/** Attributes (`:name: value`) in the first 30 lines of AsciiDoc or reStructuredText. */
function attributesOf(text: string): Readonly<Record<string, unknown>> {
  const lines = text.slice(0, 4_000).split('\n', 30);
  const pairs = lines.flatMap((line) => {
    const [, key = '', value = ''] = /^:([\w-]{1,40}): ([^\r]{1,200})/.exec(line) ?? [];
    const values = value.split(',').map((part) => part.trim());
    return key === '' ? [] : [[key, values.length === 1 ? values[0] : values] as const];
  });
  return Object.fromEntries(pairs);
}

function frontMatter(values: Readonly<Record<string, unknown>>): FrontMatter {
  const wordsAt = (keys: readonly string[]) => keys.flatMap((key) => word(values[key]) ?? []);
  return {
    title: word(values['title']),
    services: SERVICES.flatMap((key) => namesOf(values[key])),
    reviewedAt:
      wordsAt(REVIEWED)
        .map(dateOf)
        .find((date) => date !== null) ?? null,
    term: termOf(wordsAt(REVIEW_TERM)[0] ?? ''),
    inForce: !isLetter(values) && !NOT_IN_FORCE.test(word(values['status']) ?? ''),
  };
}

function isLetter(values: Readonly<Record<string, unknown>>): boolean {
  return namesOf(values['from']).length > 0 && namesOf(values['to']).length > 0;
}

function namesOf(value: unknown): readonly string[] {
  const one = word(value);
  return one !== null ? [one] : list(value).flatMap((item) => word(item) ?? []);
}

/** Parses a day or an instant. If the time of day is written in another form, the day alone is used. */
function dateOf(text: string): Instant | null {
  return parseInstant(text.length > 10 && text[10] !== 'T' ? text.slice(0, 10) : text);
}

const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** Parses a review term such as `6 months`; `null`: anything else. */
function termOf(text: string): Seconds | null {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?(day|week|month|year)s?$/.exec(text.toLowerCase()) ?? [];
  const days = UNITS[unit];
  return days === undefined ? null : Math.round(Number(count) * days * DAY);
}
