import { Fingerprints } from '../../lib/fingerprints.ts';
import { foldedHash } from '../../lib/folded-hash.ts';

/** If more lines than this were added to or removed from a file, they are counted but get no fingerprints. */
const MAX_FINGERPRINTS = 5_000;

/** Lines that a commit added to and removed from a file, in the file's order, without blank lines. */
export interface ChangedLines {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares lines as multisets: a line that only moved within the file counts as neither added nor removed. */
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
 * Hashes of the added and the removed lines, ascending; empty if there are more than `MAX_FINGERPRINTS`. White space at
 * both ends is ignored, and a run of it inside counts as one space. Added and removed lines that are then equal cancel
 * out, so a line that was only re-indented has not changed. Lines without a letter or a digit, such as `}`, and lines
 * that match `meaningless` get no hash.
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
