import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { STARTER_WORKFLOW, starterConfig } from '../../src/cli/starter.ts';
import { configHash } from '../../src/config/hash.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { defaultConfig } from '../../src/config/schema.ts';
import { targetSetting } from '../../src/config/targets.ts';
import type { Component } from '../../src/history/component.ts';
import { kpis } from '../../src/kpis/index.ts';
import { kpiTarget } from '../../src/kpis/target.ts';

function component(name: string, more: Partial<Component> = {}): Component {
  return {
    name,
    kind: 'root-module',
    paths: [`terraform/${name}`],
    instances: 1,
    tier: null,
    tierSource: null,
    owners: [],
    calledOutBy: null,
    runbook: { state: 'none', target: null, updatedAt: null, notes: [] },
    ...more,
  } as Component;
}

const FOUND = [
  component('payments-db', {
    tier: 1,
    tierSource: 'catalog',
    owners: ['@acme/payments'],
    paths: ['terraform/prod/payments-db'],
  }),
  component('evil": [\n# weeks: 1', { paths: ['a"b/main.tf', 'c: d'] }),
  component('odd', { paths: ['!odd'] }),
  component('queue', { runbook: { state: 'stale', target: 'docs/queue.md', updatedAt: null, notes: [] } }),
];
const isFile = (file: string) => file.endsWith('.tf');

/** Removes every `# `, which enables all settings. */
function uncommented(text: string): string {
  return text.replace(/^# (?!yaml-language-server)/gm, '');
}

test.each([
  ['with components', FOUND],
  ['without components', []],
])('the starter %s sets nothing', (_what, components) => {
  const { config } = parseConfig(starterConfig(components, isFile));
  expect(config).toEqual(defaultConfig);
  expect(configHash(config ?? defaultConfig)).toBe(configHash(defaultConfig));
});

test.each([
  ['with components', FOUND],
  ['without components', []],
])('the starter %s is valid without its comment marks', (_what, components) => {
  expect(parseConfig(uncommented(starterConfig(components, isFile))).mistakes).toBeNull();
});

test('the starter lists what was found: components, owners, tiers with their source, runbooks with their state', () => {
  const { config } = parseConfig(uncommented(starterConfig(FOUND, isFile)));
  expect(config?.components).toEqual([
    { name: 'payments-db', paths: ['terraform/prod/payments-db/**'], tier: 1, owners: ['@acme/payments'] },
    { name: 'evil": [\n# weeks: 1', paths: ['a"b/main.tf', 'c: d/**'], tier: 2 },
    { name: 'queue', paths: ['terraform/queue/**'], tier: 2, runbook: 'docs/queue.md' },
  ]);
  const text = starterConfig(FOUND, isFile);
  expect(text).toContain('tier: 1 ## from catalog');
  expect(text).toContain('tier: 2 ## a suggestion, nobody set one: nothing distinguishes it');
  expect(text).toContain('"docs/queue.md" ## stale');
});

test('the starter shows the default targets', () => {
  const { config } = parseConfig(uncommented(starterConfig([], isFile)));
  expect(kpis.map((kpi) => kpiTarget(kpi, config?.targets ?? {}))).toEqual(kpis.map(({ target }) => target));
  expect(Object.keys(config?.targets ?? {})).toEqual(kpis.flatMap(({ id, target }) => (target === null ? [] : [id])));
});

test.each([
  [{ op: '<', value: 0.1 }, 'share', '< 10 %'],
  [{ op: '<', value: 3_600 }, 'seconds', '< 1 h'],
  [{ op: '<=', value: 100 }, 'seconds', '<= 100 s'],
  [{ op: '<', value: 172_800 }, 'seconds', '< 2 d'],
  [{ op: '>=', value: 6, per: 'month' }, 'count', '>= 6 / month'],
] as const)('the target %j of a KPI in %s is written %j', (target, unit, text) => {
  expect(targetSetting({ per: null, ...target }, unit)).toBe(text);
});

test('the README shows the starter workflow', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(STARTER_WORKFLOW);
});
