import { describe, expect, it } from 'vitest';
import { type Dependency, type FileQuality, NOTHING } from '../../../src/iac/quality/facts.ts';
import { qualityReader } from '../../../src/iac/quality/quality.ts';
import { growth } from '../../support/growth.ts';

type Plan = Readonly<Record<string, Partial<FileQuality> & { readonly blob?: string }>>;

/** The quality of a tree whose files have these facts. */
function qualityOf(plan: Plan, isOurs: (path: string) => boolean = () => true) {
  const blobs = new Map(Object.entries(plan).map(([path, { blob }]) => [path, blob ?? path]));
  return qualityReader(isOurs)({ blobs, factsOf: (path) => ({ ...NOTHING, ...plan[path] }) });
}

const image = (name: string, version: string | null, pinned = false): Dependency => ({
  kind: 'image',
  name,
  version,
  pinned,
});
const aws: Dependency = { kind: 'provider', name: 'hashicorp/aws', version: '>= 5', pinned: false };

it('the quality of a tree is evaluated in time linear in the files of a folder', async () => {
  const read = (count: number) => {
    const files = Array.from({ length: count }, (_, index) => [`modules/all/${index}.tf`, {}] as const);
    expect(qualityOf(Object.fromEntries(files)).modules.total).toBe(1);
  };
  expect(await growth(read, 2_500, 20_000)).toBeLessThan(1.5);
});

describe('the modules of a tree', () => {
  it('are documented if they have descriptions and a README', () => {
    const { modules } = qualityOf({
      'live/main.tf': { root: true, calls: ['../modules/vpc', '../modules/dns', '../modules/kms'] },
      'modules/vpc/main.tf': {},
      'modules/vpc/README.md': {},
      'modules/dns/outputs.tf': { undescribed: ['id', 'zone', 'name', 'arn'] },
      'modules/dns/readme.rst': {},
      'modules/kms/main.tf': {},
    });
    expect(modules).toEqual({
      passed: 1,
      total: 3,
      shortfalls: [
        { path: 'modules/dns', note: 'module lacks a description of id, zone, name and 1 more' },
        { path: 'modules/kms', note: 'module lacks a README' },
      ],
    });
  });

  it('are called directories and those in `modules`, except root modules and examples', () => {
    const { modules } = qualityOf({
      'live/main.tf': { root: true, undescribed: ['size'], calls: ['./part', '../elsewhere'] },
      'live/part/main.tf': {},
      'modules/unused/main.tf': {},
      'modules/account/main.tf': { root: true },
      'modules/vpc/examples/full/main.tf': { root: false },
    });
    expect(modules.shortfalls.map(({ path }) => path)).toEqual(['live/part', 'modules/unused']);
  });

  it('are called Bicep files, and charts, which need a description', () => {
    const { modules } = qualityOf({
      'main.bicep': { calls: ['net/vnet.bicep'], undescribed: ['ignored'] },
      'net/vnet.bicep': { undescribed: ['prefix'] },
      'charts/shop/Chart.yaml': { chartDescribed: false },
      'charts/web/Chart.yaml': { chartDescribed: true },
    });
    expect(modules).toMatchObject({ passed: 1, total: 3 });
    expect(modules.shortfalls.map(({ path }) => path)).toEqual(['net/vnet.bicep', 'charts/shop/Chart.yaml']);
  });

  it('are copies if another directory has more than half of their files', () => {
    const { reuse } = qualityOf({
      'modules/a/main.tf': { blob: 'main' },
      'modules/a/versions.tf': { blob: 'boilerplate' },
      'modules/b/main.tf': { blob: 'main' },
      'modules/b/versions.tf': { blob: 'boilerplate' },
      'modules/c/main.tf': { blob: 'other' },
      'modules/c/versions.tf': { blob: 'boilerplate' },
    });
    const empty = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
    const hollow = qualityOf({
      'modules/a/main.tf': { blob: 'one' },
      'modules/a/outputs.tf': { blob: empty },
      'modules/a/locals.tf': { blob: empty },
      'modules/b/main.tf': { blob: 'two' },
      'modules/b/outputs.tf': { blob: empty },
      'modules/b/locals.tf': { blob: empty },
    });
    expect(hollow.reuse).toMatchObject({ passed: 2, total: 2 });
    expect(reuse).toEqual({
      passed: 2,
      total: 3,
      shortfalls: [{ path: 'modules/b', note: 'module is a copy of modules/a' }],
    });
  });
});

describe('the pins of a tree', () => {
  it('count each distinct dependency once', () => {
    const { pins } = qualityOf({
      'a.yaml': { dependencies: [image('nginx', 'latest'), image('redis', '7.2', true)] },
      'b.yaml': { dependencies: [image('nginx', 'latest')] },
    });
    expect(pins).toEqual({
      passed: 1,
      total: 2,
      shortfalls: [{ path: 'a.yaml', note: 'image nginx is not pinned: latest' }],
    });
  });

  it('accept a lock file, and need no provider version in a module', () => {
    const { pins } = qualityOf({
      'live/main.tf': { dependencies: [aws], calls: ['../modules/vpc'] },
      'live/.terraform.lock.hcl': {},
      'lab/main.tf': { dependencies: [aws] },
      'modules/vpc/main.tf': { dependencies: [aws] },
    });
    expect(pins).toMatchObject({ passed: 1, total: 2, shortfalls: [{ path: 'lab/main.tf' }] });
  });

  it('include roles and collections only from requirements files', () => {
    const role: Dependency = { kind: 'role', name: 'team.docker', version: null, pinned: false };
    const { pins } = qualityOf({
      'ansible/requirements.yml': { dependencies: [role] },
      'keycloak/values.yaml': { dependencies: [{ ...role, name: 'admin' }] },
    });
    expect(pins).toMatchObject({ total: 1, shortfalls: [{ path: 'ansible/requirements.yml' }] });
  });

  it('do not include a placeholder that an overlay replaces', () => {
    const { pins } = qualityOf({
      'base/app.yaml': { dependencies: [image('app', 'set-by-overlay')] },
      'live/kustomization.yaml': { dependencies: [image('team/app', 'v2', true)], overridden: ['app'] },
    });
    expect(pins).toMatchObject({ passed: 1, total: 1 });
  });
});

describe('the quality of a tree', () => {
  it('ignores vendored, generated, test and excluded files', () => {
    const wrong = { dependencies: [image('nginx', null)], exceptions: [{ line: 1, rule: 'checkov CKV_1' }] };
    const plan = {
      'vendor/a.yaml': wrong,
      'charts/x/tests/pod.yaml': wrong,
      '.chainsaw/pod.yaml': wrong,
      'sandbox/a.yaml': wrong,
      'deprecated/a.yaml': wrong,
      'rules/generatedAlerts.bicep': wrong,
      'zz_fixture_helm.yaml': wrong,
      'live/a.yaml': wrong,
    };
    const { pins, exceptions } = qualityOf(plan, (path) => !path.startsWith('sandbox/'));
    expect(pins.total).toBe(1);
    expect(exceptions).toEqual([{ path: 'live/a.yaml', line: 1, rule: 'checkov CKV_1' }]);
  });
});
