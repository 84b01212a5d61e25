import type { TreeCursor } from 'web-tree-sitter';
import { literalOf } from '../iac/hcl.ts';
import { forEachChild, textAt } from './hcl-cursor.ts';

/**
 * Node types between an expression and the entries of an object, which is the expression itself or an argument of a
 * call.
 */
const ON_THE_WAY = new Set(['collection_value', 'object', 'function_call', 'function_arguments', 'expression']);

/** Depth of the recursive walk, in nodes: about fifteen nested calls. Each level takes a part of the stack. */
const MAX_DEPTH = 50;

/**
 * `HclBlock.entries` of the expression under the cursor. The last of several equal keys wins, as in `merge`; a key
 * whose last value is computed is left out.
 */
export function literalEntriesAt(cursor: TreeCursor, text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  readBelow(cursor, text, entries, MAX_DEPTH);
  return entries;
}

function readBelow(cursor: TreeCursor, text: string, entries: Map<string, string>, depth: number): void {
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'object_elem') readEntry(cursor, text, entries);
    else if (depth > 0 && ON_THE_WAY.has(type)) readBelow(cursor, text, entries, depth - 1);
  });
}

function readEntry(cursor: TreeCursor, text: string, entries: Map<string, string>): void {
  let key: string | null = null;
  forEachChild(cursor, () => {
    const field = cursor.currentFieldName;
    if (field === 'key') key = keyOf(textAt(cursor, text));
    if (field !== 'val' || key === null) return;
    const value = literalOf(textAt(cursor, text));
    if (value === null) entries.delete(key);
    else entries.set(key, value);
  });
}

/** The key of an object's entry, such as `tier` or `"example.com/tier"`; `null`: the key is computed. */
function keyOf(expression: string): string | null {
  return literalOf(expression) ?? (/^[\w-]+$/.test(expression) ? expression : null);
}
