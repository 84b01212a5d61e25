import type { TellUnread } from './unread.ts';

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
  readonly blocks: readonly HclBlock[];
}

/**
 * Parses one HCL file into its top-level blocks. `null`: the file was not read, because it has a syntax error, is too
 * large or took too long; a part of a broken file is never handed out as if it were the whole.
 */
export type ParseHcl = (text: string, tellUnread?: TellUnread) => readonly HclBlock[] | null;

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
