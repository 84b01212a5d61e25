import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const COPIED = ['src', 'docs', 'tests', 'scripts', 'package.json', 'tsconfig.json', 'biome.json', 'vitest.config.ts'];

/** A name that no other KPI will ever have. */
const ID = 'made-by-a-test';

let copy: string;
const inCopy = (file: string) => path.join(copy, file);
const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, GOLDEN: '' } });

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'infra-kpis-new-'));
  for (const file of COPIED) cpSync(path.join(root, file), inCopy(file), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), inCopy('node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new-kpi', () => {
  it('writes a KPI that passes lint, its own test, the laws and the test of the project', () => {
    const { stdout, status } = node('scripts/new-kpi.mjs', ID);
    expect(status).toBe(0);
    const written = [`src/kpis/${ID}.ts`, `tests/kpis/${ID}.test.ts`];
    expect(stdout.split('\n').slice(0, 4)).toEqual([...written, `docs/kpis/${ID}.md`, 'src/kpis/index.ts']);
    expect(readFileSync(inCopy('src/kpis/index.ts'), 'utf8')).toContain('\n  madeByATest,\n');
    const lint = node('node_modules/@biomejs/biome/bin/biome', 'check', ...written, 'src/kpis/index.ts');
    expect(lint.status, lint.stderr).toBe(0);
    const tests = [`tests/kpis/${ID}.test.ts`, 'tests/laws.test.ts', 'tests/project.test.ts'];
    const run = node('node_modules/vitest/vitest.mjs', 'run', '-t', 'made.by.a.test|every KPI', ...tests);
    expect(run.stdout).toMatch(/Test Files .*3 passed/);
    expect(run.status).toBe(0);
  });

  it('accepts a name of one word', () => {
    const { stdout, status } = node('scripts/new-kpi.mjs', 'testing');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^src\/kpis\/testing\.ts$/m);
  });

  it('overwrites nothing', () => {
    const before = readFileSync(inCopy('src/kpis/throughput.ts'), 'utf8');
    const { stderr, status } = node('scripts/new-kpi.mjs', 'lead-time');
    expect(status).toBe(1);
    expect(stderr).toContain('src/kpis/lead-time.ts exists already');
    expect(readFileSync(inCopy('src/kpis/throughput.ts'), 'utf8')).toBe(before);
  });

  it('explains the form of a name', () => {
    for (const bad of ['Patch', 'patch-', 'patch_compliance', '../x-y', '']) {
      const { stderr, status } = node('scripts/new-kpi.mjs', bad);
      expect(status).toBe(2);
      expect(stderr).toContain('npm run new-kpi patch-compliance');
    }
    expect(existsSync(inCopy('src/kpis/patch-.ts'))).toBe(false);
  });
});
