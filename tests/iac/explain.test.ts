import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/schema.ts';
import type { Change, FileChange } from '../../src/history/change.ts';
import { explainWeight } from '../../src/iac/explain.ts';
import { Fingerprints } from '../../src/lib/fingerprints.ts';

const NO_LINES = Fingerprints.NONE;
const CONTENT = {
  addedCount: 3,
  removedCount: 1,
  added: NO_LINES,
  removed: NO_LINES,
  pins: [],
  risks: [],
  temporaryComments: null,
};

function file(path: string, more: object = {}): FileChange {
  return { path, kind: 'file', before: 'a', after: 'b', content: { ...CONTENT, ...more }, contentKind: null };
}

function change(files: readonly FileChange[], more: Partial<Change> = {}): Change {
  const weight = { lines: 4, size: 1, riskClasses: ['network'], risk: 1.5, weight: 1.5 };
  return { files, infra: true, tools: ['terraform'], machine: false, weight, ...more } as Change;
}

test('the explanation lists infrastructure first, each file with its tool, lines and blast radius', () => {
  const files = [file('src/app.go'), file('docs/a.md'), file('vpc/main.tf', { risks: ['network'] }), file('go.sum')];
  expect(explainWeight(change(files), defaultConfig, new Map())).toEqual([
    'It is infrastructure (terraform), the work of a person.',
    'Its weight is 1.5: size 1 (4 lines that a person wrote) × risk 1.5 (network).',
    'It touched 4 files:',
    '  vpc/main.tf: terraform, +3 −1, network',
    '  src/app.go: no infrastructure, +3 −1',
    '  docs/a.md: no infrastructure, documentation',
    '  go.sum: no infrastructure, lock',
  ]);
});

test('the explanation follows the configured exclusions and risks', () => {
  const config = {
    ...defaultConfig,
    exclude: ['old/**'],
    weights: { ...defaultConfig.weights, classes: { dns: ['edge/**'] } },
  };
  const lines = explainWeight(change([file('old/main.tf'), file('edge/main.tf')]), config, new Map());
  expect(lines).toContain('  edge/main.tf: terraform, +3 −1, dns');
  expect(lines).toContain('  old/main.tf: no infrastructure, +3 −1');
});

test('the explanation truncates a long list of files, with their number', () => {
  const files = Array.from({ length: 30 }, (_, index) => file(`a${index}.tf`));
  expect(explainWeight(change(files), defaultConfig, new Map()).at(-1)).toBe('  and 10 more');
});

test('the explanation says if contents were not compared', () => {
  const lines = explainWeight(change([{ ...file('main.tf'), content: null }]), defaultConfig, new Map());
  expect(lines).toContain('  main.tf: terraform, contents not compared');
});
