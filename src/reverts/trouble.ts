const WORDS = [
  'br(?:eaks?|eaking|oke|oken)',
  'fail(?:s|ed|ing|ures?)?',
  'caus(?:es?|ed|ing)',
  'crash(?:es|ed|ing)?',
  'outages?',
  'incidents?',
  'regressions?',
  'mistakes?',
  'wrong(?:ly)?',
  'falsely',
  'faulty',
  'accident(?:al|ally)',
  "(?:(?:do|does|did|is|was|are|will)(?:n't| not)|won't) (?:work(?:ing)?|have|seem|being|actually)",
  "(?:do|does|did)(?:n't| not) (?:completely |fully |really )?(?:solve|fix|help)",
  'not working',
  '(?:is|are|was|were) preventing',
  'unusable',
  'race(?:s| conditions?)?',
  'turns out',
  'problems?',
  'issues? (?:with|when|where|in)',
  'unintended',
  'too (?:slow|many|much)',
  'impact(?:s|ed|ing)? negatively',
  String.raw`negative(?:ly)? impact\w*`,
];
const TROUBLE = new RegExp(String.raw`\b(?:${WORDS.join('|')})\b`, 'gi');
const TRACKER_LINE = /^\s*(?:fix(?:es|ed)?|clos(?:es|ed)?|resolves?|related|refs?|see)\b.*$/gim;

/** Words that make trouble hypothetical: `Stop the build if the step fails`. */
const SUPPOSED = /\b(?:if|whenever|in case|would(?:n't| not))\b[^.;\n]*$/i;

/**
 * Whether a text says that something went wrong. Ignored: lines that only name a ticket (`Fixes: …`), and words that
 * the earlier title also contains, because removing an incident banner is not an incident.
 * Evidence: alphagov/govuk-puppet@fbe60d17 (`it turns out`), ministryofjustice/modernisation-platform@3bde8263
 * (`causing issues`).
 */
export function speaksOfTrouble(text: string, earlierTitle: string): boolean {
  if (text.search(TROUBLE) === -1) return false;
  const known = new Set(
    earlierTitle
      .toLowerCase()
      .split(/[^a-z']+/)
      .map(stem),
  );
  const searched = text.replace(TRACKER_LINE, '');
  return [...searched.matchAll(TROUBLE)].some(
    ({ 0: words, index }) =>
      !SUPPOSED.test(searched.slice(Math.max(0, index - 60), index)) &&
      words
        .toLowerCase()
        .split(' ')
        .some((word) => !known.has(stem(word))),
  );
}

/** `failing`, `failed`, `failures` → `fail` */
function stem(word: string): string {
  return word.slice(0, 4);
}
