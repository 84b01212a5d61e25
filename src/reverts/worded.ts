import type { Change } from '../history/change.ts';
import { DAY, type Seconds } from '../history/instant.ts';
import { type Claim, nameOf, type Sight } from './claim.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import { Remainder } from './remainder.ts';
import { CONTENT_REACH } from './timeline.ts';
import { likeness, ticketKeys } from './titles.ts';
import { undoWord } from './undo-words.ts';

interface Candidate {
  readonly target: Change;
  readonly inverse: Inverse;
  readonly related: boolean;
}

/** Of several targets each must account for this share of the change that the others leave unexplained. */
const OWN_SHARE = 0.2;

/** Nine in ten roll-backs come within two weeks. */
const FRESH: Seconds = 14 * DAY;

/**
 * Hand-written roll-back wording that contents confirm: `Downgrade x`, `go back to y`, `reverted z changes`. Targets are
 * picked until the change is explained: related words first, exact inverses next, then the newest.
 * Right in mitodl/ol-infrastructure (`Downgrade Keycloak`) and ministryofjustice/analytical-platform#10383.
 */
export function wordedRestore(sight: Sight): Claim[] {
  const { change, message, timeline, standing } = sight;
  const words = undoWord(message.title) ?? (undoWord(firstParagraphs(message.body)) === 'strong' ? 'strong' : null);
  if (words === null) return [];
  const text = `${message.title}\n${message.body}`;
  const candidates = timeline
    .undoneBy(change)
    .filter((target) => !standing.isUndone(target))
    .map((target) => ({ target, inverse: inverseOf(change, target), related: isRelated(text, target) }))
    .filter((candidate) => isBelieved(candidate, words, change));
  return pick(change, candidates).map((target) => ({
    target,
    number: target.number,
    tier: 'strong',
    signal: 'wording',
    because: `it says that it goes back, and puts back what ${nameOf(target)} changed`,
  }));
}

function firstParagraphs(body: string): string {
  return body.split(/\n\s*\n/, 2).join('\n');
}

/** The more a change says, the less of its target must be undone. */
function isBelieved({ target, inverse, related }: Candidate, words: 'strong' | 'weak', change: Change): boolean {
  const { undone, explained } = inverse;
  const isNear = change.landedAt - target.landedAt <= CONTENT_REACH;
  if (words === 'weak') return isNear && undone >= 0.8 && explained >= 0.5;
  if (related) return undone >= 0.3 || explained >= 0.5;
  return isNear && ((undone >= 0.5 && explained >= 0.2) || (undone >= 0.2 && explained >= 0.8));
}

function isRelated(text: string, target: Change): boolean {
  const tickets = ticketKeys(text);
  if ([...ticketKeys(target.title)].some((key) => tickets.has(key))) return true;
  return likeness(text.split('\n', 1)[0] ?? '', target.title) >= 0.5;
}

function pick(change: Change, candidates: readonly Candidate[]): Change[] {
  const rank = ({ target, related, inverse }: Candidate) =>
    (related ? 2 : 0) +
    (change.landedAt - target.landedAt <= FRESH ? 2 : 0) +
    (inverse.undone >= 0.9 && inverse.explained >= 0.9 ? 1 : 0);
  const remainder = new Remainder(change);
  return candidates
    .toSorted((a, b) => rank(b) - rank(a) || b.target.position - a.target.position)
    .filter(({ target }) => remainder.take(target, OWN_SHARE))
    .map(({ target }) => target);
}
