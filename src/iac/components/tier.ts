import { mapping, word } from '../documents.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['critical', 1],
  ['mission-critical', 1],
  ['business-critical', 1],
  ['high', 2],
  ['medium', 3],
  ['low', 4],
]);

const KEYS = new Set(['tier', 'criticality', 'service-tier', 'servicetier', 'service_tier', 'business-criticality']);

/** Parses a tier: `1`, `tier-1`, `tier1`, `T1`, `critical`, `high`, …; `null` for anything else, such as `backend`. */
export function tierOf(value: unknown): number | null {
  const text = word(value)?.toLowerCase();
  if (text === undefined) return null;
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const digit = /^(?:tier|t|level)?[ _-]?([1-9])$/.exec(text)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** The most critical tier among labels, annotations or tags. Keys may have a prefix, as in `example.com/tier`. */
export function tierOfLabels(...maps: readonly unknown[]): number | null {
  const tiers = maps.flatMap((map) =>
    Object.entries(mapping(map)).flatMap(([key, value]) => {
      const bare = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
      const tier = KEYS.has(bare) ? tierOf(value) : null;
      return tier === null ? [] : [tier];
    }),
  );
  return tiers.length === 0 ? null : Math.min(...tiers);
}
