import type { Config } from '../../config/schema.ts';
import type { Kpi } from '../../kpis/kpi.ts';
import type { SourceName, Sources } from '../../kpis/sources.ts';
import { type Collected, type Family, type Records, UNUSED } from './collect.ts';
import { deploymentEnvironment } from './deployments.ts';

const FAMILIES: readonly Family[] = ['pulls', 'incidents', 'checks', 'deployments'];

/**
 * What the shown KPIs can use of GitHub. Pull requests and incidents always: they name, label and judge the changes that
 * every KPI counts. Deployments only where configuration names an environment: nobody else owes us the permission.
 */
export function familiesFor(kpis: readonly Kpi[], config: Pick<Config, 'kpis'>): ReadonlySet<Family> {
  const asked = new Set<SourceName>(kpis.flatMap(({ needs, wants = [] }) => [...needs, ...wants]));
  if (deploymentEnvironment(config) === null) asked.delete('deployments');
  return new Set(FAMILIES.filter((family) => family === 'pulls' || family === 'incidents' || asked.has(family)));
}

/** Records as the KPIs take them: what was read, why the rest was not, and what the reader must know is incomplete. */
export interface GitHubSources {
  readonly sources: Partial<Pick<Sources, 'pulls' | 'incidents' | 'checks' | 'deployments'>>;
  readonly missing: Partial<Record<SourceName, string>>;
  readonly lacks: readonly string[];
}

export function sourcesOf(
  { pulls, incidents, deployments }: Records,
  checks: Collected<Sources['checks']>,
): GitHubSources {
  const families = { pulls, incidents, deployments, checks };
  const entries = Object.entries(families) as [Family, Collected<unknown>][];
  return {
    sources: {
      ...(pulls.available ? { pulls: true } : {}),
      ...(incidents.available ? { incidents: incidents.value } : {}),
      ...(deployments.available ? { deployments: deployments.value } : {}),
      ...(checks.available ? { checks: checks.value } : {}),
    },
    missing: Object.fromEntries(entries.flatMap(([name, read]) => (read.available ? [] : [[name, read.reason]]))),
    lacks: [
      ...entries.flatMap(([, read]) => (read.available ? read.lacks : [])),
      ...(pulls.available
        ? []
        : [`Without pull requests: their labels, texts and times are not used. ${sentence(pulls.reason)}`]),
      ...(incidents.available
        ? []
        : [`Without issues: no incident names a failed change. ${sentence(incidents.reason)}`]),
      ...(deployments.available || deployments.reason === UNUSED
        ? []
        : [`Without deployments: lead time ends at landing. ${sentence(deployments.reason)}`]),
    ],
  };
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
