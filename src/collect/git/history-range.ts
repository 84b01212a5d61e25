import type { Instant } from '../../history/instant.ts';
import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { byLine, forEachToken } from './tokens.ts';

/** The range of the first-parent line that a run reads. */
export interface HistoryRange {
  /** The newest first-parent commit landed by `asOf`; `null`: none. */
  readonly head: string | null;
  readonly headAt: Instant | null;
  /** Number of first-parent commits to read, from `head` backwards. */
  readonly length: number;
}

/**
 * The walk ends after this many old commits in a row: dates on the line can be out of order, but over hundreds of
 * commits at most.
 */
const OLD_IN_A_ROW = 2_000;

/**
 * Walks the first-parent line and reads only dates, in constant memory. The range holds every commit that landed at or
 * after `since`, even behind older ones; git's `--since` would stop at the first old one.
 */
export async function findRange(
  repository: Repository,
  tip: string,
  range: { readonly since: Instant; readonly asOf: Instant },
): Promise<HistoryRange> {
  let head: string | null = null;
  let headAt: Instant | null = null;
  let behind = 0;
  let length = 0;
  const walk = streamGit(['rev-list', '--first-parent', '--timestamp', tip, '--'], repository.git);
  const onLine = (line: Buffer): boolean => {
    const text = line.toString('latin1');
    const space = text.indexOf(' ');
    const landedAt = Number(text.slice(0, space));
    if (head === null) {
      if (landedAt > range.asOf) return true;
      head = text.slice(space + 1);
      headAt = landedAt;
    }
    behind += 1;
    if (landedAt >= range.since) length = behind;
    return behind - length < OLD_IN_A_ROW;
  };
  await forEachToken(walk, onLine, byLine);
  return { head, headAt, length: head === null ? 0 : Math.max(length, 1) };
}
