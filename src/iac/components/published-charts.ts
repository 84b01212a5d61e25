import { groupBy } from '../../history/group.ts';
import type { ChartSign } from './signs.ts';

/** A registry that serves so many charts of this repository, and little else, is where it publishes them. */
const FEWEST_SERVED = 3;
/** What so many charts build in is a part that they share. Fewer may gather what runs by itself. */
const FEWEST_CALLERS = 3;

/**
 * Names of charts here that several others here fetch from the registry to which the repository publishes: parts, as if
 * they were called by their folder.
 */
export function fetchedAsParts(charts: readonly ChartSign[]): ReadonlySet<string> {
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
