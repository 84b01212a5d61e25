import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Node, Parser } from 'web-tree-sitter';
import type { HclBlock, ParseHcl } from '../iac/hcl.ts';

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
  return parseWith(parser, elapsedMs);
}

/** `dist/wasm/`, seen from the bundle and from `src` or `build`. */
function runtimeFolder(): string {
  const here = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
  const folders = ['../wasm/', '../../dist/wasm/'].map((folder) => `${here}${folder}`);
  const found = folders.find((folder) => existsSync(fileURLToPath(`${folder}tree-sitter-hcl.wasm`)));
  if (found === undefined) throw new Error('the HCL grammar is missing: run `npm run build`');
  return found;
}

function parseWith(parser: Parser, elapsedMs: () => number): ParseHcl {
  let dead = false;
  return (text) => {
    if (dead || text.length > MAX_HCL) return null;
    const deadline = elapsedMs() + DEADLINE_MS;
    try {
      const tree = parser.parse(text, null, { progressCallback: () => elapsedMs() > deadline });
      if (tree === null) {
        parser.reset();
        return null;
      }
      try {
        return tree.rootNode.hasError ? null : topLevelBlocks(tree.rootNode);
      } finally {
        // The garbage collector does not see WebAssembly memory.
        tree.delete();
      }
    } catch {
      // A parser that trapped once is likely to trap again, or to answer wrongly.
      dead = true;
      return null;
    }
  };
}

function topLevelBlocks(root: Node): readonly HclBlock[] {
  const body = root.namedChildren.find((child) => child?.type === 'body');
  return body ? blocksOf(body) : [];
}

function blocksOf(body: Node): HclBlock[] {
  return body.namedChildren.flatMap((child) => (child?.type === 'block' ? [blockOf(child)] : []));
}

function blockOf(node: Node): HclBlock {
  const [type, ...rest] = node.namedChildren.filter((child) => child !== null);
  const labels = rest.filter((child) => child.type === 'identifier' || child.type === 'string_lit');
  const body = rest.find((child) => child.type === 'body');
  return {
    type: type?.text ?? '',
    labels: labels.map((label) => (label.type === 'string_lit' ? label.text.slice(1, -1) : label.text)),
    line: node.startPosition.row + 1,
    endLine: node.endPosition.row + 1,
    attributes: body ? attributesOf(body) : new Map(),
    blocks: body ? blocksOf(body) : [],
  };
}

function attributesOf(body: Node): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const child of body.namedChildren) {
    if (child?.type !== 'attribute') continue;
    const [name, expression] = child.namedChildren;
    if (name && expression) attributes.set(name.text, expression.text);
  }
  return attributes;
}
