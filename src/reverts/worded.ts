import type { Change } from '../history/change.ts';
import { DAY, HOUR, type Seconds } from '../history/instant.ts';
import { type Claim, claimOn, nameOf, type SignalInput } from './claim.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import { movedOn } from './moved-lines.ts';
import { Remainder } from './remainder.ts';
import { landsAgain, TO_SOMETHING_ELSE, undoWordOf } from './said.ts';
import { A_FIFTH, A_THIRD, A_TRACE, CLEARLY_MORE, HALF, MOST, NEARLY_ALL } from './shares.ts';
import { CONTENT_REACH } from './timeline.ts';
import { isSameTitle, likeness, shareTicket } from './titles.ts';
import { beginsWithUndo, type UndoWord, undoWord } from './undo-words.ts';

interface PossibleTarget {
  readonly target: Change;
  readonly inverse: Inverse;
  readonly related: boolean;
}

/**
 * Vague wording such as `enable x again` is an answer to a removal within this time; later it is a new decision.
 */
const JUST_NOW: Seconds = 3 * DAY;
/** Within this time, a change that does nothing else needs only two lines put back, even under an unrelated title. */
const AT_ONCE: Seconds = 2 * HOUR;

/** Nine in ten roll-backs come within this time. */
const FRESH: Seconds = 14 * DAY;

/**
 * Claims from hand-written roll-back wording that contents confirm: `Downgrade x`, `go back to y`, `reverted z
 * changes`. Targets are taken until the change is explained: recent changes and those with related words first, then
 * exact inverses, then the newest.
 * Evidence, undone as a whole: alphagov/govuk-puppet@35ee337d (`Downgrade from node 8 to 6`) and
 * archlinux/infrastructure@c79c9bc6; in part: ceph/ceph-ansible@5353ab8a and servo/saltfs@7de086d8; by weaker words:
 * ministryofjustice/modernisation-platform@607a12d1 (`Add … back`) and alphagov/govuk-infrastructure@0a225222 (`Move …
 * back to`); some days later: openstack/project-config@2e69a64f and hmcts/sds-flux-config@3600b856 (`Re-add`); with
 * other values: ministryofjustice/dns@8ba50fbf; several targets, one older than two weeks:
 * ministryofjustice/dns@afdbbb58.
 */
export function wordedRestore(input: SignalInput): Claim[] {
  const { change, message, timeline, undos } = input;
  const words = undoWordOf(message);
  if (words === null) return [];
  const text = `${message.title}\n${message.body}`;
  const candidates = timeline
    .undoneBy(change, Number.NEGATIVE_INFINITY)
    .map((target) => ({ target, inverse: inverseOf(change, target), related: isRelated(text, target) }))
    .filter(({ target, inverse }) => !undos.isUndone(target) || (words === 'strong' && inverse.explained >= NEARLY_ALL))
    .filter((candidate) => isBelieved(candidate, words, change) && movedOn(change, candidate.target) < HALF)
    .filter((candidate) => undos.undoOf(candidate.target) === null || isExact(candidate));
  return selectTargets(change, candidates).map((target) => ({
    ...claimOn(target, 'strong', 'wording', `it says that it goes back, and puts back what ${nameOf(target)} changed`),
    vague: words === 'vague',
  }));
}

/**
 * A candidate for a title that says that it goes back, when no target was found: a person decides. Its target is the
 * change of the last two weeks that it puts back most of, if there is one.
 * Evidence: Altinn/dialogporten@d66b155f and kubernetes/test-infra@0b29c5fa.
 */
export function wordsAlone(input: SignalInput): Claim[] {
  const { message } = input;
  if (undoWord(message.title) !== 'strong' || TO_SOMETHING_ELSE.test(message.title)) return [];
  const likely = landsAgain(message.title) ? null : likelyTarget(input);
  if (likely !== null) {
    const { target, inverse } = likely;
    const share = Math.round(100 * inverse.explained);
    const because = `its title says that it goes back, and ${share} % of it puts back what ${nameOf(target)} changed`;
    return [claimOn(target, 'candidate', 'wording', because)];
  }
  const number = Number(/\([#!](\d{1,7})\)["”']?$/.exec(message.title)?.[1] ?? Number.NaN);
  const because = 'its title says that it goes back, but what it undoes was not found';
  return [{ target: null, number: number > 0 ? number : null, tier: 'candidate', signal: 'wording', because }];
}

type Likely = Pick<PossibleTarget, 'target' | 'inverse'>;

function likelyTarget({ change, timeline, undos }: SignalInput): Likely | null {
  const [likely] = timeline
    .undoneBy(change, change.landedAt - FRESH)
    .filter((target) => !undos.isUndone(target) && undos.undoOf(target) === null)
    .map((target) => ({ target, inverse: inverseOf(change, target) }))
    .filter(({ inverse }) => inverse.explained >= HALF)
    .toSorted((one, other) => other.inverse.explained - one.inverse.explained);
  return likely ?? null;
}

/**
 * Whether at least 90 % of both changes cancel out. A revert that is not named is undone only by its exact inverse:
 * reverts are rolled out one after the other.
 */
function isExact({ inverse }: PossibleTarget): boolean {
  return inverse.undone >= NEARLY_ALL && inverse.explained >= NEARLY_ALL;
}

/** Whether contents confirm the wording enough. The plainer the words, the less of the target must be undone. */
function isBelieved(possible: PossibleTarget, words: UndoWord, change: Change): boolean {
  const after = change.landedAt - possible.target.landedAt;
  if (words === 'strong') return isBelievedPlainly(possible, change.title, after);
  if (after > CONTENT_REACH || isSameTitle(possible.target.title, change.title)) return false;
  const { inverse, related } = possible;
  const { undone, explained, lines } = inverse;
  const isSoon = after <= (words === 'weak' ? FRESH : JUST_NOW);
  if (undone >= (related && isSoon ? HALF : MOST) && explained >= HALF) return true;
  const isAnswer = (after <= AT_ONCE && lines > 1) || (isSoon && (related || undone >= A_FIFTH));
  return isAnswer && explained >= NEARLY_ALL;
}

/**
 * The same for plain words: `revert`, `roll back`, `undo`. What landed in the last days and is clearly more than half of
 * the change is what a title means that begins with such a word: in 80 histories it nearly always is, and in about three
 * of four cases if it is only half.
 */
function isBelievedPlainly({ inverse, related }: PossibleTarget, title: string, after: Seconds): boolean {
  const { undone, explained, lines } = inverse;
  const isNear = after <= CONTENT_REACH;
  if (related) return isNear ? undone >= A_THIRD || explained >= HALF : undone >= HALF;
  if (!isNear) return false;
  if (after <= JUST_NOW && explained >= CLEARLY_MORE && lines > 1 && undoesOnce(title)) return true;
  if (explained >= NEARLY_ALL && (undone >= A_TRACE || after <= FRESH)) return true;
  return (undone >= HALF && explained >= A_THIRD) || (undone >= A_FIFTH && explained >= MOST);
}

/** Whether a title begins with undoing, and not with undoing an undo: `Revert "Revert "x""`. */
function undoesOnce(title: string): boolean {
  return beginsWithUndo(title) && !landsAgain(title);
}

function isRelated(text: string, target: Change): boolean {
  return shareTicket(target.title, text) || likeness(text.split('\n', 1)[0] ?? '', target.title) >= HALF;
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
    // Each target must explain a part of the change that no other one explains.
    if (isLikely && remainder.take(target, A_FIFTH)) picked.push(target);
  }
  return picked;
}
