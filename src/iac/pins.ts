import type { PinMove } from '../history/change.ts';

// Digits with at least one dot, dash or the like between, an optional `v`, or a long hexadecimal id.
const VERSION =
  /(?<![\w.])v?\d+(?:[._-]\w+)+|(?<![\w.])v\d+|(?<=@|sha256:|ref=)[0-9a-f]{7,64}|(?<=ami-)[0-9a-f]{8,17}/gi;
const MAX_PIN_LINE = 500;
const MAX_MOVES = 200;

/** Changed lines that differ in a version alone: each removed line is paired with one added line of the same key. */
export function pinMoves(removed: readonly string[], added: readonly string[]): PinMove[] {
  if (removed.length === 0 || added.length === 0) return [];
  const before = new Map(removed.flatMap((line) => keyed(line)));
  const moves: PinMove[] = [];
  for (const line of added) {
    for (const [key, to] of keyed(line)) {
      const from = before.get(key);
      if (from === undefined || from === to) continue;
      before.delete(key);
      moves.push({ key, from, to });
    }
    if (moves.length >= MAX_MOVES) break;
  }
  return moves;
}

function keyed(line: string): [key: string, version: string][] {
  if (line.length > MAX_PIN_LINE || !/\d/.test(line)) return [];
  const versions = line.match(VERSION);
  return versions === null ? [] : [[line.trim().replace(VERSION, '§'), versions.join(' ')]];
}
