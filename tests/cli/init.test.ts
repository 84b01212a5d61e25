import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { infraKpis, temporaryFolder } from '../support/command.ts';
import { type BuiltRepository, buildRepository } from '../support/git-repository.ts';

const CONFIG = '.github/infra-kpis.yml';
const WORKFLOW = '.github/workflows/infra-kpis.yml';
const AS_OF = ['--as-of', '2026-08-24'];

let repository: BuiltRepository;
beforeEach(() => {
  repository = buildRepository([
    {
      title: 'Add the network (#1)',
      at: '2026-07-06',
      files: {
        'network/main.tf': 'terraform {\n  backend "s3" {}\n}\nresource "aws_vpc" "main" {}\n',
        'docs/runbooks/network.md': '# network\n\n## Symptoms\n\nNo route.\n\n## Rollback\n\nPut it back.\n',
      },
    },
    { title: 'Widen it (#2)', at: '2026-07-14', files: { 'network/main.tf': 'terraform {\n  backend "s3" {}\n}\n' } },
  ]);
});
afterEach(() => repository.remove());

const at = (file: string) => path.join(repository.directory, file);

async function jsonReport() {
  const { code, stdout } = await infraKpis(['report', repository.directory, ...AS_OF, '--json']);
  expect(code).toBe(0);
  const { config, generatedAt: _generatedAt, usage: _usage, ...rest } = JSON.parse(stdout);
  return { ...rest, hash: config.hash };
}

describe('init', () => {
  test('writes a configuration and a workflow that change no number', async () => {
    const before = await jsonReport();
    const { code, stderr } = await infraKpis(['init', repository.directory, ...AS_OF]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(at(WORKFLOW), 'utf8')).toContain('uses: infra-kpis/infra-kpis@v1');
    expect(await jsonReport()).toEqual(before);
    repository.git('add', '-A');
    expect(repository.git('diff', '--cached', '--name-only').split('\n')).toEqual([CONFIG, WORKFLOW]);
  });

  test.each([CONFIG, WORKFLOW])('writes nothing if %s exists', async (file) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), '# mine\n');
    const { code, stderr } = await infraKpis(['init', repository.directory, ...AS_OF]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file} exists already`);
    expect(readFileSync(at(file), 'utf8')).toBe('# mine\n');
    expect([CONFIG, WORKFLOW].filter((each) => existsSync(at(each)))).toEqual([file]);
  });

  test('does not write through a symbolic link', async () => {
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, at('.github'), 'junction');
    expect((await infraKpis(['init', repository.directory, ...AS_OF])).code).toBe(1);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  test('needs a work tree', async () => {
    const bare = temporaryFolder();
    repository.git('clone', '-q', '--bare', repository.directory, bare);
    const { code, stderr } = await infraKpis(['init', bare, ...AS_OF]);
    expect(code).toBe(1);
    expect(stderr).toContain('bare clone');
    rmSync(bare, { recursive: true });
  });

  test('does not use a work tree that contains a bare clone', async () => {
    const outer = buildRepository([]);
    const bare = path.join(outer.directory, 'infra.git');
    repository.git('clone', '-q', '--bare', repository.directory, bare);
    const { code, stderr } = await infraKpis(['init', bare, ...AS_OF]);
    expect(code).toBe(1);
    expect(stderr).toContain('bare clone');
    expect(existsSync(path.join(outer.directory, '.github'))).toBe(false);
    outer.remove();
  });
});

describe('check', () => {
  const check = () => infraKpis(['check', repository.directory]);

  test('says that the defaults hold if there is no configuration', async () => {
    expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining('the defaults hold') });
  });

  test('lists what each entry matches, and marks those that match nothing', async () => {
    mkdirSync(at('.github'));
    writeFileSync(at(CONFIG), 'paths: [network/]\nexclude: [gone/]\nkpis: {lead-time: false}\n');
    const { code, stdout, stderr } = await check();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${CONFIG} is valid.`);
    expect(stdout).toContain('paths: network/** matches network/main.tf');
    expect(stdout).toContain('exclude: gone/** matches NOTHING');
    expect(stdout).toContain('left out: lead-time');
  });

  test('works in the checkout of a pull request, with one commit and no branch', async () => {
    const clone = temporaryFolder();
    repository.git('clone', '-q', '--depth=1', pathToFileURL(repository.directory).href, clone);
    repository.git('-C', clone, 'checkout', '-q', '--detach');
    repository.git('-C', clone, 'symbolic-ref', '--delete', 'refs/remotes/origin/HEAD');
    expect(await infraKpis(['check', clone])).toMatchObject({ code: 0, stderr: '' });
    rmSync(clone, { recursive: true });
  });

  test('exits with 1 and lists every mistake', async () => {
    mkdirSync(at('.github'));
    writeFileSync(at(CONFIG), 'paht: []\nweeks: 0\n');
    const { code, stdout, stderr } = await check();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('line 1, column 1: unknown key "paht"; did you mean "paths"?');
    expect(stderr).toContain('line 2, column 8: weeks must be at least 1');
  });
});
