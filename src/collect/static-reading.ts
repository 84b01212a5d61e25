import type { Period } from '../history/period.ts';
import { authorship } from '../iac/authorship.ts';
import { formatOf } from '../iac/parsed-file.ts';
import { isCode } from '../iac/quality/checked-files.ts';
import { qualityReader } from '../iac/quality/quality.ts';
import { lookedAt } from '../iac/scope.ts';
import type { Sources } from '../kpis/sources.ts';
import { plural, someOf } from '../lib/phrasing.ts';
import { isNoGuide } from '../runbooks/guide-place.ts';
import { type ComponentQuery, collectComponents } from './components.ts';
import { factsReader } from './file-facts.ts';
import { loadHclParser } from './hcl.ts';
import { readTrees, type UnreadFile } from './trees.ts';

/** Input for reading the weekly trees. `elapsedMs`: a clock in milliseconds, for the parser's deadline. */
export type StaticQuery = Omit<ComponentQuery, 'trees'> & { readonly elapsedMs: () => number };

/** Facts from each week's tree, and warnings that name files which could not be read. */
export interface StaticReading {
  readonly ofWeek: (period: Period) => Partial<Sources>;
  readonly warnings: readonly string[];
}

/**
 * Reads every week's tree once and derives from it what KPIs need: components with their runbooks, and the quality of
 * the code.
 */
export async function readStatically(query: StaticQuery): Promise<StaticReading> {
  const { repository, history, periods, config, elapsedMs } = query;
  const trees = await readTrees(repository, history, periods, factsReader, await loadHclParser(elapsedMs));
  const components = await collectComponents({ ...query, trees });
  const isOurs = lookedAt(config);
  const readQuality = qualityReader(isOurs);
  const quality = trees.visit(({ blobs, factsOf }) =>
    readQuality({ blobs, factsOf: (path) => factsOf(path)?.quality ?? null }),
  );
  const byWeek = new Map(
    periods.map(({ id }, index) => {
      const read = quality[index];
      return [id, { ...components.get(id), ...(read === undefined ? {} : { quality: read }) }] as const;
    }),
  );
  return {
    ofWeek: (period) => byWeek.get(period.id) ?? {},
    warnings: unreadWarning(trees.unread.filter(({ path }) => isOurs(path) && couldCount(path))),
  };
}

/** Whether a file could have affected a figure: lock, generated and vendored files, samples and tests never do. */
function couldCount(path: string): boolean {
  return isCode(path) || (formatOf(path) === 'text' && authorship(path) === 'doc' && !isNoGuide(path));
}

const MAX_NAMED_FILES = 3;

function unreadWarning(unread: readonly UnreadFile[]): string[] {
  const files = new Map(unread.map(({ path, because }) => [path, `${path} (${because})`]));
  if (files.size === 0) return [];
  const [count, named] = [plural(files.size, 'file'), someOf([...files.values()], MAX_NAMED_FILES)];
  return [`Components, runbooks and quality are read without ${count}, in one version or more: ${named}.`];
}
