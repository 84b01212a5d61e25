import { diffLines } from 'diff';
import type { Edit } from 'web-tree-sitter';

/** Texts that differ by more lines than this are unlikely to be two versions of one file. */
const MAX_LINES = 60;

/** One run of changed lines, in the form that tree-sitter's `edit` takes. */
export type LinesEdit = Pick<
  Edit,
  'startIndex' | 'startPosition' | 'oldEndIndex' | 'oldEndPosition' | 'newEndIndex' | 'newEndPosition'
>;

/**
 * Edits that turn `old` into `now`, to be applied in order: positions refer to the text after the preceding edits.
 * Indexes count UTF-16 units, rows count from 0. `null`: the texts differ by too many lines.
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

/** The place after `lines`, which start at the beginning of a line. */
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
