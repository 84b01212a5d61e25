import type { TreeCursor } from 'web-tree-sitter';

/** Visits each child of the cursor's node, then returns the cursor to that node. */
export function forEachChild(cursor: TreeCursor, visit: () => void): void {
  if (!cursor.gotoFirstChild()) return;
  do visit();
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
}

export function textAt(cursor: TreeCursor, text: string): string {
  return text.slice(cursor.startIndex, cursor.endIndex);
}
