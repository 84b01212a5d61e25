import { directoryName, fileName, resolvePath } from '../../lib/paths.ts';
import { chartOf } from './chart-templates.ts';
import { sourcesOf } from './delivery-sources.ts';
import { withoutEnvironment } from './environments.ts';
import type { ChartFact, DeliveryFact } from './facts.ts';
import { fetchedAsParts } from './published-charts.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts, tierBy } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/** At least this many deliveries of different names with one chart share it: they are the components. */
const SHARED_BY = 3;

/** Charts that several deliveries, a generated list of them or Terraform apply with other values for each. */
export function sharedCharts(tree: TreeFacts, deliveries: readonly Placed<DeliveryFact>[]): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  for (const { directory, fact } of deliveries) {
    if (fact.name === null) continue;
    for (const source of sourcesOf({ directory, fact }, tree)) {
      users.set(source, (users.get(source) ?? new Set()).add(withoutEnvironment(fact.name)));
    }
  }
  return new Set([
    ...placed(tree, 'chart').flatMap(({ directory }) =>
      (users.get(directory)?.size ?? 0) >= SHARED_BY ? directory : [],
    ),
    ...deliveries.flatMap(({ fact }) => fact.shared.flatMap((path) => resolvePath('', path) ?? [])),
    ...placed(tree, 'terraform').flatMap(({ directory, fact }) =>
      fact.charts.flatMap((chart) => resolvePath(directory, chart) ?? []),
    ),
  ]);
}

/**
 * Charts that are installed or published by themselves, without library charts, subcharts, charts of Argo CD or Flux
 * applications, and charts that another chart includes.
 */
export function chartSightings(
  tree: TreeFacts,
  deliveries: readonly Placed<DeliveryFact>[],
  shared: ReadonlySet<string>,
): readonly Sighting[] {
  const all = placed(tree, 'chart').filter(
    ({ path }) => /^Chart\.ya?ml$/.test(fileName(path)) && !isInSupportFolder(path),
  );
  const called = new Set(all.flatMap(({ directory, fact }) => fact.calls.map((call) => resolvePath(directory, call))));
  const directories = new Set(all.map(({ directory }) => directory));
  const lists = deliveries.filter(({ fact }) => fact.kind === 'application').map(({ path }) => chartOf(path, tree.has));
  const fetched = fetchedAsParts(all.map(({ fact }) => fact));
  const isPart = ({ directory, fact }: Placed<ChartFact>) =>
    fact.library ||
    called.has(directory) ||
    shared.has(directory) ||
    isSubchart(directory, directories) ||
    fetched.has(fact.name);
  return all
    .filter((chart) => !isPart(chart) && !lists.includes(chart.directory))
    .map(({ path, directory, fact }) =>
      sighting('chart', path, directory, { name: fact.name, ...tierBy('label', fact.tier) }),
    );
}

function isSubchart(directory: string, charts: ReadonlySet<string>): boolean {
  const parent = directoryName(directory);
  return fileName(parent) === 'charts' && charts.has(directoryName(parent));
}
