import { foldedHash } from '../history/folded-hash.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { linksOf, withoutLinks } from './markup.ts';

const NO_BREAK_SPACE = '\u00a0';

/** What an operator looks for in a runbook. */
export type Part = 'symptoms' | 'diagnosis' | 'rollback' | 'escalation';

export const PARTS: readonly Part[] = ['symptoms', 'diagnosis', 'rollback', 'escalation'];

/** Small facts of one version of a text: whether it is a runbook, and of what. */
export interface GuideFacts extends FrontMatter {
  /** Words with a letter or a digit, counted up to 100. */
  readonly words: number;
  readonly parts: readonly Part[];
  /** Nothing but a promise, such as `TBD`. */
  readonly placeholder: boolean;
  /** Where it links to, relative or not. */
  readonly links: readonly string[];
  /** Whether a heading announces steps for operating (a README may have such a section). */
  readonly operates: boolean;
  /** Equal for versions that differ by white space and link targets alone. */
  readonly prose: number;
}

const MAX_TEXT = 256 * 1024;
const STUB_WORDS = 100;

const IN_TEXT: Readonly<Record<Part, readonly string[]>> = {
  symptoms: ['symptom', 'user impact', 'impact:'],
  diagnosis: ['diagnos', 'troubleshoot', 'investigat', 'debug'],
  rollback: ['rollback', 'roll back', 'mitigat', 'remediat', 'recover', 'restore'],
  escalation: ['escalat', 'on-call', 'on call', 'pagerduty', 'opsgenie'],
};
const IN_HEADING: Readonly<Record<Part, readonly string[]>> = {
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

/** Reads a text in any markup; only its first 256 kB. */
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
    parts: PARTS.filter(
      (part) =>
        IN_TEXT[part].some((sign) => lower.includes(sign)) || IN_HEADING[part].some((sign) => heading.includes(sign)),
    ),
    placeholder:
      words < 30 &&
      /\b(tbd|to ?do|coming soon|to be (written|done|defined)|placeholder|work in progress)\b/.test(
        lower.slice(0, 2000),
      ),
    links: linksOf(body),
    operates: headings.some((line) => OPERATING.some((sign) => line.toLowerCase().includes(sign))),
    prose: foldedHash(withoutLinks(body).replaceAll(NO_BREAK_SPACE, ' ').trim()),
  };
}

/** Whether a text promises a runbook without being one: fewer than two parts, and under 100 words. */
export function isStub({ parts, words, placeholder }: GuideFacts): boolean {
  return placeholder || (parts.length < 2 && words < STUB_WORDS);
}

const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,})$/;

/** Lines marked as headings by `#`, `=` or `h2.`, or underlined. */
function headingsOf(body: string): readonly string[] {
  const lines = body.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const marked = /^(?:#{1,6}|={1,6}|h[1-6]\.)\s+(.{1,200})$/.exec(line)?.[1];
    if (marked !== undefined) return [marked];
    const isUnderlined = line !== '' && !line.startsWith('|') && UNDERLINE.test(lines[index + 1] ?? '');
    return isUnderlined ? [line.slice(0, 200)] : [];
  });
}

/** Up to `STUB_WORDS`: from there on nobody asks. */
function countWords(body: string): number {
  let count = 0;
  for (const [part] of body.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(part)) count += 1;
    if (count === STUB_WORDS) break;
  }
  return count;
}
