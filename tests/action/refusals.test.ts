import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addRepository } from '../github/state.ts';
import { buildRepository } from '../support/git-repository.ts';
import { type Scene, setScene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await setScene();
});

afterEach(() => scene.end());

describe('the Action fails with advice, given', () => {
  it.each([
    ['no token', { token: '' }, /no token/, /issues: write/],
    ['an `as-of` that is not a date', { 'as-of': 'last Monday' }, /as-of cannot be "last Monday"/, /2026-08-24/],
    ['an `as-of` in the future', { 'as-of': '2026-09-24' }, /as-of cannot be/, /has passed/],
    ['an `as-of` before the history', { 'as-of': '2019-01-01' }, /Nothing had landed/, /later instant/],
    ['too many weeks', { weeks: '521' }, /weeks cannot be "521"/, /1 to 520/],
    ['an issue that is not a number', { issue: 'latest' }, /issue cannot be "latest"/, /whole number/],
    ['a `dry-run` that is not a boolean', { 'dry-run': 'yes' }, /dry-run cannot be "yes"/, /`true` or `false`/],
    ['an unknown KPI', { 'fail-on': 'change-failure-rat' }, /fail-on cannot be/, /`change-failure-rate`/],
    ['a folder that is not a repository', { path: 'elsewhere' }, /elsewhere/, /git clone/],
    [
      'a pattern as configuration file',
      { config: ':(glob)*.yml' },
      /no configuration :\(glob\)\*\.yml/,
      /infra-kpis.yml/,
    ],
    ['a missing configuration file', { config: 'kpis.yml' }, /no configuration kpis.yml/, /infra-kpis.yml/],
    ['a missing issue', { issue: '404' }, /no issue #404/, /input `issue`/],
  ])('%s, and writes nothing', async (_, inputs, message, remedy) => {
    const { code, log } = await scene.runner.run({ github: scene.github, inputs });
    expect(code).toBe(1);
    expect(log).toMatch(/^::error::/m);
    expect(log).toMatch(message);
    expect(log).toMatch(remedy);
    expect(log).not.toMatch(/bug|at file:/);
    expect(scene.writes()).toEqual([]);
    expect(readdirSync(scene.runner.temp).filter((name) => !name.includes('-report-'))).toEqual([]);
  });

  it('an unknown configuration key, and suggests the right one with line and column', async () => {
    scene.land('Configure', '2026-08-22T10:00:00Z', { 'kpis.yml': 'weeks: 4\ntargts: {}\n' });
    const { code, log } = await scene.runner.run({ github: scene.github, inputs: { config: 'kpis.yml' } });
    expect(code).toBe(1);
    expect(log).toMatch(/line 2, column 1.*targts.*targets/s);
    expect(scene.writes()).toEqual([]);
  });

  it('a token that may not write, and still outputs the report', async () => {
    scene.github.state.permissions = { contents: 'read', issues: 'read', 'pull-requests': 'read' };
    const { code, log, summary, outputs } = await scene.runner.run({ github: scene.github });
    expect(code).toBe(1);
    expect(log).toContain('issues: write');
    expect(scene.home().issues).toEqual([]);
    expect(summary).toContain('Infrastructure in 2026-W34');
    expect(readFileSync(outputs['report-markdown'] ?? '', 'utf8')).toContain('Infrastructure in 2026-W34');
  });

  it.each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'])('an unwritable %s, after it wrote the comment', async (file) => {
    const { code, log } = await scene.runner.run({ github: scene.github, env: { [file]: '/nowhere/at/all' } });
    expect(code).toBe(1);
    expect(log).toMatch(/could not be written/);
    expect(log).toContain('GITHUB_STEP_SUMMARY and GITHUB_OUTPUT');
    expect(log).not.toMatch(/bug|at file:/);
    expect(scene.comments()).toHaveLength(1);
  });

  it('a token that may not clone, and names the permission', async () => {
    const { code, log } = await scene.runner.run({ github: scene.github, inputs: { token: 'another-token' } });
    expect(code).toBe(1);
    expect(log).toContain('contents: read');
  });

  it('an empty repository', async () => {
    const empty = buildRepository([], { bare: true });
    try {
      empty.git('update-ref', '-d', 'refs/heads/main');
      scene.home().gitDirectory = empty.directory;
      const { code, log } = await scene.runner.run({ github: scene.github, env: { GITHUB_EVENT_PATH: undefined } });
      expect(code).toBe(1);
      expect(log).toContain('empty repository');
    } finally {
      empty.remove();
    }
  });

  it('a shallow checkout that came from elsewhere', async () => {
    const local = path.join(scene.runner.workspace, 'mirror');
    mkdirSync(local);
    scene.repository.git('clone', '-q', '--depth=1', pathToFileURL(scene.repository.directory).href, local);
    const { code, log } = await scene.runner.run({ github: scene.github, inputs: { path: 'mirror' } });
    expect(code).toBe(1);
    expect(log).toContain('fetch-depth: 0');
  });

  it('a public repository for the report of a private one', async () => {
    addRepository(scene.github.state, { name: 'status', isPrivate: false });
    scene.land('Configure', '2026-08-22T10:00:00Z', { 'kpis.yml': 'publish: { repository: acme/status }\n' });
    const { code, log } = await scene.runner.run({ github: scene.github, inputs: { config: 'kpis.yml' } });
    expect(code).toBe(1);
    expect(log).toContain('publish.allow-public');
    expect(scene.writes()).toEqual([]);
  });
});

describe('a report', () => {
  it('fails the step after publishing if a target in `fail-on` is missed', async () => {
    scene.land('Configure', '2026-08-22T10:00:00Z', { 'kpis.yml': 'targets: { throughput: ">= 50" }\n' });
    const inputs = { config: 'kpis.yml', 'fail-on': 'throughput' };
    const { code, log, outputs } = await scene.runner.run({ github: scene.github, inputs });
    expect(code).toBe(1);
    expect(log).toMatch(/::error::A target is missed: Throughput is at /);
    expect(scene.comments()).toHaveLength(1);
    expect(outputs['comment-url']).toContain('#issuecomment-');
    const { code: calm } = await scene.runner.run({ github: scene.github, inputs: { config: 'kpis.yml' } });
    expect(calm).toBe(0);
  });

  it('has no figures for a repository without recent changes', async () => {
    const { code, summary, outputs } = await scene.runner.run({ github: scene.github, at: '2029-01-01T05:17:00Z' });
    expect(code).toBe(0);
    expect(summary).toContain('2026');
    expect(outputs).toMatchObject({ throughput: '', 'change-failure-rate': '' });
    expect(scene.comments()).toHaveLength(1);
  });

  it('contains no workflow commands from commit titles', async () => {
    const title = '::set-output name=x::y ##[error]no %0A::error::gotcha';
    scene.land(title, '2026-08-22T10:00:00Z', { 'pools/1/main.tf': 'size = 1\n' });
    writeFileSync(path.join(scene.runner.workspace, 'README.md'), '');
    const { log, outputs } = await scene.runner.run({ github: scene.github });
    const commands = log.split('\n').filter((line) => line.startsWith('::') || line.includes('##['));
    expect(commands.filter((line) => !/^::(group|endgroup)::/.test(line))).toEqual([]);
    expect(outputs).not.toHaveProperty('x');
  });
});
