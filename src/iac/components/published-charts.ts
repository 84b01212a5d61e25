import { groupBy } from '../../lib/group.ts';
import type { ChartFact } from './facts.ts';

/**
 * A registry from which at least this many charts of this repository are fetched, and they are at least half of what is
 * fetched there, is the one to which the repository publishes.
 */
const FEWEST_SERVED = 3;
/** A chart that at least this many charts include is a shared part. Fewer may bundle charts that run by themselves. */
const FEWEST_CALLERS = 3;

/**
 * Names of the charts of this repository that several others of it fetch from the registry to which the repository
 * publishes. They are parts, like charts that others include by their folder.
 */
export function fetchedAsParts(charts: readonly ChartFact[]): ReadonlySet<string> {
  const here = new Set(charts.map(({ name }) => name));
  const byRegistry = groupBy(
    charts.flatMap(({ fetches }) => fetches),
    ({ registry }) => registry,
  );
  const parts = [...byRegistry.values()].flatMap((fetches) => {
    const byName = [...groupBy(fetches, ({ name }) => name)];
    const known = byName.filter(([name]) => here.has(name));
    if (known.length < FEWEST_SERVED || known.length * 2 < byName.length) return [];
    return known.flatMap(([name, calls]) => (calls.length >= FEWEST_CALLERS ? [name] : []));
  });
  return new Set(parts);
}
