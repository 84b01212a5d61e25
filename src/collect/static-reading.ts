import type { Period } from '../history/period.ts';
import { factsReader } from '../iac/file-facts.ts';
import { qualityReader } from '../iac/quality/tree.ts';
import { lookedAt } from '../iac/scope.ts';
import type { Sources } from '../kpis/sources.ts';
import { type ComponentQuery, collectComponents } from './components.ts';
import { MAX_BLOB } from './git/blobs.ts';
import { loadHclParser } from './hcl.ts';
import { readTrees } from './trees.ts';

/** What is read from the trees of the weeks, and for whom. */
export type StaticQuery = Omit<ComponentQuery, 'trees'> & { readonly elapsedMs: () => number };

/** What the trees say of each week, and what the reader must know was not looked at. */
export interface StaticReading {
  readonly ofWeek: (period: Period) => Partial<Sources>;
  readonly warnings: readonly string[];
}

/**
 * Reads every week's tree once and draws from it what KPIs ask of a week: components with their runbooks, and the
 * quality of the code.
 */
export async function readStatically(query: StaticQuery): Promise<StaticReading> {
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
  return { ofWeek: (period) => byWeek.get(period.id) ?? {}, warnings: unreadWarning(trees.unread) };
}

function unreadWarning(unread: number): string[] {
  if (unread === 0) return [];
  return [
    `${unread === 1 ? '1 version of a file was' : `${unread} versions of files were`} not looked into (over ${MAX_BLOB / 1024} kB, or absent from the clone): components, runbooks and quality are read from the others.`,
  ];
}
