import type { Tree, TreeCursor } from 'web-tree-sitter';
import type { Comment } from '../iac/comment.ts';
import type { HclBlock } from '../iac/hcl.ts';
import { forEachChild, textAt } from './hcl-cursor.ts';
import { literalEntriesAt } from './hcl-entries.ts';

/**
 * The top-level blocks of a file. Walks with a cursor, because an object for each node would take several times as
 * long.
 */
export function topLevelBlocks(tree: Tree, text: string): readonly HclBlock[] {
  const cursor = tree.walk();
  try {
    const blocks: HclBlock[] = [];
    forEachChild(cursor, () => {
      if (cursor.nodeType === 'body') blocks.push(...bodyAt(cursor, text).blocks);
    });
    return blocks;
  } finally {
    cursor.delete();
  }
}

/** All comments of a file. Here the library walks the tree, and it makes objects for comments only. */
export function commentsOf(tree: Tree, text: string): readonly Comment[] {
  return tree.rootNode.descendantsOfType('comment').map(({ startIndex, endIndex, startPosition }) => ({
    text: text.slice(startIndex, endIndex),
    line: startPosition.row + 1,
  }));
}

type Body = Pick<HclBlock, 'attributes' | 'entries' | 'blocks'>;

function bodyAt(cursor: TreeCursor, text: string): Body {
  const attributes = new Map<string, string>();
  const entries = new Map<string, ReadonlyMap<string, string>>();
  const blocks: HclBlock[] = [];
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'block') blocks.push(blockAt(cursor, text));
    if (type === 'attribute') readAttribute(cursor, text, { attributes, entries });
  });
  return { attributes, entries, blocks };
}

function blockAt(cursor: TreeCursor, text: string): HclBlock {
  const line = cursor.startPosition.row + 1;
  const endLine = cursor.endPosition.row + 1;
  const words: string[] = [];
  let body: Body = { attributes: new Map(), entries: new Map(), blocks: [] };
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'identifier') words.push(textAt(cursor, text));
    if (type === 'string_lit') words.push(textAt(cursor, text).slice(1, -1));
    if (type === 'body') body = bodyAt(cursor, text);
  });
  const [type = '', ...labels] = words;
  return { type, labels, line, endLine, ...body };
}

interface Values {
  readonly attributes: Map<string, string>;
  readonly entries: Map<string, ReadonlyMap<string, string>>;
}

function readAttribute(cursor: TreeCursor, text: string, { attributes, entries }: Values): void {
  let name = '';
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'identifier') name = textAt(cursor, text);
    if (type !== 'expression') return;
    const expression = textAt(cursor, text);
    attributes.set(name, expression);
    const literal = mayHoldObject(expression) ? literalEntriesAt(cursor, text) : NONE;
    if (literal.size > 0) entries.set(name, literal);
  });
}

/** Whether the text of an expression may hold an object. This cheap test avoids a walk through every `"${…}"`. */
function mayHoldObject(expression: string): boolean {
  return (expression.endsWith('}') || expression.endsWith(')')) && expression.includes('{');
}

const NONE: ReadonlyMap<string, string> = new Map();
