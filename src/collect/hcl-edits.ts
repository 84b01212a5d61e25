import { diffLines } from 'diff';
import type { Edit } from 'web-tree-sitter';

/** Texts that differ by more lines than this are hardly two versions of one file. */
const MAX_LINES = 60;

/** One run of lines that differs, as tree-sitter wants to be told of it. */
export type LinesEdit = Pick<
  Edit,
  'startIndex' | 'startPosition' | 'oldEndIndex' | 'oldEndPosition' | 'newEndIndex' | 'newEndPosition'
>;

/**
 * What makes `now` out of `old`, to be done in turn: each place is one of the text that the edits before it have made.
 * Indexes count UTF-16 units, rows from 0. `null`: they differ too much.
 */
export function editsBetween(old: string, now: string): readonly LinesEdit[] | null {
  const parts = diffLines(old, now, { maxEditLength: MAX_LINES });
  if (parts === undefined) return null;
  const edits: LinesEdit[] = [];
  let at: Place = { index: 0, position: { row: 0, column: 0 } };
  for (const { value, added, removed } of parts) {
    const behind = placeBehind(at, value);
    if (added) edits.push(editOf(at, at, behind));
    if (removed) edits.push(editOf(at, behind, at));
    else at = behind;
  }
  return edits;
}

interface Place {
  readonly index: number;
  readonly position: Edit['startPosition'];
}

/** `at` is the start of a line. */
function placeBehind({ index, position }: Place, lines: string): Place {
  const row = position.row + lines.split('\n').length - 1;
  return { index: index + lines.length, position: { row, column: lines.length - lines.lastIndexOf('\n') - 1 } };
}

function editOf(start: Place, oldEnd: Place, newEnd: Place): LinesEdit {
  return {
    startIndex: start.index,
    startPosition: start.position,
    oldEndIndex: oldEnd.index,
    oldEndPosition: oldEnd.position,
    newEndIndex: newEnd.index,
    newEndPosition: newEnd.position,
  };
}
