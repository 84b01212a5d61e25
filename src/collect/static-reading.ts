import type { Period } from '../history/period.ts';
import { factsReader } from '../iac/file-facts.ts';
import { qualityReader } from '../iac/quality/tree.ts';
import { lookedAt } from '../iac/scope.ts';
import type { Sources } from '../kpis/sources.ts';
import { type ComponentQuery, collectComponents } from './components.ts';
import { loadHclParser } from './hcl.ts';
import { readTrees } from './trees.ts';

/** What is read from the trees of the weeks, and for whom. */
export type StaticQuery = Omit<ComponentQuery, 'trees'> & { readonly elapsedMs: () => number };

/**
 * Reads every week's tree once and draws from it what KPIs ask of a week: components with their runbooks, and the
 * quality of the code.
 */
export async function readStatically(query: StaticQuery): Promise<(period: Period) => Partial<Sources>> {
  const { repository, history, periods, config, elapsedMs } = query;
  const trees = await readTrees(repository, history, periods, factsReader, await loadHclParser(elapsedMs));
  const components = await collectComponents({ ...query, trees });
  const readQuality = qualityReader(lookedAt(config));
  const quality = trees.visit(({ blobs, factsOf }) =>
    readQuality({ blobs, factsOf: (path) => factsOf(path)?.quality ?? null }),
  );
  const byWeek = new Map(
    periods.map(({ id }, index) => {
      const read = quality[index];
      return [id, { ...components.get(id), ...(read === undefined ? {} : { quality: read }) }] as const;
    }),
  );
  return (period) => byWeek.get(period.id) ?? {};
}
