import { Fingerprints } from '../../history/fingerprints.ts';
import { foldedHash } from '../../history/folded-hash.ts';

/** A file whose lines differ by more than this keeps its counts and loses its fingerprints. */
const MAX_FINGERPRINTS = 5_000;

/** Lines of a file that a commit took away and brought, in the file's order; blank ones are no lines. */
export interface ChangedLines {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The lines as multisets: one that only moved inside the file is neither added nor removed. */
export function withoutMoved({ added, removed }: ChangedLines): ChangedLines {
  if (added.length === 0 || removed.length === 0) return { added, removed };
  const left = new Map<string, number>();
  for (const line of removed) left.set(line, (left.get(line) ?? 0) + 1);
  const isLeft = (line: string): boolean => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count > 0;
  };
  return { added: added.filter((line) => !isLeft(line)), removed: removed.filter(isLeft) };
}

/**
 * A hash of each line that carries meaning (one without a letter or a digit, such as `}`, does not), ascending; empty
 * where there are too many to keep. White space at both ends is left out, a run of it inside counts as one, and lines
 * that differ in nothing else cancel out: what was only indented or aligned anew has not changed. Lines that
 * match `meaningless` carry none either.
 */
export function fingerprints(
  lines: ChangedLines,
  meaningless: RegExp | null,
): { readonly added: Fingerprints; readonly removed: Fingerprints } {
  const [added, removed] = [hashesOf(lines.added, meaningless), hashesOf(lines.removed, meaningless)];
  return { added: Fingerprints.difference(added, removed), removed: Fingerprints.difference(removed, added) };
}

function hashesOf(lines: readonly string[], meaningless: RegExp | null): number[] {
  if (lines.length > MAX_FINGERPRINTS) return [];
  const hashes: number[] = [];
  for (const line of lines) {
    if (MEANING.test(line) && meaningless?.test(line) !== true) hashes.push(foldedHash(line));
  }
  return hashes.sort((one, other) => one - other);
}

/** A letter, a digit or anything beyond ASCII. */
const MEANING = /[a-z0-9\x80-\xff]/i;
