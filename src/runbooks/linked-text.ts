import { isRunbookWord } from '../iac/components/catalog-facts.ts';
import { hasPlaceholder } from '../iac/go-template.ts';

/** Longer texts of an alert, in characters, are not searched for links. */
const MAX_STRING = 10_000;

/**
 * Addresses of runbooks in the text under a key: the whole text under a key such as `runbook_url`; in any other text the
 * addresses that it calls runbooks, and in an alert also those of pages about alerts.
 */
export function addressesInText(key: string, text: string, isAlert: boolean): readonly string[] {
  if (isRunbookWord(key) && text.length < 2_000) {
    const target = text.trim().split(/\s+/)[0] ?? '';
    return target.includes('/') && !hasPlaceholder(target) ? [target] : [];
  }
  if (text.length > MAX_STRING) return [];
  const words = text.split(/[\s()<>[\]|]+/).map(withoutStop);
  return words.filter(
    (part) =>
      /^https?:\/\//.test(part) &&
      (isNear(part, text) || (isAlert && isPageOfAlerts(part.toLowerCase()))) &&
      !hasPlaceholder(part),
  );
}

/** Whether an address in lower case is of a page on what to do about alerts: `…/responding-to-alerts/`, `…/manual/alerts/`. */
export function isPageOfAlerts(address: string): boolean {
  return /\/(respond(ing)?[-_]to[-_]alerts|(manual|docs|support|handbook)\/alerts)\//.test(address);
}

/** A comment line of YAML or HCL. */
const COMMENT = /^[ \t]*(?:#|\/\/)(.*)$/gm;
/** Names of texts with a folder, and web addresses. */
const PLACE =
  /https?:\/\/[^\s<>"'`)\]]{1,500}|(?<![\w/.~-])[\w.-]{1,60}(?:\/[\w.-]{1,60}){1,12}\.(?:md|adoc|rst|txt)\b/g;
/** A key that is commented out, or a runbook of Azure Automation. */
const NO_MENTION = /runbook_?url|automation/i;

/** Addresses and paths that the comments of a file call runbooks: `# See docs/runbooks/dns.md`. */
export function mentionsInComments(text: string): readonly string[] {
  const comments = [...text.matchAll(COMMENT)].map(([, comment = '']) => comment.slice(0, 1_000));
  const spoken = comments.filter((comment) => /runbook/i.test(comment) && !NO_MENTION.test(comment));
  return spoken.flatMap((comment) =>
    (comment.match(PLACE) ?? []).map(withoutStop).filter((place) => isNear(place, comment) && !hasPlaceholder(place)),
  );
}

/** A word without the punctuation at its end. */
function withoutStop(word: string): string {
  return word.replace(/[.,;:!]{1,3}$/, '');
}

/** A link counts as a runbook's if `runbook` is within this many characters before it. */
const NEAR = 40;

/** Whether an address contains `runbook`, or the 40 characters before it do. */
function isNear(address: string, text: string): boolean {
  const start = text.indexOf(address);
  return text
    .slice(Math.max(0, start - NEAR), start + address.length)
    .toLowerCase()
    .includes('runbook');
}
