import { type Component, hasTiers } from '../history/component.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import type { Figure } from '../history/reading.ts';
import { addTo } from '../lib/group.ts';
import { placesAround } from '../lib/paths.ts';

/** The names of all parts that `tierParts` can return: `tier 1` to `tier 9`. */
export const TIER_PARTS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(tierPart);

/** The name of the part of a tier, such as `tier 1`. */
export function tierPart(tier: number): string {
  return `tier ${tier}`;
}

/**
 * Splits items by tier (`tier 1`, `tier 2`, …) and gives a figure for each. An item counts in the tier of the most
 * critical component that its change touches, in the measured week's tree; if none of these has a tier, it is in no
 * part. Empty if no component has a tier or components were not read.
 */
export function tierParts<Item>(
  items: readonly Item[],
  changeOf: (item: Item) => JudgedChange,
  components: readonly Component[] | null,
  figureOf: (items: readonly Item[]) => Figure,
): Readonly<Record<string, Figure>> {
  if (components === null || !hasTiers(components)) return {};
  const tiers = tierByPlace(components);
  const byTier = new Map<number, Item[]>();
  for (const item of items) {
    const tier = tierOf(changeOf(item), tiers);
    if (tier !== null) addTo(byTier, tier, item);
  }
  return Object.fromEntries([...byTier].map(([tier, some]) => [tierPart(tier), figureOf(some)]));
}

/**
 * Tier by component path; `null` for a component without tier. Those are kept so that their files are not attributed to
 * the component at the root.
 */
function tierByPlace(components: readonly Component[]): ReadonlyMap<string, number | null> {
  const tiers = new Map<string, number | null>();
  for (const { tier, paths } of components) {
    for (const path of paths) tiers.set(path, mostCritical([tier, tiers.get(path) ?? null]));
  }
  return tiers;
}

/**
 * The most critical tier that a change touches; `null`: none. A path belongs to the component at the root only if it is
 * in no other.
 */
function tierOf({ files }: JudgedChange, tiers: ReadonlyMap<string, number | null>): number | null {
  const touched = files.flatMap(({ path }) => placesAround(path, tiers));
  return mostCritical(touched.map((place) => tiers.get(place) ?? null));
}

function mostCritical(tiers: readonly (number | null)[]): number | null {
  return tiers.reduce((best, tier) => (best === null || (tier !== null && tier < best) ? tier : best), null);
}
