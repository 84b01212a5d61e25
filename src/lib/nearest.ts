import { distance } from 'fastest-levenshtein';

/**
 * The candidate with the smallest Levenshtein distance to a mistyped word, letter case ignored; `null`: none is near
 * enough. Near enough: the distance is at most a third of the longer word's length, rounded up.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.ceil(Math.max(wanted.length, candidate.length) / 3))
    .sort((one, other) => one.away - other.away);
  return ranked[0]?.candidate ?? null;
}
