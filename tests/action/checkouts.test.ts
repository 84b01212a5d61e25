import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRunner, type JobRunner } from '../support/action.ts';
import { type Scene, setScene } from './scene.ts';

let scene: Scene;
let runner: JobRunner;

beforeEach(() => {
  runner = createRunner();
});

afterEach(() => runner.remove());

const DRY = { 'dry-run': 'true' };

/** Checks out as actions/checkout does: from the server, with the credential in a header. */
async function checkOut(...options: string[]): Promise<void> {
  const { github } = scene;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${github.token}`).toString('base64')}`;
  const address = options.includes('--local') ? scene.repository.directory : `${github.url}/acme/infra`;
  const rest = options.filter((option) => option !== '--local');
  await promisify(execFile)(
    'git',
    ['-c', `http.extraheader=${header}`, 'clone', '-q', ...rest, address, runner.workspace],
    {
      env: { PATH: process.env['PATH'], HOME: runner.temp, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    },
  );
}

/** The parts of the report that must not depend on the kind of checkout, and the log. */
async function runAndRead(inputs: Record<string, string> = {}): Promise<{ report: object; log: string }> {
  const { code, outputs, log } = await runner.run({ github: scene.github, inputs: { ...DRY, ...inputs } });
  expect(log).not.toContain('::error');
  expect(code).toBe(0);
  const { kpis, changes, reverts, repository } = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
  return { report: { kpis, changes, reverts, repository }, log };
}

function fingerprint(directory: string): string {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted();
  const hash = createHash('sha256');
  for (const file of files.map((name) => path.join(directory, name))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

describe('the report has the same numbers', () => {
  /** The numbers of a run without a checkout. */
  let expected: object;

  beforeAll(async () => {
    scene = await setScene();
    scene.repository.git('branch', 'feature', 'main~7');
    runner = scene.runner;
    expected = (await runAndRead()).report;
  });

  afterAll(() => scene.end());

  it.each([
    ['from a full checkout', [], /^(?!.*clone of its own)/s],
    ['from a checkout of depth 1', ['--depth=1'], /checkout is shallow: a clone of its own/],
    ['from a checkout without blobs', ['--filter=blob:none'], /checkout is partial: a clone of its own/],
    ['from a checkout of only another branch', ['--branch=feature', '--single-branch'], /no branch main: a clone/],
    ['from a full checkout of another branch', ['--branch=feature'], /^(?!.*clone of its own)/s],
    ['from a checkout of a local path', ['--local', '--no-local'], /^(?!.*clone of its own)/s],
  ])('%s, and the checkout is not modified', async (_, options, message) => {
    await checkOut(...options);
    const before = fingerprint(runner.workspace);
    const { report, log } = await runAndRead();
    expect(report).toEqual(expected);
    expect(log).toMatch(message);
    expect(fingerprint(runner.workspace)).toBe(before);
  });

  it('from a checkout that another run left behind', async () => {
    await checkOut();
    const git = promisify(execFile);
    for (const name of ['refs/remotes/origin/main', 'refs/heads/main']) {
      await git('git', ['-C', runner.workspace, 'update-ref', name, 'main~6']);
    }
    const { report, log } = await runAndRead();
    expect(report).toEqual(expected);
    expect(log).toMatch(/not at the newest commit of main: a clone of its own/);
  });

  it('with what is no git repository in the workspace', async () => {
    writeFileSync(path.join(runner.workspace, '.git'), 'gitdir: /nowhere\n');
    const { report, log } = await runAndRead();
    expect(report).toEqual(expected);
    expect(log).toContain('What is in the workspace is not used.');
  });

  it('from a clone of just the window and look-back as from the full history', async () => {
    const { report } = await runAndRead({ weeks: '4' });
    await checkOut();
    expect((await runAndRead({ weeks: '4' })).report).toEqual(report);
  });

  it('if `path` names a subfolder of the checkout', async () => {
    await checkOut();
    expect((await runAndRead({ path: 'pools' })).report).toEqual(expected);
  });
});

describe('the configuration', () => {
  beforeEach(async () => {
    scene = await setScene();
  });

  afterEach(() => scene.end());

  const config = (weeks: number) => `weeks: ${weeks}\n`;
  const file = '.github-infra-kpis.yml';
  const weeksOf = async () => {
    const { outputs } = await runner.run({ github: scene.github, inputs: { ...DRY, config: file } });
    return JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')).periods.length;
  };

  it('is read from the newest commit, even if the clone must then be deepened', async () => {
    scene.land('Configure', '2026-08-22T10:00:00Z', { [file]: config(40) });
    expect(await weeksOf()).toBe(40);
  });

  it('is read from the work tree of a shallow checkout', async () => {
    scene.land('Configure', '2026-08-22T10:00:00Z', { [file]: config(40) });
    await checkOut('--depth=1');
    writeFileSync(path.join(runner.workspace, file), config(5));
    expect(await weeksOf()).toBe(5);
  });

  it('can set the branch', async () => {
    scene.repository.git('branch', 'production', 'main~20');
    scene.land('Configure', '2026-08-22T10:00:00Z', { [file]: 'branch: production\n' });
    const { outputs } = await runner.run({ github: scene.github, inputs: { ...DRY, config: file } });
    expect(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')).repository).toMatchObject({
      branch: 'production',
      head: scene.repository.git('rev-parse', 'production'),
    });
  });
});
