import type { Change } from '../history/change.ts';
import { DAY, HOUR, type Seconds } from '../history/instant.ts';
import { type Claim, claimOn, nameOf, type SignalInput } from './claim.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import { movedOn } from './moved-lines.ts';
import { Remainder } from './remainder.ts';
import { TO_SOMETHING_ELSE, undoWordOf } from './said.ts';
import { CONTENT_REACH } from './timeline.ts';
import { isSameTitle, likeness, shareTicket } from './titles.ts';
import { type UndoWord, undoWord } from './undo-words.ts';

interface PossibleTarget {
  readonly target: Change;
  readonly inverse: Inverse;
  readonly related: boolean;
}

/** Of several targets each must account for this share of the change that the others leave unexplained. */
const OWN_SHARE = 0.2;

/** A change that does nothing but undo a part of another one. */
const ALL = 0.9;

/** `Add x back` and `enable x again` answer what took x away just now; later on they are a new decision. */
const JUST_NOW: Seconds = 3 * DAY;
const AT_ONCE: Seconds = 2 * HOUR;

/** Nine in ten roll-backs come within two weeks. */
const FRESH: Seconds = 14 * DAY;

/**
 * Hand-written roll-back wording that contents confirm: `Downgrade x`, `go back to y`, `reverted z changes`. Targets are
 * picked until the change is explained: related words first, exact inverses next, then the newest.
 * Right as a whole in alphagov/govuk-puppet@35ee337d (`Downgrade from node 8 to 6`) and archlinux/infrastructure@c79c9bc6,
 * in part in ceph/ceph-ansible@5353ab8a and servo/saltfs@7de086d8, by weaker words in
 * ministryofjustice/modernisation-platform@607a12d1 (`Add … back`) and alphagov/govuk-infrastructure@0a225222 (`Move …
 * back to`), some days later in openstack/project-config@2e69a64f and hmcts/sds-flux-config@3600b856 (`Re-add`), in other
 * values in ministryofjustice/dns@8ba50fbf; of several targets one older than two weeks in ministryofjustice/dns@afdbbb58.
 */
export function wordedRestore(input: SignalInput): Claim[] {
  const { change, message, timeline, undos } = input;
  const words = undoWordOf(message);
  if (words === null) return [];
  const text = `${message.title}\n${message.body}`;
  const candidates = timeline
    .undoneBy(change, Number.NEGATIVE_INFINITY)
    .map((target) => ({ target, inverse: inverseOf(change, target), related: isRelated(text, target) }))
    .filter(({ target, inverse }) => !undos.isUndone(target) || (words === 'strong' && inverse.explained >= ALL))
    .filter((candidate) => isBelieved(candidate, words, change) && movedOn(change, candidate.target) < 0.5)
    .filter((candidate) => undos.undoOf(candidate.target) === null || isExact(candidate));
  return selectTargets(change, candidates).map((target) => ({
    ...claimOn(target, 'strong', 'wording', `it says that it goes back, and puts back what ${nameOf(target)} changed`),
    vague: words === 'vague',
  }));
}

/**
 * A title that says that it goes back, where nothing that it undoes was found: for a person to decide.
 * Right in Altinn/dialogporten@d66b155f and kubernetes/test-infra@0b29c5fa.
 */
export function wordsAlone({ message }: SignalInput): Claim[] {
  if (undoWord(message.title) !== 'strong' || TO_SOMETHING_ELSE.test(message.title)) return [];
  const number = Number(/\([#!](\d{1,7})\)["”']?$/.exec(message.title)?.[1] ?? Number.NaN);
  const because = 'its title says that it goes back, but what it undoes was not found';
  return [{ target: null, number: number > 0 ? number : null, tier: 'candidate', signal: 'wording', because }];
}

/** One revert is rolled out after the other: only the exact inverse of a revert undoes it without naming it. */
function isExact({ inverse }: PossibleTarget): boolean {
  return inverse.undone >= 0.9 && inverse.explained >= 0.9;
}

/** The more a change says, the less of its target must be undone. */
function isBelieved({ target, inverse, related }: PossibleTarget, words: UndoWord, change: Change): boolean {
  const { undone, explained, lines } = inverse;
  const after = change.landedAt - target.landedAt;
  const isNear = after <= CONTENT_REACH;
  if (words !== 'strong') {
    if (!isNear || isSameTitle(target.title, change.title)) return false;
    const isSoon = after <= (words === 'weak' ? FRESH : JUST_NOW);
    const isAnswer = (after <= AT_ONCE && lines > 1) || (isSoon && (related || undone >= 0.2));
    const isMost = undone >= (related && isSoon ? 0.5 : 0.8) && explained >= 0.5;
    return isMost || (isAnswer && explained >= ALL);
  }
  if (related) return isNear ? undone >= 0.3 || explained >= 0.5 : undone >= 0.5;
  const isPart = explained >= ALL && (undone >= 0.05 || after <= FRESH);
  return isNear && ((undone >= 0.5 && explained >= 0.34) || (undone >= 0.2 && explained >= 0.8) || isPart);
}

function isRelated(text: string, target: Change): boolean {
  return shareTicket(target.title, text) || likeness(text.split('\n', 1)[0] ?? '', target.title) >= 0.5;
}

function selectTargets(change: Change, candidates: readonly PossibleTarget[]): Change[] {
  const rank = (candidate: PossibleTarget) =>
    (candidate.related ? 2 : 0) +
    (change.landedAt - candidate.target.landedAt <= FRESH ? 2 : 0) +
    (isExact(candidate) ? 1 : 0);
  const remainder = new Remainder(change);
  const picked: Change[] = [];
  for (const { target, inverse, related } of candidates.toSorted(
    (a, b) => rank(b) - rank(a) || b.target.position - a.target.position,
  )) {
    const isLikely = related || inverse.restored || picked.length === 0 || change.landedAt - target.landedAt <= FRESH;
    if (isLikely && remainder.take(target, OWN_SHARE)) picked.push(target);
  }
  return picked;
}
