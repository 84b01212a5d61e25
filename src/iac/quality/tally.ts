import type { CheckTally } from '../../history/quality.ts';

/** Checks each item against a rule, which returns where and how the item falls short, or `null` if it does not. */
export function tally<Item>(
  items: readonly Item[],
  shortfall: (item: Item) => CheckTally['shortfalls'][number] | null,
): CheckTally {
  const shortfalls = items.flatMap((item) => shortfall(item) ?? []);
  return { passed: items.length - shortfalls.length, total: items.length, shortfalls };
}
