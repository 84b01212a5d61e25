import type { Change } from '../history/change.ts';
import type { Seconds } from '../history/instant.ts';
import { AT_ONCE, CONTENT_WINDOW, WITHIN_DAYS, WITHIN_WEEKS } from './delays.ts';
import type { Inverse } from './inverse.ts';
import { A_FIFTH, A_THIRD, A_TRACE, CLEARLY_MORE, HALF, MOST, NEARLY_ALL } from './shares.ts';
import { isSameTitle, landsAgain } from './titles.ts';
import { beginsWithUndo, type UndoWord } from './undo-words.ts';

/** An earlier change that a hand-written undo may be about. */
export interface PossibleTarget {
  readonly target: Change;
  readonly inverse: Inverse;
  /** Whether the words of both changes are about the same thing. */
  readonly isRelated: boolean;
}

/** One way in which contents confirm the wording of an undo. Every bound that it names must hold. */
interface Confirmation {
  readonly isRelated?: true;
  /** The title begins with undoing, and not with undoing an undo. */
  readonly begins?: true;
  /** At most this time after the target. */
  readonly within: Seconds;
  /** At least this share of the target is undone. */
  readonly undone?: number;
  /** At least this share of the change does nothing but undo. */
  readonly explained?: number;
  /** At least this many lines are put back. */
  readonly lines?: number;
}

/**
 * For `revert`, `roll back`, `undo`. What landed in the last days and is clearly more than half of the change is what a
 * title means that begins with such a word: in 80 histories it nearly always is, and in about three of four cases if it
 * is only half.
 */
const PLAIN: readonly Confirmation[] = [
  { isRelated: true, within: CONTENT_WINDOW, undone: A_THIRD },
  { isRelated: true, within: CONTENT_WINDOW, explained: HALF },
  { isRelated: true, within: Number.POSITIVE_INFINITY, undone: HALF },
  { begins: true, within: WITHIN_DAYS, explained: CLEARLY_MORE, lines: 2 },
  { within: WITHIN_WEEKS, explained: NEARLY_ALL },
  { within: CONTENT_WINDOW, explained: NEARLY_ALL, undone: A_TRACE },
  { within: CONTENT_WINDOW, explained: MOST, undone: A_FIFTH },
  { within: CONTENT_WINDOW, explained: A_THIRD, undone: HALF },
];

/** For words that can mean something else too: more of the target must be undone, and sooner. */
function lessPlain(soon: Seconds): readonly Confirmation[] {
  return [
    { isRelated: true, within: soon, undone: HALF, explained: HALF },
    { isRelated: true, within: soon, explained: NEARLY_ALL },
    { within: AT_ONCE, explained: NEARLY_ALL, lines: 2 },
    { within: soon, explained: NEARLY_ALL, undone: A_FIFTH },
    { within: CONTENT_WINDOW, explained: HALF, undone: MOST },
  ];
}

const CONFIRMED_BY: Readonly<Record<UndoWord, readonly Confirmation[]>> = {
  strong: PLAIN,
  weak: lessPlain(WITHIN_WEEKS),
  vague: lessPlain(WITHIN_DAYS),
};

/** Whether contents confirm that a change with such words undoes a possible target. */
export function isConfirmed({ target, inverse, isRelated }: PossibleTarget, words: UndoWord, change: Change): boolean {
  if (words !== 'strong' && isSameTitle(target.title, change.title)) return false;
  const after = change.landedAt - target.landedAt;
  return CONFIRMED_BY[words].some(
    (one) =>
      after <= one.within &&
      (isRelated || one.isRelated === undefined) &&
      (one.begins === undefined || (beginsWithUndo(change.title) && !landsAgain(change.title))) &&
      inverse.undone >= (one.undone ?? 0) &&
      inverse.explained >= (one.explained ?? 0) &&
      inverse.lines >= (one.lines ?? 0),
  );
}
