import { expect, test } from 'vitest';
import { configHash } from '../../src/config/hash.ts';
import { parseConfig } from '../../src/config/parse.ts';

function hashOf(text: string): string {
  const { config, mistakes } = parseConfig(text);
  if (config === null) throw new Error(JSON.stringify(mistakes));
  return configHash(config);
}

test.each([
  ['the order of keys', 'weeks: 8\nhorizon: 7', 'horizon: 7\nweeks: 8'],
  ['comments and layout', 'bots: [a, b]', '# who\nbots:\n  - a # one\n  - b\n'],
  ['an explicit default', '', 'weeks: 12\nlabels: {failed: ["kpi: failed"]}'],
])('the configuration hash is not changed by %s', (_what, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other));
});

test.each([
  ['a setting', 'weeks: 8', 'weeks: 9'],
  ['an item of a list', 'weights: {size: [1, 2, 3]}', 'weights: {size: [1, 2, 4]}'],
  [
    'the order of KPIs',
    'kpis: {throughput: true, runbook-coverage: true}',
    'kpis: {runbook-coverage: true, throughput: true}',
  ],
  ['a target', 'targets: {throughput: ">= 6"}', 'targets: {throughput: "> 6"}'],
])('the configuration hash is changed by %s', (_what, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});
