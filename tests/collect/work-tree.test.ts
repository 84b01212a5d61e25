import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadConfig } from '../../src/collect/config.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { type BuiltRepository, buildRepository, HERE } from '../support/git-repository.ts';
import { isPosix } from '../support/platform.ts';

const CONFIG = '.github/infra-kpis.yml';

let repository: BuiltRepository;
let folder = '';
beforeEach(() => {
  repository = buildRepository([
    { title: 'Configure', at: '2026-07-06', files: { [CONFIG]: 'weeks: 5\n', 'network/main.tf': 'a = 1\n' } },
  ]);
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'infra-kpis-test-')));
});
afterEach(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

const top = () => realpathSync(repository.directory);

async function workTreeAt(directory: string): Promise<string | null> {
  const opened = await openRepository(directory, HERE);
  await opened.close();
  return opened.workTree;
}

test('the work tree is the top folder of the clone, from any folder in it', async () => {
  expect(await workTreeAt(repository.directory)).toBe(top());
  expect(await workTreeAt(path.join(repository.directory, 'network'))).toBe(top());
  expect(await workTreeAt(path.join(repository.directory, '.git'))).toBe(top());
});

test('a linked worktree is its own work tree', async () => {
  const linked = path.join(folder, 'linked');
  repository.git('worktree', 'add', '-q', '--detach', linked);
  expect(await workTreeAt(path.join(linked, 'network'))).toBe(linked);
});

test('a submodule is its own work tree', async () => {
  const outer = buildRepository([]);
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.directory, 'inner');
  expect(await workTreeAt(path.join(outer.directory, 'inner/network'))).toBe(
    path.join(realpathSync(outer.directory), 'inner'),
  );
  outer.remove();
});

test.runIf(isPosix)('a symbolic link leads to the work tree of its target', async () => {
  const around = buildRepository([]);
  const link = path.join(around.directory, 'link');
  symlinkSync(path.join(repository.directory, 'network'), link);
  expect(await workTreeAt(link)).toBe(top());
  around.remove();
});

test('the work tree ignores settings of the clone', async () => {
  repository.git('config', 'core.worktree', folder);
  expect(await workTreeAt(repository.directory)).toBe(top());
});

test('a folder `.git` that is not a repository is ignored, as by git', async () => {
  mkdirSync(path.join(repository.directory, 'network/.git'));
  expect(await workTreeAt(path.join(repository.directory, 'network'))).toBe(top());
});

test('a bare clone inside a work tree has no work tree and ignores its configuration', async () => {
  const outer = buildRepository([]);
  mkdirSync(path.join(outer.directory, '.github'));
  writeFileSync(path.join(outer.directory, CONFIG), 'weeks: 9\n');
  const bare = path.join(outer.directory, 'infra.git');
  execFileSync('git', ['clone', '-q', '--bare', repository.directory, bare]);
  expect(await workTreeAt(path.join(bare, 'refs'))).toBeNull();
  const clone = await openRepository(bare, HERE);
  expect(clone.workTree).toBeNull();
  const { config } = await loadConfig({ repository: clone, commit: repository.shas[0] ?? '' });
  expect(config.weeks).toBe(5);
  await clone.close();
  outer.remove();
});
