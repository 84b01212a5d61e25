import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely meant; `null`: none is near enough. Near: at most a third of the
 * longer word's letters differ, rounded up; letter case aside.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.ceil(Math.max(wanted.length, candidate.length) / 3))
    .sort((one, other) => one.away - other.away);
  return ranked[0]?.candidate ?? null;
}
