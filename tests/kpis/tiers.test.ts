import { describe, expect, it } from 'vitest';
import { changeFailureRate } from '../../src/kpis/change-failure-rate.ts';
import { kpis } from '../../src/kpis/index.ts';
import { leadTime } from '../../src/kpis/lead-time.ts';
import { throughput } from '../../src/kpis/throughput.ts';
import { validationPassRate } from '../../src/kpis/validation-pass-rate.ts';
import { buildReport } from '../../src/report/build.ts';
import { at, change, check, checksOf, component, config as configOf, measuredBy, week } from '../support/changes.ts';

const touching = (title: string, path: string, plan: Parameters<typeof change>[1] = {}) => ({
  ...change(title, plan),
  files: [{ path, kind: 'file', before: null, after: null, content: null, contentKind: null }] as const,
});
const components = [component('vpc', 'none', 1), component('site', 'none', 2), component('tools', 'none')];
const vital = touching('Move the VPC', 'live/vpc/main.tf', { failedAfterDays: 1, opened: '2026-08-03' });
const minor = touching('Restyle the site', 'live/site/main.tf', { opened: '2026-08-02' });
const other = touching('Tidy the tools', 'live/tools/main.tf', { opened: '2026-08-01' });
const changes = [vital, minor, other];

describe('parts by tier', () => {
  it('count a change in the tier of its most critical component, and leave out changes without tier', () => {
    const both = { ...touching('Both', 'live/site/main.tf'), files: [...minor.files, ...vital.files] };
    const { parts } = measuredBy(changeFailureRate, { changes: [...changes, both], components });
    expect(parts).toMatchObject({ 'tier 1': { numerator: 1, denominator: 2 }, 'tier 2': { denominator: 1 } });
    expect(Object.keys(parts ?? {})).not.toContain('tier null');
  });

  it('count changes outside other components for the component at the root', () => {
    const root = { ...component('infra', 'none', 1), paths: [''] };
    const ofRoot = [touching('Add a bucket', 'main.tf'), touching('Add a network', 'modules/net/main.tf')];
    const { parts } = measuredBy(throughput, { changes: [...ofRoot, minor, other], components: [root, ...components] });
    expect(parts).toMatchObject({ 'tier 1': { value: 2 }, 'tier 2': { value: 1 } });
  });

  it('also exist for durations and check results', () => {
    expect(measuredBy(leadTime, { changes, components, pulls: true }).parts).toMatchObject({
      'tier 1': { samples: [86_400] },
      'tier 2': { samples: [2 * 86_400] },
    });
    const checks = checksOf([vital, [check('apply', 'failure')]], [minor, [check('apply', 'success')]]);
    expect(measuredBy(validationPassRate, { changes, components, checks }).parts).toMatchObject({
      'tier 1': { numerator: 0, denominator: 1 },
      'tier 2': { numerator: 1, denominator: 1 },
    });
  });

  it('do not exist if no component has a tier, or components were not read', () => {
    expect(Object.keys(measuredBy(changeFailureRate, { changes }).parts ?? {})).toEqual(['people']);
    const untiered = [component('vpc', 'none')];
    expect(Object.keys(measuredBy(changeFailureRate, { changes, components: untiered }).parts ?? {})).toEqual([
      'people',
    ]);
  });

  it('are compared with the configured target of the tier', () => {
    const asOf = at('2026-12-01');
    const many = Array.from({ length: 30 }, (_, index) => touching(`Change ${index}`, 'live/vpc/main.tf'));
    const report = buildReport(
      { always: { changes: many }, ofWeek: () => ({ components }), missing: {} },
      [week('2026-08-04')],
      kpis,
      configOf({ targets: { 'change-failure-rate': { 1: '< 20 %' } } }),
      {
        tool: { version: '1.0.0', definitions: '1' },
        asOf,
        repository: { name: 'acme/infra', branch: 'main', head: null, headAt: null, url: null },
        config: { hash: '', file: null },
        usage: { gitMs: 0, requests: 0, points: 0 },
        warnings: [],
      },
    );
    const row = report.kpis.find(({ id }) => id === 'change-failure-rate');
    expect(row?.parts.find(({ name }) => name === 'tier 1')).toMatchObject({
      target: { op: '<', value: 0.2 },
      verdict: 'meets',
    });
  });
});
