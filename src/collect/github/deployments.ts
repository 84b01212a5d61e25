import type { Answer } from '../../github/answer.ts';
import { type Connection, readPages } from '../../github/pages.ts';
import type { Deployment } from '../../history/deployment.ts';
import { longDay } from '../../history/instant.ts';
import { type Gathered, gapsIn, NO_GAPS, plus } from './gaps.ts';
import { DEPLOYMENTS } from './queries.ts';
import { type GitHubQuery, instantOf } from './query.ts';

const PAGE = 40;
/**
 * At most this many deployments (five pages) are read. If older ones of the window are left out, the result says so.
 */
const MOST_DEPLOYMENTS = 200;

/**
 * Deployments to an environment that were recorded since the window began and succeeded, each with the time of its
 * first success, which a later deployment does not change.
 */
export async function readDeployments(query: GitHubQuery, environment: string): Promise<Gathered<Deployment[]>> {
  const { client, owner, name, since } = query;
  const found: Deployment[] = [];
  const cut: string[] = [];
  let [read, gaps] = [0, NO_GAPS];
  const listing = {
    document: DEPLOYMENTS,
    variables: { owner, name, environment },
    pageSize: PAGE,
    connectionOf: ({ data }: Answer<DeploymentsData>) => data?.repository?.deployments,
  };
  for await (const page of readPages<DeploymentsData, DeploymentNode>(client, listing)) {
    read += page.nodes.length;
    found.push(...page.nodes.flatMap(deploymentOf));
    gaps = plus(gaps, page);
    const oldest = instantOf(page.nodes.at(-1)?.createdAt);
    if (oldest !== null && oldest < since) break;
    if (read >= MOST_DEPLOYMENTS && oldest !== null && !page.isLast) {
      cut.push(`Deployments before ${longDay(oldest)} were not read: there are too many.`);
      break;
    }
  }
  return { value: found, gaps: [...gapsIn(gaps, 'deployment'), ...cut] };
}

function deploymentOf({ commitOid, environment, statuses }: DeploymentNode): Deployment[] {
  const succeeded = (statuses?.nodes ?? []).flatMap((status) => {
    const at = status?.state === 'SUCCESS' ? instantOf(status.createdAt) : null;
    return at === null ? [] : [at];
  });
  if (succeeded.length === 0) return [];
  return [{ sha: commitOid, environment: environment ?? '', succeededAt: Math.min(...succeeded) }];
}

interface DeploymentsData {
  readonly repository: {
    readonly deployments: Connection<DeploymentNode>;
  } | null;
}

interface DeploymentNode {
  readonly commitOid: string;
  readonly environment: string | null;
  readonly createdAt: string;
  readonly statuses: {
    readonly nodes: readonly ({ readonly state: string; readonly createdAt: string } | null)[] | null;
  } | null;
}
