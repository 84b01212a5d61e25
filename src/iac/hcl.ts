import type { Comment } from './comment.ts';
import type { TellUnread } from './unread.ts';

/** One HCL file that was read as a whole. */
export interface HclFile {
  /** The top-level ones. */
  readonly blocks: readonly HclBlock[];
  /** In document order. To be asked before the next file is parsed, which takes the place of this one's tree. */
  readonly comments: () => readonly Comment[];
}

/** One block of an HCL file: `resource "aws_vpc" "main" { … }` has type `resource` and two labels. */
export interface HclBlock {
  readonly type: string;
  /** Without their quotes. */
  readonly labels: readonly string[];
  /** First and last line, counted from 1. */
  readonly line: number;
  readonly endLine: number;
  /** The expression of each attribute, as it is written. */
  readonly attributes: ReadonlyMap<string, string>;
  /**
   * By attribute, the entries whose key and value are literal: of an expression that is an object, or a call with
   * objects (`merge(local.tags, { tier = "1" })`); objects inside objects are left out. Absent: there are none.
   */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly blocks: readonly HclBlock[];
}

/**
 * Parses one HCL file. `null`: the file was not read, because it has a syntax error, is too large or took too long; a
 * part of a broken file is never handed out as if it were the whole.
 */
export type ParseHcl = (text: string, tellUnread?: TellUnread) => HclFile | null;

/** The text of a quoted string without interpolation or escapes; `null`: the expression is anything else. */
export function literalOf(expression: string | undefined): string | null {
  if (expression === undefined || expression.length < 2) return null;
  const inner = expression.slice(1, -1);
  const isQuoted = expression.startsWith('"') && expression.endsWith('"') && !inner.includes('"');
  return isQuoted && !inner.includes('${') && !inner.includes('\\') ? inner : null;
}

/** Every block of a file in document order, nested ones after the block that holds them. */
export function* walkBlocks(blocks: readonly HclBlock[]): Generator<HclBlock> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(block.blocks);
  }
}
