import type { Config } from '../../config/schema.ts';
import type { FoundComponent } from '../../history/component.ts';
import { matcher } from '../globs.ts';

type Entry = Config['components'][number];

/** Applies the configuration, which can rename, merge, add and ignore components and set their tiers. */
export function applyConfig(found: readonly FoundComponent[], config: Config): readonly FoundComponent[] {
  const named = config.components.reduce<readonly FoundComponent[]>(applyEntry, found);
  const tiers = Object.entries(config.tiers.paths).map(([glob, tier]) => ({ tier, matches: placeMatcher([glob]) }));
  return named.map((component) => {
    if (component.tierSource === 'config') return component;
    const ranked = tiers.filter(({ matches }) => component.paths.some(matches)).map(({ tier }) => tier);
    return ranked.length === 0 ? component : { ...component, tier: Math.min(...ranked), tierSource: 'config' };
  });
}

/** Applies one entry to the component of its name and to all components whose paths are within its paths. */
function applyEntry(components: readonly FoundComponent[], entry: Entry): readonly FoundComponent[] {
  const isWithin = placeMatcher(entry.paths);
  const isMeant = ({ name, paths }: FoundComponent) => name === entry.name || paths.every(isWithin);
  const meant = components.filter(isMeant);
  const others = components.filter((component) => !isMeant(component));
  return entry.ignore ? others : [...others, merged(entry, meant)];
}

function merged(entry: Entry, meant: readonly FoundComponent[]): FoundComponent {
  const tiers = meant.flatMap(({ tier }) => tier ?? []);
  const first = meant[0];
  const paths = meant.flatMap((component) => component.paths);
  return {
    name: entry.name,
    kind: first?.kind ?? 'service',
    paths: paths.length > 0 ? paths : entry.paths.map(withoutGlob),
    instances: Math.max(
      1,
      meant.reduce((sum, { instances }) => sum + instances, 0),
    ),
    tier: entry.tier ?? (tiers.length > 0 ? Math.min(...tiers) : null),
    tierSource: entry.tier !== undefined ? 'config' : (meant.find(({ tier }) => tier !== null)?.tierSource ?? null),
    owners: entry.owners ?? [...new Set(meant.flatMap(({ owners }) => owners))],
    declared: [...(entry.runbook === undefined ? [] : [entry.runbook]), ...meant.flatMap(({ declared }) => declared)],
    because: ['named by the configuration', ...meant.flatMap(({ because }) => because)],
  };
}

/** Whether a glob matches a directory or file; `infra/**` matches `infra` too. */
function placeMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = matcher(globs);
  return (path) => matches(path) || matches(`${path}/_`);
}

function withoutGlob(glob: string): string {
  const segments = glob.split('/');
  const first = segments.findIndex((segment) => /[*?[{(!]/.test(segment));
  return (first === -1 ? segments : segments.slice(0, first)).join('/');
}
