import { expect, test } from 'vitest';
import { matchesOf } from '../../src/cli/matches.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { defaultConfig } from '../../src/config/schema.ts';

const FILES = ['docs/runbooks/db.md', 'terraform/db/main.tf', 'terraform/db/variables.tf', '.github/workflows/a.yml'];

test('every glob and path is listed with its matches, even without any', () => {
  const text = `
paths: [terraform/]
exclude: ["**/*.lock"]
components: [{name: db, paths: [terraform/db/], runbook: ./docs/runbooks/db.md}, {name: x, paths: [x], runbook: "https://x.test"}]
tiers: {paths: {".github/**": 2}}
runbooks: {paths: [docs/runbooks/]}
weights: {classes: {dns: ["**/variables.tf"]}}
`;
  const matches = matchesOf(parseConfig(text).config ?? defaultConfig, FILES);
  expect(matches.map(({ key, glob, files, example }) => [key, glob, files, example])).toEqual([
    ['paths', 'terraform/**', 2, 'terraform/db/main.tf'],
    ['exclude', '**/*.lock', 0, null],
    ['components[db].paths', 'terraform/db/**', 2, 'terraform/db/main.tf'],
    ['components[db].runbook', './docs/runbooks/db.md', 1, './docs/runbooks/db.md'],
    ['components[x].paths', 'x', 0, null],
    ['tiers.paths', '.github/**', 1, '.github/workflows/a.yml'],
    ['runbooks.paths', 'docs/runbooks/**', 1, 'docs/runbooks/db.md'],
    ['weights.classes.dns', '**/variables.tf', 1, 'terraform/db/variables.tf'],
  ]);
});

test('the default configuration has nothing to match', () => {
  expect(matchesOf(defaultConfig, FILES)).toEqual([]);
});
