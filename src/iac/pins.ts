import type { PinMove } from '../history/change.ts';
import { groupBy } from '../lib/group.ts';

// A version: digits joined by dots, dashes or underscores, with or without a `v`; a `v` with digits; or a long
// hexadecimal id after `@`, `sha256:`, `tag:` or the like. The lookaheads come first because lookbehinds are slower.
const VERSION =
  /(?=[v\d])(?<![\w.])(?:v?\d+(?:[._-]\w+)+|v\d+)|(?=[0-9a-f]{7})(?:(?<=@|sha256:|ref=)[0-9a-f]{7,64}|(?<=ami-)[0-9a-f]{8,17}|(?<=(?:tag|revision|ref|sha)["']?\s{0,4}[:=]\s{0,4}["']?(?:sha-)?)[0-9a-f]{7,40}(?![\w.-]))/gi;
const ID = /^[0-9a-f]{12,64}$/i;
/** Start of a comment after a pin, which gives the reason for the pin or the version that an id stands for. */
const COMMENT = /\s(?:#|\/\/)/;
/** Longer lines, in characters, are not searched for versions. */
const MAX_PIN_LINE = 500;
/** The search in a file stops at this many pairs. */
const MAX_MOVES = 200;

/**
 * A line that names the source of an image or chart. If the source changes, the tag beside it belongs to another series
 * of versions. Evidence: bjw-s-labs/home-ops@c1f28aa3 and buroa/k8s-gitops@6a698933.
 */
const SOURCE = /^\s*(?:- )?(?:repository|registry|image|url|repoURL|chart): *["']?[^\s"']+["']?\s*$/;
const COUNTED_BY_SOURCE = /^(?:- )?["']?(?:tag|digest|version|targetRevision|ref|revision)["']?:/;

function isSource(line: string): boolean {
  return line.length <= MAX_PIN_LINE && SOURCE.test(line);
}

/**
 * Pairs of changed lines that differ only in a version: each removed line is paired with the next added line of the
 * same key. Lines over 500 characters are ignored, and at most about 200 pairs are returned.
 */
export function pinMoves(removed: readonly string[], added: readonly string[]): PinMove[] {
  if (removed.length === 0 || added.length === 0) return [];
  const isElsewhere = removed.some(isSource) && added.some(isSource);
  const before = groupBy(removed.flatMap(keyed), ({ key }) => key);
  if (before.size === 0) return [];
  const used = new Map<string, number>();
  const moves: PinMove[] = [];
  for (const line of added) {
    for (const { key, version: to } of keyed(line)) {
      const place = used.get(key) ?? 0;
      const from = before.get(key)?.[place]?.version;
      used.set(key, place + 1);
      if (from === undefined || from === to) continue;
      moves.push({ key, from, to, isElsewhere: isElsewhere && COUNTED_BY_SOURCE.test(key) });
    }
    if (moves.length >= MAX_MOVES) break;
  }
  return moves;
}

/**
 * Key (the line without its versions and its comment) and version of a line; an empty list without a version. If a
 * plain version is beside the id that it resolves to (`image:1.2@sha256:…`, `uses: a/b@<id> # v1.2`), the plain one is
 * used.
 */
function keyed(line: string): { readonly key: string; readonly version: string }[] {
  if (line.length > MAX_PIN_LINE || !/\d/.test(line)) return [];
  const end = COMMENT.exec(line)?.index ?? line.length;
  const versions: string[] = [];
  const key = line.slice(0, end).replace(VERSION, (version) => {
    versions.push(version);
    return '§';
  });
  if (versions.length === 0) return [];
  const plain = versions.filter((version) => !ID.test(version));
  const named = plain.length > 0 ? plain : (line.slice(end).match(VERSION) ?? versions);
  return [{ key: key.replace(/\s+/g, ' ').trim(), version: named.join(' ') }];
}
