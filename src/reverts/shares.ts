// Levels for the shares of an `Inverse` (how much of a target is undone, how much of a change does nothing but undo) and
// for the likeness of titles. The labelled histories are too few to tune each use by itself, so all uses share these
// levels: docs/accuracy.md shows what they find together.

/** All but what a formatter, a changed date or a comment may leave. */
export const WHOLE = 0.95;
/** What a person would call the whole change. Below it a revert is `partial`. */
export const NEARLY_ALL = 0.9;
/** Enough of the one change if other evidence (related words, trouble, plain wording) supports it. */
export const MOST = 0.8;
/** The larger part by a margin: not reached by chance. */
export const CLEARLY_MORE = 0.6;
/** The larger part. Also the likeness from which two titles are about the same thing. */
export const HALF = 0.5;
/** Nearly a third, which is evidence only with related words, or if half of the other change agrees. */
export const A_THIRD = 0.3;
/** A part that is worth naming beside others. */
export const A_FIFTH = 0.2;
/** Below it, matching lines may be coincidence (a lone `}`). */
export const A_TRACE = 0.05;
