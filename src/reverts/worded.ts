import type { Change } from '../history/change.ts';
import { type Claim, changeName, claimOn, type SignalInput } from './claim.ts';
import { isConfirmed, type PossibleTarget } from './confirmation.ts';
import { WITHIN_WEEKS } from './delays.ts';
import { inverseOf } from './inverse.ts';
import { movedOn } from './moved-lines.ts';
import { Remainder } from './remainder.ts';
import { A_FIFTH, HALF, NEARLY_ALL } from './shares.ts';
import { landsAgain, likeness, shareTicket } from './titles.ts';
import { TO_SOMETHING_ELSE, undoWordOf } from './undo-word-of.ts';
import { undoWord } from './undo-words.ts';

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
    .map((target) => ({ target, inverse: inverseOf(change, target), isRelated: isRelatedTo(target, text) }))
    .filter(({ target, inverse }) => !undos.isUndone(target) || (words === 'strong' && inverse.explained >= NEARLY_ALL))
    .filter((candidate) => isConfirmed(candidate, words, change) && movedOn(change, candidate.target) < HALF)
    .filter((candidate) => undos.undoOf(candidate.target) === null || isExact(candidate));
  return selectTargets(change, candidates).map((target) => ({
    ...claimOn(
      target,
      'strong',
      'wording',
      `it says that it goes back, and puts back what ${changeName(target)} changed`,
    ),
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
    const because = `its title says that it goes back, and ${share} % of it puts back what ${changeName(target)} changed`;
    return [claimOn(target, 'candidate', 'wording', because)];
  }
  const number = Number(/\([#!](\d{1,7})\)["”']?$/.exec(message.title)?.[1] ?? Number.NaN);
  const because = 'its title says that it goes back, but what it undoes was not found';
  return [{ target: null, number: number > 0 ? number : null, tier: 'candidate', signal: 'wording', because }];
}

type Likely = Pick<PossibleTarget, 'target' | 'inverse'>;

function likelyTarget({ change, timeline, undos }: SignalInput): Likely | null {
  const [likely] = timeline
    .undoneBy(change, change.landedAt - WITHIN_WEEKS)
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

/** Whether a text names the ticket of a change, or its first line is like the title of the change. */
function isRelatedTo(target: Change, text: string): boolean {
  return shareTicket(target.title, text) || likeness(text.split('\n', 1)[0] ?? '', target.title) >= HALF;
}

function selectTargets(change: Change, candidates: readonly PossibleTarget[]): Change[] {
  const rank = (candidate: PossibleTarget) =>
    (candidate.isRelated ? 2 : 0) +
    (change.landedAt - candidate.target.landedAt <= WITHIN_WEEKS ? 2 : 0) +
    (isExact(candidate) ? 1 : 0);
  const remainder = new Remainder(change);
  const picked: Change[] = [];
  for (const { target, inverse, isRelated } of candidates.toSorted(
    (a, b) => rank(b) - rank(a) || b.target.position - a.target.position,
  )) {
    const isLikely =
      isRelated || inverse.restored || picked.length === 0 || change.landedAt - target.landedAt <= WITHIN_WEEKS;
    // Each target must explain a part of the change that no other one explains.
    if (isLikely && remainder.take(target, A_FIFTH)) picked.push(target);
  }
  return picked;
}
