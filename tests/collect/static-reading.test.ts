import { expect, it } from 'vitest';
import { readHistory } from '../../src/collect/git/history.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { readStatically } from '../../src/collect/static-reading.ts';
import { completeWeeks } from '../../src/history/period.ts';
import { at, config } from '../support/changes.ts';
import { buildRepository, type Files, HERE } from '../support/git-repository.ts';

const ROOT = 'terraform {\n  backend "s3" {}\n}\n';

async function warningsFor(base: Files, settings: object = {}): Promise<readonly string[]> {
  const built = buildRepository([], { base, baseAt: '2026-07-01' });
  const repository = await openRepository(built.directory, HERE);
  const asOf = at('2026-08-24');
  const history = await readHistory(repository, (await repository.resolve('HEAD')) ?? '', { since: 0, asOf });
  const periods = completeWeeks(asOf, 2);
  const request = {
    repository,
    history,
    periods,
    changes: [],
    config: config(settings),
    name: 'acme/infra',
    url: null,
  };
  const { warnings } = await readStatically({ ...request, elapsedMs: () => 0 });
  await repository.close();
  built.remove();
  return warnings;
}

it('a warning names the files that were not read, with the reason', async () => {
  const large = `${ROOT}# ${'x'.repeat(300 * 1024)}\n`;
  expect(await warningsFor({ 'a/main.tf': ROOT, 'b/main.tf': large, 'c/main.tf': 'terraform {\n' })).toEqual([
    'Components, runbooks and quality are read without 2 files, in one version or more: b/main.tf (over 256 kB), c/main.tf (it does not parse).',
  ]);
});

it('a warning names the first three of many files', async () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/main.tf`, 'terraform {\n']));
  expect((await warningsFor(files))[0]).toMatch(/without 5 files.* c\/main.tf \(it does not parse\) and 2 more\.$/);
});

it('there is no warning about templates, generated files and excluded files', async () => {
  const large = `{"resources": ["${'x'.repeat(300 * 1024)}"]}\n`;
  expect(await warningsFor({ 'package-lock.json': large, 'tests/fixtures/main.tf': 'terraform {\n' })).toEqual([]);
  const templates = {
    'chart/templates/a.yaml': 'resources:\n{{- if .x }}\n- a\n{{ end }}\n',
    'a.tf': 'a "{{ b }}" {\n',
  };
  expect(await warningsFor({ ...templates, 'old/main.tf': 'terraform {\n' }, { exclude: ['old/**'] })).toEqual([]);
});
