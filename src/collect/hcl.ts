import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Edit, Parser, Tree, TreeCursor } from 'web-tree-sitter';
import type { HclBlock, ParseHcl } from '../iac/hcl.ts';
import { editsBetween } from './hcl-edits.ts';

/** Files over this size are not parsed; the largest seen in practice had 92 kB. */
export const MAX_HCL = 256 * 1024;

const DEADLINE_MS = 1_000;

/**
 * Loads the parser: tree-sitter's HCL grammar as WebAssembly, some 30 ms. `elapsedMs` is a clock for the deadline of
 * one second a file.
 */
export async function loadHclParser(elapsedMs: () => number): Promise<ParseHcl> {
  const folder = runtimeFolder();
  // ncc would rewrite the library's own imports and corrupt the .wasm files: all three stay files beside the bundle.
  const address = `${folder}web-tree-sitter.js`;
  const { Parser, Language }: typeof import('web-tree-sitter') = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ address
  );
  await Parser.init({ wasmBinary: await readFile(fileURLToPath(`${folder}web-tree-sitter.wasm`)) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(fileURLToPath(`${folder}tree-sitter-hcl.wasm`))));
  return new HclReader(parser, elapsedMs).read;
}

/** `dist/wasm/`, seen from the bundle and from `src` or `build`. */
function runtimeFolder(): string {
  const here = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
  const folders = ['../wasm/', '../../dist/wasm/'].map((folder) => `${here}${folder}`);
  const found = folders.find((folder) => existsSync(fileURLToPath(`${folder}tree-sitter-hcl.wasm`)));
  if (found === undefined) throw new Error('the HCL grammar is missing: run `npm run build`');
  return found;
}

/** A file that was parsed without an error. */
interface Parsed {
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Holds the tree of the last file: the next one is often its next version, of which only the lines that differ are then
 * parsed anew. That a file is broken is believed only when the whole of it was parsed.
 */
class HclReader {
  readonly #parser: Parser;
  readonly #elapsedMs: () => number;
  #last: Parsed | null = null;
  #dead = false;

  constructor(parser: Parser, elapsedMs: () => number) {
    this.#parser = parser;
    this.#elapsedMs = elapsedMs;
  }

  readonly read: ParseHcl = (text) => {
    if (this.#dead || text.length > MAX_HCL) return null;
    try {
      const deadline = this.#elapsedMs() + DEADLINE_MS;
      const tree = this.#parseAsVersion(text, deadline) ?? this.#parse(text, null, deadline);
      this.#hold(tree === null ? null : { text, tree });
      return tree === null ? null : topLevelBlocks(tree, text);
    } catch {
      // A parser that trapped once is likely to trap again, or to answer wrongly.
      this.#dead = true;
      return null;
    }
  };

  #parseAsVersion(text: string, deadline: number): Tree | null {
    const edits = this.#last === null ? null : editsBetween(this.#last.text, text);
    if (this.#last === null || edits === null) return null;
    for (const edit of edits) this.#last.tree.edit(edit as Edit);
    return this.#parse(text, this.#last.tree, deadline);
  }

  /** `null`: it has an error, or took too long. */
  #parse(text: string, old: Tree | null, deadline: number): Tree | null {
    const tree = this.#parser.parse(text, old, { progressCallback: () => this.#elapsedMs() > deadline });
    if (tree === null) this.#parser.reset();
    if (!tree?.rootNode.hasError) return tree;
    tree.delete();
    return null;
  }

  #hold(parsed: Parsed | null): void {
    // The garbage collector does not see WebAssembly memory.
    this.#last?.tree.delete();
    this.#last = parsed;
  }
}

/** Walks by a cursor: an object for each node would take several times as long. */
function topLevelBlocks(tree: Tree, text: string): readonly HclBlock[] {
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
