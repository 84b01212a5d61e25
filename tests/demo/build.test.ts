import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { gitOutput } from '../../src/collect/git/process.ts';
import { buildSample } from '../../src/demo/build.ts';
import { timeline } from '../../src/demo/timeline.ts';
import { HERE } from '../support/git-repository.ts';

const folders: string[] = [];

async function sample(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'infra-kpis-test-'));
  folders.push(folder);
  await buildSample(folder, HERE);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('the sample is a valid repository with deterministic commit ids', async () => {
  const [one, other] = [await sample(), await sample()];
  const tip = await gitOutput(['rev-parse', 'main'], { cwd: one, environment: HERE });
  expect(await gitOutput(['rev-parse', 'main'], { cwd: other, environment: HERE })).toBe(tip);
  await gitOutput(['fsck', '--strict', '--no-dangling'], { cwd: one, environment: HERE });
  const landed = await gitOutput(['rev-list', '--first-parent', '--count', 'main'], { cwd: one, environment: HERE });
  expect(Number(landed)).toBe(timeline().length + 1);
});

test('placeholders in the sample’s messages are replaced by the numbers, titles and ids of its commits', async () => {
  const folder = await sample();
  const messages = await gitOutput(['log', '--format=%B', 'main'], { cwd: folder, environment: HERE });
  expect(messages).not.toMatch(/\{(sha|number|title):/);
  const quoted = /This reverts commit ([0-9a-f]{40})/.exec(messages)?.[1] ?? '';
  expect(await gitOutput(['log', '-1', '--format=%s', quoted], { cwd: folder, environment: HERE })).toContain(
    'Send search traffic',
  );
});
