import type { Config } from '../../config/schema.ts';
import type { PullRequest } from '../../history/pull-request.ts';
import { deploymentEnvironment } from '../../kpis/lead-time.ts';
import type { SourceName, Sources } from '../../kpis/sources.ts';
import { readDeployments } from './deployments.ts';
import type { Gathered } from './gaps.ts';
import { readIncidents } from './incidents.ts';
import { readPulls } from './pulls.ts';
import type { GitHubQuery } from './query.ts';

/** Input of a reader: the repository, the time range and the configuration. */
export interface FamilyQuery extends GitHubQuery {
  readonly config: Config;
}

interface Reader<Value> {
  /** The family's name in the plural, as in “pull requests were not read”. */
  readonly plural: string;
  readonly read: (query: FamilyQuery) => Promise<Gathered<Value>>;
  /** A sentence for the report's warning if the family was requested and could not be read. */
  readonly consequence?: string;
}

/**
 * The type of a source's records. Pull requests are merged into the changes, and the source `pulls` says only that they
 * were read.
 */
type RecordsOf<Name extends SourceName> = Name extends 'pulls' ? readonly PullRequest[] : Sources[Name];

/** Readers of the families that are needed before the changes are known, by source. */
export const READERS = {
  pulls: {
    plural: 'pull requests',
    read: readPulls,
    consequence: 'Without pull requests: their labels, texts and times are not used.',
  },
  incidents: {
    plural: 'issues',
    read: (query) => readIncidents(query, query.config.incidents),
    consequence: 'Without issues: no incident names a failed change.',
  },
  deployments: {
    plural: 'deployments',
    read: (query) => readDeployments(query, namedEnvironment(query.config)),
    consequence: 'Without deployments: lead time ends at landing.',
  },
} satisfies { readonly [Name in SourceName]?: Reader<RecordsOf<Name>> };

export type FirstFamily = keyof typeof READERS;

/** A family of records. Checks are read last, only for the commits that turned out to matter. */
export type Family = FirstFamily | 'checks';

/** The families read before the changes are known, in reading order. */
export const FIRST_FAMILIES = Object.keys(READERS) as readonly FirstFamily[];

/** The name of a family, and the warning if it is missing. */
export function textsOf(family: Family): Pick<Reader<unknown>, 'plural' | 'consequence'> {
  return family === 'checks' ? { plural: 'checks' } : READERS[family];
}

function namedEnvironment(config: Config): string {
  const environment = deploymentEnvironment(config);
  if (environment === null) throw new Error('without an environment no deployments are asked for');
  return environment;
}
