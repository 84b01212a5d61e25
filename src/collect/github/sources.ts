import type { Config } from '../../config/schema.ts';
import type { Kpi } from '../../kpis/kpi.ts';
import { deploymentEnvironment } from '../../kpis/lead-time.ts';
import type { SourceName, Sources } from '../../kpis/sources.ts';
import { type Collected, NOT_REQUESTED, type Records } from './collect.ts';
import { type Family, FIRST_FAMILIES, textsOf } from './families.ts';

/**
 * The families that the shown KPIs can use. Pull requests and incidents are always among them, because they name, label
 * and judge the changes that every KPI counts. Deployments only if the configuration names an environment, so nobody
 * else has to grant the permission.
 */
export function familiesFor(kpis: readonly Kpi[], config: Pick<Config, 'kpis'>): ReadonlySet<Family> {
  const asked = new Set<SourceName>(kpis.flatMap(({ needs, wants = [] }) => [...needs, ...wants]));
  if (deploymentEnvironment(config) === null) asked.delete('deployments');
  return new Set(
    [...FIRST_FAMILIES, 'checks' as const].filter(
      (family) => family === 'pulls' || family === 'incidents' || asked.has(family),
    ),
  );
}

/**
 * Records in the form that KPIs take: what was read, why other sources were not, and warnings about what is incomplete.
 */
export interface GitHubSources {
  readonly sources: Partial<Pick<Sources, Family>>;
  readonly missing: Partial<Record<SourceName, string>>;
  readonly gaps: readonly string[];
}

export function sourcesOf(
  { unavailable: _, fullName: __, ...records }: Records,
  checks: Collected<Sources['checks']>,
): GitHubSources {
  const families = Object.entries({ ...records, checks }) as [Family, Collected<unknown>][];
  const read = families.flatMap(([name, one]) => (one.available ? [{ name, ...one }] : []));
  const unread = families.flatMap(([name, one]) => (one.available ? [] : [{ name, ...one }]));
  return {
    // Pull requests have already been merged into the changes.
    sources: Object.fromEntries(read.map(({ name, value }) => [name, name === 'pulls' ? true : value])),
    missing: Object.fromEntries(unread.map(({ name, reason }) => [name, reason])),
    gaps: [
      ...read.flatMap(({ gaps }) => gaps),
      ...unread.flatMap(({ name, reason }) => {
        const { consequence } = textsOf(name);
        return consequence === undefined || reason === NOT_REQUESTED ? [] : [`${consequence} ${sentence(reason)}`];
      }),
    ],
  };
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
