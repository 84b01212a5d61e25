import { foldedHash } from '../lib/folded-hash.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { headingsOf, linksOf, runbooksNamedIn, withoutLinks } from './links.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A part that operators expect in a runbook. */
export type RunbookPart = 'symptoms' | 'diagnosis' | 'rollback' | 'escalation';

/** The parts of a runbook, in the order in which they are listed. */
export const RUNBOOK_PARTS: readonly RunbookPart[] = ['symptoms', 'diagnosis', 'rollback', 'escalation'];

/** Facts about one version of a text, from which it is decided whether it is a runbook, and of which components. */
export interface GuideFacts extends FrontMatter {
  /** Number of words that contain a letter or digit, at most 100. */
  readonly words: number;
  readonly parts: readonly RunbookPart[];
  /** Whether the text only announces a runbook (`TBD`) in fewer than 30 words. */
  readonly placeholder: boolean;
  /** Link targets, relative or absolute, without fragments. */
  readonly links: readonly string[];
  /** Links and file names in the lines that speak of a runbook. */
  readonly runbooks: readonly string[];
  /** Headings of its sections, without the first heading; at most 100. */
  readonly sections: readonly string[];
  /** Whether a heading announces steps for operators; a README may have such a section. */
  readonly operates: boolean;
  /** Hash of the text: equal for versions that differ only in white space and link targets. */
  readonly prose: number;
}

/** Characters of a text that are read. */
const MAX_TEXT = 256 * 1024;
const MAX_SECTIONS = 100;
/** A text with fewer words, and fewer than two parts of a runbook, is a stub. */
const STUB_WORDS = 100;

const IN_TEXT: Readonly<Record<RunbookPart, readonly string[]>> = {
  symptoms: ['symptom', 'user impact', 'impact:'],
  diagnosis: ['diagnos', 'troubleshoot', 'investigat', 'debug'],
  rollback: ['rollback', 'roll back', 'mitigat', 'remediat', 'recover', 'restore'],
  escalation: ['escalat', 'on-call', 'on call', 'pagerduty', 'opsgenie'],
};
const IN_HEADING: Readonly<Record<RunbookPart, readonly string[]>> = {
  symptoms: ['meaning', 'impact', 'alert', 'overview', 'what', 'detect'],
  diagnosis: ['check', 'verify', 'cause', 'logs', 'identify'],
  rollback: ['fix', 'resolution', 'resolve', 'steps', 'procedure', 'action', 'how to', 'response'],
  escalation: ['contact', 'support', 'help', 'owner'],
};
const OPERATING = [
  'runbook',
  'run book',
  'operations',
  'operating',
  'troubleshoot',
  'on-call',
  'on call',
  'oncall',
  'incident',
  'rollback',
  'roll back',
  'disaster',
  'recovery',
  'debugging',
  'maintenance',
  'firefighting',
];

/** Reads the facts of a text in any markup, from its first 256 kB. */
export function readGuide(contents: string): GuideFacts {
  const { front, body } = splitFrontMatter(contents.slice(0, MAX_TEXT));
  const lower = body.toLowerCase();
  const headings = headingsOf(body);
  const heading = headings.join('\n').toLowerCase();
  const words = countWords(body);
  return {
    ...front,
    title: front.title ?? headings[0] ?? null,
    words,
    parts: RUNBOOK_PARTS.filter(
      (part) =>
        IN_TEXT[part].some((keyword) => lower.includes(keyword)) ||
        IN_HEADING[part].some((keyword) => heading.includes(keyword)),
    ),
    placeholder:
      words < 30 &&
      /\b(tbd|to ?do|coming soon|to be (written|done|defined)|placeholder|work in progress)\b/.test(
        lower.slice(0, 2000),
      ),
    links: linksOf(body),
    runbooks: runbooksNamedIn(body),
    sections: headings.slice(1, 1 + MAX_SECTIONS),
    operates: headings.some((line) => OPERATING.some((keyword) => line.toLowerCase().includes(keyword))),
    prose: foldedHash(withoutLinks(body).replaceAll(NO_BREAK_SPACE, ' ').trim()),
  };
}

/** Whether a text is not yet a runbook: a placeholder, or fewer than two parts and fewer than 100 words. */
export function isStub({ parts, words, placeholder }: GuideFacts): boolean {
  return placeholder || (parts.length < 2 && words < STUB_WORDS);
}

/** A run of characters between spaces; in scripts without spaces, two characters, about the length of their words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Counts words up to `STUB_WORDS`; larger numbers make no difference. */
function countWords(body: string): number {
  let count = 0;
  for (const [part] of body.matchAll(WORD)) {
    if (/[\p{L}\p{N}]/u.test(part)) count += 1;
    if (count === STUB_WORDS) break;
  }
  return count;
}
