import type { Config } from '../config/schema.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import type { Period } from '../history/period.ts';
import { coverageOf, type WeekCoverage } from '../runbooks/coverage.ts';
import { type GuideDates, guideDates } from '../runbooks/guide-dates.ts';
import { type RepositoryInfo, type WeekFindings, WeekReader } from '../runbooks/week.ts';
import type { FileFacts } from './file-facts.ts';
import type { GitHistory } from './git/history.ts';
import { olderDates } from './git/older-dates.ts';
import type { Repository } from './git/repository.ts';
import type { LinkCheck } from './link-check.ts';
import type { Trees } from './trees.ts';

/** Input for finding the components of every week. */
export interface ComponentQuery extends RepositoryInfo {
  readonly repository: Repository;
  readonly history: GitHistory;
  readonly periods: readonly Period[];
  readonly changes: readonly JudgedChange[];
  readonly config: Config;
  readonly trees: Trees<FileFacts>;
  /**
   * Checks links to external runbooks if the configuration asks for it too: a clone's settings alone cause no request.
   */
  readonly checkLinks?: LinkCheck;
}

/** The components of every week and the state of their runbooks, by the week's id. */
export async function collectComponents(query: ComponentQuery): Promise<ReadonlyMap<string, WeekCoverage>> {
  const { config, changes, history, trees } = query;
  const reader = new WeekReader(config, query);
  const weeks = trees.visit((week) => reader.read(week));
  const factsOf = (path: string, blob: string) => trees.factsOf(path, blob)?.guide ?? null;
  const declared = new Set(weeks.flatMap(({ guideBlobs }) => [...guideBlobs.keys()]));
  const dates = guideDates(history.landings, factsOf, declared);
  const older = await datesBefore(query, weeks, dates);
  const dead = await deadLinks(query, weeks);
  return coverageOf(weeks, {
    config,
    changes,
    factsOf,
    changedAt: (path, before) => dates.lastChange(path, before) ?? older.get(dates.originOf(path)) ?? null,
    isDead: (address) => dead.has(address),
  });
}

/** Last change of the runbooks that did not change in the history read, from one further walk over older history. */
async function datesBefore(
  { repository, history, trees }: ComponentQuery,
  weeks: readonly WeekFindings[],
  dates: GuideDates,
): ReturnType<typeof olderDates> {
  const first = history.landings[0]?.parents[0] ?? (history.landings.length === 0 ? history.head : null);
  if (first === null || first === undefined) return new Map();
  const undated = weeks.flatMap(({ guideBlobs, period }) =>
    [...guideBlobs]
      .filter(
        ([path, blob]) => dates.lastChange(path, period.end) === null && !trees.factsOf(path, blob)?.guide?.reviewedAt,
      )
      .map(([path]) => dates.originOf(path)),
  );
  return olderDates(repository, first, [...new Set(undated)]);
}

/** Addresses of the last week's external runbooks that no longer exist. */
async function deadLinks(
  { config, checkLinks }: ComponentQuery,
  weeks: readonly WeekFindings[],
): Promise<ReadonlySet<string>> {
  if (checkLinks === undefined || !config.runbooks['check-links']) return new Set();
  const declared = [...(weeks.at(-1)?.declared.values() ?? [])].flat();
  const addresses = declared.flatMap(({ target }) => (target.kind === 'external' ? [target.url] : []));
  const answers = await checkLinks([...new Set(addresses)]);
  return new Set([...answers].filter(([, answer]) => answer === 'gone').map(([address]) => address));
}
