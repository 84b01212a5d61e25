import type { Config } from '../../config/schema.ts';
import type { PullRequest } from '../../history/pull-request.ts';
import type { SourceName, Sources } from '../../kpis/sources.ts';
import { deploymentEnvironment, readDeployments } from './deployments.ts';
import { readIncidents } from './incidents.ts';
import { readPulls } from './pulls.ts';
import type { Found, GitHubQuery } from './query.ts';

/** What a reader is told: which repository, from when to when, and what configuration asks for. */
export interface FamilyQuery extends GitHubQuery {
  readonly config: Config;
}

interface Reader<Value> {
  /** As in “pull requests were not read”. */
  readonly called: string;
  readonly read: (query: FamilyQuery) => Promise<Found<Value>>;
  /** What all figures lack where it was asked for and not read. */
  readonly without?: string;
}

/** A source's records: pull requests go into the changes, and the source says only that they were read. */
type RecordsOf<Name extends SourceName> = Name extends 'pulls' ? readonly PullRequest[] : Sources[Name];

/** What is read of GitHub before the changes are known, by the source that it becomes. */
export const READERS = {
  pulls: {
    called: 'pull requests',
    read: readPulls,
    without: 'Without pull requests: their labels, texts and times are not used.',
  },
  incidents: {
    called: 'issues',
    read: (query) => readIncidents(query, query.config.incidents),
    without: 'Without issues: no incident names a failed change.',
  },
  deployments: {
    called: 'deployments',
    read: (query) => readDeployments(query, namedEnvironment(query.config)),
    without: 'Without deployments: lead time ends at landing.',
  },
} satisfies { readonly [Name in SourceName]?: Reader<RecordsOf<Name>> };

export type FirstFamily = keyof typeof READERS;

/** Checks are read last: of the commits that turned out to matter. */
export type Family = FirstFamily | 'checks';

/** In the order in which they are read. */
export const FIRST_FAMILIES = Object.keys(READERS) as readonly FirstFamily[];

/** What a family is called, and what all figures lack without it. */
export function told(family: Family): Pick<Reader<unknown>, 'called' | 'without'> {
  return family === 'checks' ? { called: 'checks' } : READERS[family];
}

function namedEnvironment(config: Config): string {
  const environment = deploymentEnvironment(config);
  if (environment === null) throw new Error('without an environment no deployments are asked for');
  return environment;
}
