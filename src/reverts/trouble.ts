const TROUBLE =
  /\b(?:br(?:eaks?|eaking|oke|oken)|fail(?:s|ed|ing|ures?)?|caus(?:es?|ed|ing)|crash(?:es|ed|ing)?|outages?|incidents?|regressions?|mistakes?|wrong(?:ly)?|falsely|faulty|accident(?:al|ally)|(?:(?:do|does|did|is|was|are|will)(?:n't| not)|won't) (?:work|have|seem|being|actually)|not working|unusable|race(?:s| conditions?)?|turns out|problems?|issues? (?:with|when|where|in)|unintended|too (?:slow|many|much))\b/gi;
const TRACKER_LINE = /^\s*(?:fix(?:es|ed)?|clos(?:es|ed)?|resolves?|related|refs?|see)\b.*$/gim;

/**
 * Whether a text tells of something that went wrong. Lines that only name a ticket (`Fixes: …`) tell nothing, nor do
 * words of the earlier title: a banner for an incident that is taken down again is no trouble of its own.
 * Right in alphagov/govuk-puppet@fbe60d17 (`it turns out`) and ministryofjustice/modernisation-platform@3bde8263
 * (`causing issues`).
 */
export function speaksOfTrouble(text: string, earlierTitle: string): boolean {
  if (text.search(TROUBLE) === -1) return false;
  const known = new Set(earlierTitle.toLowerCase().split(/[^a-z']+/));
  return [...text.replace(TRACKER_LINE, '').matchAll(TROUBLE)].some(([words]) =>
    words
      .toLowerCase()
      .split(' ')
      .some((word) => !known.has(word)),
  );
}
