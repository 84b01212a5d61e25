import type { Config } from '../../config/schema.ts';
import type { PullRequest } from '../../history/pull-request.ts';
import { deploymentEnvironment } from '../../kpis/lead-time.ts';
import type { SourceName, Sources } from '../../kpis/sources.ts';
import { readDeployments } from './deployments.ts';
import { readIncidents } from './incidents.ts';
import { readPulls } from './pulls.ts';
import type { Found, GitHubQuery } from './query.ts';

/** Input of a reader: the repository, the time range and the configuration. */
export interface FamilyQuery extends GitHubQuery {
  readonly config: Config;
}

interface Reader<Value> {
  /** The family's name in the plural, as in “pull requests were not read”. */
  readonly called: string;
  readonly read: (query: FamilyQuery) => Promise<Found<Value>>;
  /** A sentence for the report's warning if the family was requested and could not be read. */
  readonly without?: string;
}

/**
 * The type of a source's records. Pull requests are merged into the changes, and the source `pulls` says only that they
 * were read.
 */
type RecordsOf<Name extends SourceName> = Name extends 'pulls' ? readonly PullRequest[] : Sources[Name];

/** Readers of the families that are needed before the changes are known, by source. */
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

/** A family of records. Checks are read last, only for the commits that turned out to matter. */
export type Family = FirstFamily | 'checks';

/** The families read before the changes are known, in reading order. */
export const FIRST_FAMILIES = Object.keys(READERS) as readonly FirstFamily[];

/** The name of a family, and the warning if it is missing. */
export function told(family: Family): Pick<Reader<unknown>, 'called' | 'without'> {
  return family === 'checks' ? { called: 'checks' } : READERS[family];
}

function namedEnvironment(config: Config): string {
  const environment = deploymentEnvironment(config);
  if (environment === null) throw new Error('without an environment no deployments are asked for');
  return environment;
}
