import type { Component } from '../history/component.ts';
import type { Figure } from '../history/reading.ts';
import type { JudgedChange } from '../history/revert.ts';
import { upwards } from '../iac/paths.ts';

/**
 * A figure by tier (`tier 1`, `tier 2`, …) of what changes did: each counts in the tier of the most critical component
 * that it touches, by the components of the measured week's tree. What touches none with a tier is in no part; so there
 * are no parts where components have no tiers, or were not read.
 */
export function tierParts<Item>(
  items: readonly Item[],
  changeOf: (item: Item) => JudgedChange,
  components: readonly Component[] | null,
  figureOf: (items: readonly Item[]) => Figure,
): Readonly<Record<string, Figure>> {
  const tiers = tierByPlace(components ?? []);
  if (tiers.size === 0) return {};
  const byTier = new Map<number, Item[]>();
  for (const item of items) {
    const tier = tierOf(changeOf(item), tiers);
    if (tier !== null) byTier.set(tier, [...(byTier.get(tier) ?? []), item]);
  }
  return Object.fromEntries([...byTier].map(([tier, some]) => [`tier ${tier}`, figureOf(some)]));
}

function tierByPlace(components: readonly Component[]): ReadonlyMap<string, number> {
  const tiers = new Map<string, number>();
  for (const { tier, paths } of components) {
    if (tier === null) continue;
    for (const path of paths) tiers.set(path, Math.min(tier, tiers.get(path) ?? tier));
  }
  return tiers;
}

function tierOf({ files }: JudgedChange, tiers: ReadonlyMap<string, number>): number | null {
  const found = files.flatMap(({ path }) => [...upwards(path)].flatMap((place) => tiers.get(place) ?? []));
  return found.length === 0 ? null : found.reduce((best, tier) => Math.min(best, tier));
}
