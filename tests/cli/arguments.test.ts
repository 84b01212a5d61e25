import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { infraKpis } from '../support/command.ts';

const NOWHERE = '/no/such/folder';

describe('the command line', () => {
  test('prints the version of package.json', async () => {
    const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await infraKpis(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('prints help for itself and for a command', async () => {
    const general = await infraKpis(['--help']);
    expect(general).toMatchObject({ code: 0, stderr: '' });
    expect(general.stdout).toContain('infra-kpis');
    const report = await infraKpis(['report', '--help']);
    expect(report.code).toBe(0);
    for (const option of ['--weeks', '--as-of', '--branch', '--config', '--json', '--markdown', '--out', '--repo']) {
      expect(report.stdout).toContain(option);
    }
  });

  test.each([
    [['--weeks', '0'], '--weeks'],
    [['--weeks=521'], '--weeks'],
    [['--weeks', '2.5'], '--weeks'],
    [['--weeks', ''], '--weeks'],
    [['--as-of', 'yesterday'], '--as-of'],
    [['--as-of', '2026-02-30'], '--as-of'],
    [['--as-of', '2999-01-01'], '--as-of'],
    [['--branch', '-x'], '--branch'],
    [['--branch', 'a..b'], '--branch'],
    [['--repo', 'justname'], '--repo'],
    [['--out', '/nowhere/report.md'], '--out'],
    [['--out'], '--out'],
    [['--config', ''], '--config'],
    [['--out', 'report.md', '--html', './report.md'], '--html'],
    [['--json', '--markdown'], '--json'],
    [['--nonsense'], '--nonsense'],
  ])('rejects %j as wrong usage and names the option, before it opens the folder', async (args, option) => {
    const { code, stdout, stderr } = await infraKpis(['report', NOWHERE, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(option);
    expect(stderr).not.toContain(NOWHERE);
  });

  test('suggests the right option for a mistyped one', async () => {
    expect((await infraKpis(['--wekes', '3'])).stderr).toContain('--weeks');
  });

  test('suggests the right command for a mistyped one, rather than reading it as a folder', async () => {
    for (const args of [['rprt'], ['reprot', '.']]) {
      const { code, stderr } = await infraKpis(args);
      expect(code).toBe(2);
      expect(stderr).toContain('Did you mean report?');
    }
  });

  test('rejects a second folder', async () => {
    const { code, stderr } = await infraKpis(['report', '.', 'other']);
    expect(code).toBe(2);
    expect(stderr).toContain("'other'");
  });
});
