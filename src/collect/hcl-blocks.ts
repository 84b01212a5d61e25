import type { Tree, TreeCursor } from 'web-tree-sitter';
import type { HclBlock } from '../iac/hcl.ts';

/** The blocks of a whole file. Walks by a cursor: an object for each node would take several times as long. */
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

function forEachChild(cursor: TreeCursor, visit: () => void): void {
  if (!cursor.gotoFirstChild()) return;
  do visit();
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
}

type Body = Pick<HclBlock, 'attributes' | 'blocks'>;

function bodyAt(cursor: TreeCursor, text: string): Body {
  const attributes = new Map<string, string>();
  const blocks: HclBlock[] = [];
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'block') blocks.push(blockAt(cursor, text));
    if (type === 'attribute') readAttribute(cursor, text, attributes);
  });
  return { attributes, blocks };
}

function blockAt(cursor: TreeCursor, text: string): HclBlock {
  const line = cursor.startPosition.row + 1;
  const endLine = cursor.endPosition.row + 1;
  const words: string[] = [];
  let body: Body = { attributes: new Map(), blocks: [] };
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'identifier') words.push(textAt(cursor, text));
    if (type === 'string_lit') words.push(textAt(cursor, text).slice(1, -1));
    if (type === 'body') body = bodyAt(cursor, text);
  });
  const [type = '', ...labels] = words;
  return { type, labels, line, endLine, ...body };
}

function readAttribute(cursor: TreeCursor, text: string, attributes: Map<string, string>): void {
  let name = '';
  forEachChild(cursor, () => {
    const type = cursor.nodeType;
    if (type === 'identifier') name = textAt(cursor, text);
    if (type === 'expression') attributes.set(name, textAt(cursor, text));
  });
}

function textAt(cursor: TreeCursor, text: string): string {
  return text.slice(cursor.startIndex, cursor.endIndex);
}
