import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Edit, Parser, Tree } from 'web-tree-sitter';
import type { HclFile, ParseHcl } from '../iac/hcl.ts';
import type { OnUnread } from '../iac/unread.ts';
import { commentsOf, topLevelBlocks } from './hcl-blocks.ts';
import { editsBetween } from './hcl-edits.ts';

/** Longer files are not parsed, in characters; the largest seen in practice had 92 kB. */
export const MAX_HCL = 256 * 1024;

/** Time limit for parsing one file, in milliseconds. */
const DEADLINE_MS = 1_000;

/**
 * Loads the parser (tree-sitter's HCL grammar as WebAssembly), which takes about 30 ms. `elapsedMs` is a clock in
 * milliseconds for the deadline of one second per file.
 */
export async function loadHclParser(elapsedMs: () => number): Promise<ParseHcl> {
  const folder = runtimeFolder();
  // ncc would rewrite the library's own imports and corrupt the .wasm files, so all three stay separate files.
  const address = `${folder}web-tree-sitter.js`;
  const { Parser, Language }: typeof import('web-tree-sitter') = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ address
  );
  await Parser.init({ wasmBinary: await readFile(fileURLToPath(`${folder}web-tree-sitter.wasm`)) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(fileURLToPath(`${folder}tree-sitter-hcl.wasm`))));
  return new HclReader(parser, elapsedMs).read;
}

/** Address of `dist/wasm/`, found from the bundle as well as from `src` or `build`. */
function runtimeFolder(): string {
  const here = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
  const folders = ['../wasm/', '../../dist/wasm/'].map((folder) => `${here}${folder}`);
  const found = folders.find((folder) => existsSync(fileURLToPath(`${folder}tree-sitter-hcl.wasm`)));
  if (found === undefined) throw new Error('the HCL grammar is missing: run `npm run build`');
  return found;
}

/** A file that was parsed without an error. */
interface ParsedHcl {
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Keeps the syntax tree of the last file: the next file is often another version of it, and then only the changed lines
 * are parsed again. A syntax error is reported only after the whole text was parsed from scratch.
 */
class HclReader {
  readonly #parser: Parser;
  readonly #elapsedMs: () => number;
  #last: ParsedHcl | null = null;
  #dead = false;

  constructor(parser: Parser, elapsedMs: () => number) {
    this.#parser = parser;
    this.#elapsedMs = elapsedMs;
  }

  readonly read: ParseHcl = (text, onUnread = () => undefined) => {
    if (text.length > MAX_HCL) return unread(onUnread, `over ${MAX_HCL / 1024} kB`);
    if (this.#dead) return unread(onUnread, 'the parser had failed before');
    try {
      const deadline = this.#elapsedMs() + DEADLINE_MS;
      const tree = this.#parseAsVersion(text, deadline) ?? this.#parse(text, null, deadline);
      if (typeof tree !== 'string') return this.#open({ text, tree });
      this.#hold(null);
      return tree === BROKEN && mayBeTemplate(text) ? null : unread(onUnread, tree);
    } catch {
      // A parser that trapped once is likely to trap again or to return wrong trees.
      this.#dead = true;
      return unread(onUnread, 'the parser failed');
    }
  };

  #open(parsed: ParsedHcl): HclFile {
    this.#hold(parsed);
    const { text, tree } = parsed;
    return {
      blocks: topLevelBlocks(tree, text),
      comments: () => {
        if (this.#last !== parsed) throw new Error('comments are asked for before the next file is parsed');
        return commentsOf(tree, text);
      },
    };
  }

  #parseAsVersion(text: string, deadline: number): Tree | null {
    const edits = this.#last === null ? null : editsBetween(this.#last.text, text);
    if (this.#last === null || edits === null) return null;
    for (const edit of edits) this.#last.tree.edit(edit as Edit);
    const tree = this.#parse(text, this.#last.tree, deadline);
    return typeof tree === 'string' ? null : tree;
  }

  /**
   * The tree of a text, or the reason why there is none. `old`: the edited tree of another version, to reuse; or
   * `null`.
   */
  #parse(text: string, old: Tree | null, deadline: number): Tree | string {
    const tree = this.#parser.parse(text, old, { progressCallback: () => this.#elapsedMs() > deadline });
    if (tree === null) {
      this.#parser.reset();
      return `over ${DEADLINE_MS / 1000} s to read`;
    }
    if (!tree.rootNode.hasError) return tree;
    tree.delete();
    return BROKEN;
  }

  #hold(parsed: ParsedHcl | null): void {
    // Freed explicitly: the garbage collector does not see WebAssembly memory.
    this.#last?.tree.delete();
    this.#last = parsed;
  }
}

const BROKEN = 'it does not parse';

/** Whether the text may be a template of Jinja, Helm, cookiecutter or similar. */
function mayBeTemplate(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

function unread(onUnread: OnUnread, because: string): null {
  onUnread(because);
  return null;
}
