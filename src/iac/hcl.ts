import type { Comment } from './comment.ts';
import type { OnUnread } from './unread.ts';

/** One HCL file that was read as a whole. */
export interface HclFile {
  /** Top-level blocks, in document order. */
  readonly blocks: readonly HclBlock[];
  /** Comments in document order. Valid until the next file is parsed: the parser keeps one syntax tree. */
  readonly comments: () => readonly Comment[];
}

/** One block of an HCL file: `resource "aws_vpc" "main" { … }` has type `resource` and two labels. */
export interface HclBlock {
  readonly type: string;
  /** Labels without their quotes. */
  readonly labels: readonly string[];
  /** First line of the block, counted from 1; `endLine` is its last. */
  readonly line: number;
  readonly endLine: number;
  /** Source text of each attribute's expression, by the attribute's name. */
  readonly attributes: ReadonlyMap<string, string>;
  /**
   * Entries with a literal key and value, by the attribute's name, if the expression is an object or a call with
   * objects (`merge(local.tags, { tier = "1" })`). Objects inside objects and attributes without such entries are left
   * out.
   */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly blocks: readonly HclBlock[];
}

/**
 * Parses one HCL file. `null`: the file was not read because it has a syntax error, is too large or took too long. A
 * broken file is never returned in part. `onUnread` receives the reason.
 */
export type ParseHcl = (text: string, onUnread?: OnUnread) => HclFile | null;

/** The value of a quoted string without interpolation or escapes; `null`: the expression is anything else. */
export function literalOf(expression: string | undefined): string | null {
  if (expression === undefined || expression.length < 2) return null;
  const inner = expression.slice(1, -1);
  const isQuoted = expression.startsWith('"') && expression.endsWith('"') && !inner.includes('"');
  return isQuoted && !inner.includes('${') && !inner.includes('\\') ? inner : null;
}

/** All blocks of a file in document order; nested blocks follow the block that contains them. */
export function* walkBlocks(blocks: readonly HclBlock[]): Generator<HclBlock> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(block.blocks);
  }
}
