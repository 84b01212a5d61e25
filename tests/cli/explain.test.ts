import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { infraKpis } from '../support/command.ts';
import { type BuiltRepository, buildRepository } from '../support/git-repository.ts';

const NETWORK = 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n';
const WIDE = `${NETWORK}resource "aws_subnet" "wide" {}\n`;

let repository: BuiltRepository;
beforeAll(() => {
  repository = buildRepository([
    { title: 'Add the network (#11)', at: '2024-03-04', files: { 'network/main.tf': NETWORK } },
    {
      title: 'Merge pull request #12 from acme/widen',
      body: 'Widen the network',
      at: '2026-07-06',
      branch: [{ title: 'Widen it', at: '2026-07-05', files: { 'network/main.tf': WIDE } }],
    },
    {
      title: 'Revert "Widen the network" (#13)',
      body: 'Reverts acme/infra#12',
      at: '2026-07-08',
      files: { 'network/main.tf': NETWORK },
    },
    { title: 'Describe \x1b[31mit\u202e (#14)', at: '2026-07-09', files: { 'README.md': 'words\n' } },
  ]);
});
afterAll(() => repository.remove());

const explain = (reference: string, ...args: string[]) =>
  infraKpis(['explain', reference, repository.directory, '--as-of', '2026-08-24', ...args]);

describe('explain', () => {
  test('shows what undid a failed change, how certain that is, and its weight', async () => {
    const { code, stdout, stderr } = await explain('#12');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/#13 .*undoes it \(certain/);
    expect(stdout).toContain('It counts as failed, 2 days after it landed');
    expect(stdout).toContain('It is infrastructure (terraform), the work of a person.');
    expect(stdout).toMatch(/Its weight is 1\.5: size 1 \(1 line that a person wrote\) × risk 1\.5 \(network\)/);
    expect(stdout).toContain('  network/main.tf: terraform, +1 −0, network');
  });

  test('accepts a number without #, a full or short commit id, and a commit inside a merge', async () => {
    const { stdout } = await explain('#12');
    const merge = repository.shas[1] ?? '';
    const inner = repository.git('rev-parse', `${merge}^2`);
    for (const reference of ['12', merge.toUpperCase(), merge.slice(0, 8), inner]) {
      expect(await explain(reference)).toEqual({ code: 0, stdout, stderr: '' });
    }
  });

  test('explains any change of the branch, even from long before the window', async () => {
    const { code, stdout } = await explain('#11');
    expect(code).toBe(0);
    expect(stdout).toContain('#11 landed on 4 March 2024 as a change: Add the network');
  });

  test('says if a commit is not a change', async () => {
    const root = repository.git('rev-list', '--max-parents=0', 'main');
    expect(await explain(root)).toMatchObject({ code: 0, stdout: expect.stringContaining('is not a change') });
  });

  test('prints no control characters from titles', async () => {
    const { stdout } = await explain('#14');
    expect(stdout).not.toMatch(/[\x1b\u202e]/);
    expect(stdout).toContain('no infrastructure');
  });

  test('shows how the runbook of a component was found', async () => {
    const { code, stdout } = await explain('network');
    expect(code).toBe(0);
    expect(stdout).toContain('network is a component');
    expect(stdout).toContain('Runbook: none');
  });

  test('shows a component even if the report omits the coverage', async () => {
    const config = path.join(repository.directory, '.git', 'no-trees.yml');
    writeFileSync(config, 'kpis:\n  runbook-coverage: false\n  iac-quality: false\n');
    expect(await explain('network', '--config', config)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Runbook: none'),
    });
  });

  test.each([
    ['#15', 'The nearest is #14'],
    ['netwrok', 'Did you mean network?'],
    ['nothing-like-it', 'Name a commit'],
  ])('exits with 1 for the unknown %s and suggests the nearest name', async (reference, words) => {
    const { code, stdout, stderr } = await explain(reference);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('suggests the commit whose id begins the same', async () => {
    const sha = repository.shas[2] ?? '';
    const last = sha[11] === '0' ? '1' : '0';
    const { code, stderr } = await explain(`${sha.slice(0, 11)}${last}`);
    expect(code).toBe(1);
    expect(stderr).toContain(`Did you mean ${sha.slice(0, 10)}`);
  });

  test('does not look beyond --as-of, and rejects a missing or an extra argument', async () => {
    expect(await explain('#13', '--as-of', '2026-07-07')).toMatchObject({ code: 1 });
    expect((await infraKpis(['explain'])).code).toBe(2);
    expect((await explain('#13', 'further')).code).toBe(2);
    const mistyped = await infraKpis(['explian', '#13']);
    expect(mistyped.code).toBe(2);
    expect(mistyped.stderr).toContain('Did you mean explain?');
  });
});
