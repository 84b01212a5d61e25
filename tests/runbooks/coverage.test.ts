import { describe, expect, it } from 'vitest';
import type { LinkCheck } from '../../src/collect/link-check.ts';
import { explainComponent } from '../../src/iac/components/explain.ts';
import { at } from '../support/changes.ts';
import { weeksOf } from '../support/weeks.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const GUIDE = '# Restart DNS\n\n## Symptoms\nNames fail.\n\n## Rollback\nPut the zone back.\n';
const lines = (count: number) => Array.from({ length: count }, (_, index) => `# line ${index}\n`).join('');

const stateOf = async (plan: Parameters<typeof weeksOf>[0]) =>
  (await weeksOf(plan)).map(({ components }) => components[0]?.runbook.state);

describe('the runbook of a component', () => {
  const base = { 'live/dns/main.tf': ROOT };

  it('is not declared if nothing mentions runbooks', async () => {
    const [week] = await weeksOf({ base, weeks: 1 });
    expect(week).toMatchObject({ runbooks: { mentioned: false }, components: [{ runbook: { state: 'none' } }] });
  });

  it('is not declared by the alerts of another project', async () => {
    const rule = 'groups:\n- rules:\n  - alert: Down\n    annotations:\n      runbook_url: https://';
    const weekWith = async (address: string) =>
      (await weeksOf({ base: { ...base, 'rules.yaml': rule + address }, weeks: 1 }))[0];
    expect(await weekWith('runbooks.prometheus-operator.dev/down\n')).toMatchObject({ runbooks: { mentioned: false } });
    expect(await weekWith('wiki.example.org/down\n')).toMatchObject({ runbooks: { mentioned: true } });
  });

  it('is read from the tree of each week', async () => {
    const commits = [{ title: 'Write it', at: '2026-08-19', files: { 'runbooks/dns.md': GUIDE } }];
    expect(await stateOf({ base, commits })).toEqual(['none', 'current']);
  });

  it('is evaluated for the directory of an application as soon as it exists', async () => {
    const app = {
      'apps/shop.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: shop\nspec:\n  source:\n    path: deploy/shop\n',
    };
    const commits = [{ title: 'Add the shop', at: '2026-08-19', files: { 'deploy/shop/notes.txt': 'plain\n' } }];
    const weeks = await weeksOf({ base: app, commits });
    expect(weeks.map(({ components }) => components.map(({ paths }) => paths))).toEqual([
      [['apps/shop.yaml']],
      [['deploy/shop', 'apps/shop.yaml']],
    ]);
  });

  it('is the same object in all weeks without a change, to save memory', async () => {
    const commits = [{ title: 'Another', at: '2026-08-19', files: { 'live/mail/main.tf': ROOT } }];
    const [before, after] = await weeksOf({ base, commits });
    expect(after?.components).toHaveLength(2);
    expect(after?.components[0]).toBe(before?.components[0]);
  });

  it('is a stub if it is too short', async () => {
    expect(await stateOf({ base: { ...base, 'runbooks/dns.md': '# DNS\nLater.\n' }, weeks: 1 })).toEqual(['stub']);
  });

  it('is no longer a stub from the week in which it is extended', async () => {
    const grown = `# DNS\n${'Look at the zone. '.repeat(40)}`;
    const commits = [{ title: 'Say more', at: '2026-08-19', files: { 'runbooks/dns.md': grown } }];
    expect(await stateOf({ base: { ...base, 'runbooks/dns.md': '# DNS\nLater.\n' }, commits })).toEqual([
      'stub',
      'current',
    ]);
  });

  it('is current for a year, then stale', async () => {
    const old = { ...base, 'runbooks/dns.md': GUIDE };
    expect(await stateOf({ base: old, baseAt: '2025-10-01', weeks: 1 })).toEqual(['current']);
    expect(await stateOf({ base: old, baseAt: '2020-01-01', weeks: 1 })).toEqual(['stale']);
  });

  it('keeps its date after a move, a change of white space and an edit of many guides', async () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => `runbooks/${name}.md`);
    const texts = (text: string) => Object.fromEntries(others.map((path) => [path, text]));
    const commits = [
      { title: 'Move', at: '2026-07-02', files: { 'ops/dns.md': null, 'runbooks/dns.md': GUIDE } },
      { title: 'Space', at: '2026-07-03', files: { 'runbooks/dns.md': GUIDE.replaceAll('\n\n', '\n\n\n') } },
      {
        title: 'Reword all',
        at: '2026-07-04',
        files: { ...texts('# New\n'), 'runbooks/dns.md': `${GUIDE}\nMore words.\n` },
      },
    ];
    const plan = {
      base: { ...base, ...texts('# Old\n'), 'ops/dns.md': GUIDE },
      baseAt: '2025-12-01',
      commits,
      weeks: 1,
    };
    const [week] = await weeksOf(plan);
    expect(week?.components[0]?.runbook).toMatchObject({ state: 'current', target: 'runbooks/dns.md' });
    expect(new Date((week?.components[0]?.runbook.updatedAt ?? 0) * 1000).toISOString()).toContain('2025-12-01');
  });

  it('is stale since the first substantial change of several', async () => {
    const grow = (at: string, count: number) => ({
      title: `Add zones ${count}`,
      at,
      files: { 'live/dns/zones.tf': `${lines(count)}${ROOT}` },
    });
    const commits = [grow('2026-08-11', 150), grow('2026-08-19', 400)];
    const weeks = await weeksOf({ base: { ...base, 'runbooks/dns.md': GUIDE }, commits });
    expect(weeks.at(-1)?.components[0]?.runbook.notes.at(-1)).toContain(
      'stale since 11 August 2026, when the component changed with',
    );
  });

  it('is stale after a substantial change by a person, but not after a small one or a machine’s', async () => {
    const guided = { ...base, 'runbooks/dns.md': GUIDE };
    const grown = { 'live/dns/zones.tf': `${lines(150)}${ROOT}` };
    const change = { title: 'Add zones', at: '2026-08-11', files: grown };
    expect(await stateOf({ base: guided, commits: [change], weeks: 1 })).toEqual(['stale']);
    expect(await stateOf({ base: guided, commits: [{ ...change, author: 'renovate[bot]' }], weeks: 1 })).toEqual([
      'current',
    ]);
    const small = { ...change, files: { 'live/dns/zones.tf': `${lines(20)}${ROOT}` } };
    expect(await stateOf({ base: guided, commits: [small], weeks: 1 })).toEqual(['current']);
  });

  it('has a missing target if the file does not exist', async () => {
    const entity = [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Component',
      'metadata: {name: dns, annotations: {example.org/runbook: runbooks/gone.md}}',
      'spec: {type: service}',
      '',
    ].join('\n');
    expect(await stateOf({ base: { 'live/dns/catalog-info.yaml': entity }, weeks: 1 })).toEqual(['target-missing']);
  });

  describe('in any file format', () => {
    const settings = { components: [{ name: 'dns', paths: ['live/dns/**'], runbook: 'docs/dns.html' }] };
    const PAGE = '<h1>Restart DNS</h1>\n';
    const lands = { title: 'Write it', at: '2026-08-05', files: { 'docs/dns.html': PAGE } };
    const chainsOf = async (plan: Parameters<typeof weeksOf>[0]) =>
      (await weeksOf({ base, config: settings, ...plan })).map(({ components }) => components[0]?.runbook);

    it('is current from the week in which it landed, for any number of weeks', async () => {
      const chains = await chainsOf({ commits: [lands], weeks: 4 });
      expect(chains.map((chain) => chain?.state)).toEqual(['target-missing', 'current', 'current', 'current']);
      expect(chains.at(-1)?.updatedAt).toBe(at('2026-08-05T12:00:00Z'));
      expect(await chainsOf({ commits: [lands], weeks: 1 })).toEqual(chains.slice(-1));
    });

    it('is missing from the week in which it was deleted', async () => {
      const goes = { title: 'Drop it', at: '2026-08-19', files: { 'docs/dns.html': null } };
      const chains = await chainsOf({ commits: [lands, goes], weeks: 2 });
      expect(chains.map((chain) => chain?.state)).toEqual(['current', 'target-missing']);
    });

    it('keeps its date after a move', async () => {
      const commits = [
        { title: 'Write it', at: '2026-07-08', files: { 'wiki/dns.html': PAGE } },
        { title: 'Move it', at: '2026-08-12', files: { 'wiki/dns.html': null, 'docs/dns.html': PAGE } },
      ];
      const [chain] = await chainsOf({ commits, weeks: 1 });
      expect(chain).toMatchObject({ state: 'current', updatedAt: at('2026-07-08T12:00:00Z') });
    });
  });
});

describe('guides in a folder of runbooks', () => {
  const base = {
    'live/kms/main.tf': ROOT,
    'live/kms-keys/main.tf': ROOT,
    'live/dns/main.tf': ROOT,
    'live/dns/zones.tf': ROOT,
  };
  const coveredBy = async (files: Record<string, string>) =>
    ((await weeksOf({ base: { ...base, ...files }, weeks: 1 }))[0]?.components ?? [])
      .filter(({ runbook }) => runbook.state !== 'none')
      .map(({ name }) => name);

  it('belong to the component with the longest name at the start of their file name', async () => {
    expect(await coveredBy({ 'docs/runbooks/02-kms-public-exposure.md': GUIDE.replace('DNS', 'it') })).toEqual(['kms']);
    expect(await coveredBy({ 'docs/runbooks/kms-keys-lost.md': GUIDE.replace('DNS', 'them') })).toEqual(['kms-keys']);
  });

  it('belong to the component whose directory or several files they mention, but not one example', async () => {
    const guide = (text: string) => ({ 'docs/runbooks/outage.md': `${GUIDE.replace('DNS', 'it')}\n${text}\n` });
    expect(await coveredBy(guide('The stack is `live/dns`.'))).toEqual(['dns']);
    expect(await coveredBy(guide('See `live/dns/main.tf` and `live/dns/zones.tf`.'))).toEqual(['dns']);
    expect(await coveredBy(guide('As in `live/dns/main.tf`.'))).toEqual([]);
  });
});

describe('links of alerts', () => {
  const rules = (url: string, labels = '') =>
    `groups:\n- name: g\n  rules:\n  - alert: Down\n    annotations: {runbook_url: "${url}"}\n${labels}`;
  const base = { 'live/dns/main.tf': ROOT, 'live/web/main.tf': ROOT };
  const statesOf = async (files: Record<string, string>) =>
    ((await weeksOf({ base: { ...base, ...files }, weeks: 1 }))[0]?.components ?? []).map(
      ({ runbook }) => runbook.state,
    );

  it('belong to the component that contains the rules or is named by a label', async () => {
    const label = '    labels: {service: web}\n';
    expect(await statesOf({ 'live/dns/rules.yaml': rules('https://wiki.acme.example/a') })).toEqual([
      'external',
      'none',
    ]);
    expect(await statesOf({ 'alerts/rules.yaml': rules('https://wiki.acme.example/a', label) })).toEqual([
      'none',
      'external',
    ]);
  });

  it('count once for a copied page, and never for another project’s page', async () => {
    const copied = rules('https://wiki.acme.example/how-to-alert');
    expect(await statesOf({ 'live/dns/rules.yaml': copied, 'live/web/rules.yaml': copied })).toEqual([
      'external',
      'none',
    ]);
    const upstream = rules('https://github.com/upstream/mixin/blob/main/runbook.md');
    expect(await statesOf({ 'live/dns/rules.yaml': upstream })).toEqual(['none', 'none']);
  });

  it('can lead to a file of this repository', async () => {
    const files = {
      'live/dns/rules.yaml': rules('https://github.com/acme/infra/blob/main/docs/names.md'),
      'docs/names.md': GUIDE,
    };
    expect(await statesOf(files)).toEqual(['current', 'none']);
  });
});

describe('external runbooks', () => {
  const page = 'https://wiki.acme.example/dns';
  const base = { 'live/dns/main.tf': ROOT };
  const components = [{ name: 'dns', paths: ['live/dns/**'], runbook: page }];
  const plan = (checks: boolean) => ({ base, weeks: 1, config: { components, runbooks: { 'check-links': checks } } });

  it('have a missing target if the page is gone', async () => {
    const checkLinks: LinkCheck = async (links) => new Map(links.map((link) => [link, 'gone']));
    expect(await stateOf({ ...plan(true), checkLinks })).toEqual(['target-missing']);
  });

  it('are not requested if the run may not use the network, even if configured', async () => {
    expect(await stateOf(plan(true))).toEqual(['external']);
  });

  it('are not requested if not configured', async () => {
    const checkLinks: LinkCheck = () => Promise.reject(new Error('asked'));
    expect(await stateOf({ ...plan(false), checkLinks })).toEqual(['external']);
  });
});

describe('the explanation of a component', () => {
  it('shows the steps up to the failed one', async () => {
    const [week] = await weeksOf({
      base: { 'live/dns/main.tf': ROOT, 'runbooks/dns.md': '# DNS\nLater.\n' },
      weeks: 1,
    });
    const [dns] = week?.components ?? [];
    expect(dns === undefined ? [] : explainComponent(dns)).toEqual([
      'dns is a component: root-module',
      '  found as root-module by live/dns/main.tf',
      'Paths: live/dns',
      'Tier: none set; suggested is 1: “dns”, at production paths',
      'Owners: none known',
      'Last changed by a person: not in the history that was read',
      'Runbook: stub, runbooks/dns.md, reviewed on 1 July 2026',
      '  chain: component found → runbook declared → target exists → ✗ a stub',
      '  declared by the name of the runbook',
      '  2 words; says nothing of symptoms, diagnosis, rollback, escalation',
    ]);
  });
});
