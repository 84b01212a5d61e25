import type { Component } from '../../history/component.ts';
import { longDay } from '../../history/instant.ts';
import { someOf } from '../../lib/phrasing.ts';
import { suggestTier } from './suggested-tier.ts';

/** Explains one component and its runbook, link by link of the chain, in lines of plain text. */
export function explainComponent(component: Component): string[] {
  const { name, kind, paths, instances, tier, tierSource, owners, runbook, because, changedAt } = component;
  const suggested = suggestTier(component);
  const copies = instances > 1 ? `, ${instances} instances` : '';
  return [
    `${name} is a component: ${kind}${copies}`,
    ...because.map((reason) => `  ${reason}`),
    `Paths: ${someOf(
      paths.map((path) => path || 'all that is no other component’s'),
      SHOWN,
    )}`,
    tier === null
      ? `Tier: none set; suggested is ${suggested.tier}: ${suggested.because}`
      : `Tier: ${tier}, from ${SOURCES[tierSource ?? ''] ?? tierSource}`,
    `Owners: ${owners.length === 0 ? 'none known' : owners.join(', ')}`,
    `Last changed by a person: ${changedAt === null ? 'not in the history that was read' : longDay(changedAt)}`,
    ...chain(runbook),
  ];
}

/** At most this many paths are listed. */
const SHOWN = 5;

const SOURCES: Readonly<Record<string, string>> = {
  config: 'the configuration',
  catalog: 'the catalog',
  tag: 'a tag in its code',
  label: 'a label or an annotation',
};

function chain({ state, target, updatedAt, notes }: Component['runbook']): string[] {
  const reached = LINKS.findIndex(({ broken }) => broken.includes(state));
  const held = reached === -1 ? LINKS : LINKS.slice(0, reached);
  return [
    `Runbook: ${state}${target === null ? '' : `, ${target}`}${updatedAt === null ? '' : `, reviewed on ${longDay(updatedAt)}`}`,
    `  chain: ${['component found', ...held.map(({ holds }) => holds), ...(reached === -1 ? [] : [`✗ ${LINKS[reached]?.breaks}`])].join(' → ')}`,
    ...notes.map((note) => `  ${note}`),
  ];
}

const LINKS: readonly {
  readonly holds: string;
  readonly breaks: string;
  readonly broken: readonly Component['runbook']['state'][];
}[] = [
  { holds: 'runbook declared', breaks: 'no runbook declared', broken: ['none'] },
  { holds: 'target exists', breaks: 'target missing', broken: ['target-missing'] },
  { holds: 'not a stub', breaks: 'a stub', broken: ['stub'] },
  { holds: 'current', breaks: 'not current', broken: ['stale'] },
];
