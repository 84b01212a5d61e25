import type { TreeCursor } from 'web-tree-sitter';

/** Leaves the cursor where it was. */
export function forEachChild(cursor: TreeCursor, visit: () => void): void {
  if (!cursor.gotoFirstChild()) return;
  do visit();
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
}

export function textAt(cursor: TreeCursor, text: string): string {
  return text.slice(cursor.startIndex, cursor.endIndex);
}
