import type { Change } from '../history/change.ts';

/** A title without the pull-request numbers that hosts append: `x (#12)` → `x`. */
export function withoutNumbers(title: string): string {
  const last = title.endsWith(')') ? title.slice(title.lastIndexOf('(')) : '';
  return /^\([#!]\d+\)$/.test(last) ? withoutNumbers(title.slice(0, -last.length).trimEnd()) : title;
}

/**
 * A title normalised for comparison: lower case, single spaces, without appended numbers, outer quotes and full stop.
 */
export function plainTitle(title: string): string {
  return withoutNumbers(title.slice(0, 1_000))
    .replace(/\s+/g, ' ')
    .replace(/^["'“`\s]+|["'”`.\s]+$/g, '')
    .toLowerCase();
}

/** Whether two titles are equal except for a counter at the end: `x (2)` and `x, take 2` continue `x`. */
export function isSameTitle(one: string, other: string): boolean {
  return withoutCounter(plainTitle(one)) === withoutCounter(plainTitle(other));
}

function withoutCounter(title: string): string {
  return title.replace(/[\s,:(-]*(?:\((?:\d|again)\)|(?:take|try|attempt|part|round) #?\d)\)?$/, '');
}

/** `fix(scope): x` → `x`: people who quote a title may omit its prefix. */
export function withoutScope(title: string): string {
  return title.replace(/^[a-z][\w.,/ -]{0,40}(?:\([^()]{0,80}\))?!?:\s*/, '');
}

/** `[scope] x`, `[scope]: x` → `x` */
export function withoutBracket(title: string): string {
  return title.replace(/^\[[^\]\n]{1,40}\]\s*:?\s*/, '');
}

const NOISE = new Set(
  (
    'the a an of to for in on and or with from by is be we it this that at as was are due no not now use using more ' +
    'update updated updates change changes changed add added adding adds remove removed removing fix fixed fixes ' +
    'chore feat ci docs test tests refactor config infra trivial merge pull request branch main master version ' +
    'revert reverts reverted reverting rollback roll back undo undone restore restored downgrade downgraded out pr ' +
    'yml yaml tf json py md sh'
  ).split(' '),
);

/** The words of a title that identify its topic: without common words, words of undoing and single digits. */
function topicWords(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !NOISE.has(word) && !/^\d$/.test(word)));
}

/**
 * Similarity of two titles, 0…1: the overlap coefficient (Szymkiewicz–Simpson) of their topic words, which is the
 * number of common words divided by the number of words of the title that has fewer. 0 if either title has none.
 */
export function likeness(one: string, other: string): number {
  const a = topicWords(one);
  const b = topicWords(other);
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / smaller;
}

/** Whether two texts name a common ticket. */
export function shareTicket(one: string, other: string): boolean {
  const keys = ticketKeys(other);
  return [...ticketKeys(one)].some((key) => keys.has(key));
}

/** Keys of tickets and bugs: `ABC-123`, `bug 123`, `change 103482`, `CHG5018936`. */
function ticketKeys(text: string): ReadonlySet<string> {
  const keys = text
    .slice(0, 1_000)
    .match(/\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b|\b(?:bug|change|chg|ticket|incident) ?#?\d{4,10}\b/gi);
  return new Set((keys ?? []).map((key) => key.toLowerCase().replace(/[ #]/g, '')).filter((key) => !/-0+$/.test(key)));
}

const LAYER = /\b(?:revert(?:\^(?<power>\d{1,2}))?["“'\s]|(?<again>re-?(?:apply|land)\b))/gi;

/**
 * Whether a title re-lands a change, by its layers of undoing: `Revert "Revert "x""`, `Reapply "x"` and `Revert^2 "x"`
 * have two, and an even number re-lands x. Used only if the target was not found.
 * Evidence: wikimedia/operations-puppet@56c3abc6 and openstack/kolla-ansible@4e870b46.
 */
export function landsAgain(title: string): boolean {
  const layers = [...title.slice(0, 1_000).matchAll(LAYER)].reduce(
    (sum, { groups }) => sum + (groups?.['again'] === undefined ? Number(groups?.['power'] ?? 1) : 2),
    0,
  );
  return layers > 0 && layers % 2 === 0;
}

const UPDATE =
  /^(?:[^:]{0,40}: )?update (?:\S{1,80} docker (?:tag|digest)|helm release \S{1,80}|dependency \S{1,80}) to /i;

/**
 * Whether a machine made the change, or its title is that of an update bot, which may work under a person's account.
 * Such a change is not a revert, unless its message says so.
 * Evidence: walnuts1018/infra@da063590.
 */
export function looksAutomated({ machine, title }: Change): boolean {
  return machine || UPDATE.test(title);
}
