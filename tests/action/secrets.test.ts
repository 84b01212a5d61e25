import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FAULTS, type FaultKind } from '../github/faults.ts';
import type { StepOutcome } from '../support/action.ts';
import { isPosix } from '../support/platform.ts';
import { type Scene, setScene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await setScene();
});

afterEach(() => scene.end());

/** The token, plain and in every encoding in which it could leak. */
function secrets(): string[] {
  const { token } = scene.github;
  const encoded = [token, `x-access-token:${token}`].map((text) => Buffer.from(text).toString('base64'));
  return [token, encodeURIComponent(token), ...encoded.map((text) => text.replace(/=+$/, '').slice(0, -1))];
}

/** The outputs and files of a run that contain a secret. */
function leaks({ log, outputs, summary }: StepOutcome): string[] {
  const below = path.dirname(scene.runner.temp);
  const files = readdirSync(below, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(below, name))
    .filter((file) => statSync(file).isFile());
  const places = new Map(files.map((file) => [file, readFileSync(file, 'latin1')]));
  places.set('log', log).set('outputs', JSON.stringify(outputs)).set('summary', summary);
  places.set('published', JSON.stringify(scene.home().issues));
  return [...places].filter(([, text]) => secrets().some((secret) => text.includes(secret))).map(([place]) => place);
}

it('the token is masked, plain and as git sends it', async () => {
  const { masks } = await scene.runner.run({ github: scene.github });
  const { token } = scene.github;
  expect(masks).toEqual([token, Buffer.from(`x-access-token:${token}`).toString('base64')]);
});

it.runIf(isPosix)('only the git processes that fetch get the token, and only in their environment', async () => {
  const folder = path.join(scene.runner.temp, 'bin');
  mkdirSync(folder);
  const witness = path.join(scene.runner.temp, 'witness');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(
    path.join(folder, 'git'),
    `#!/bin/sh\n{ printf 'ARGS'; printf ' %s' "$@"; echo; env | sed 's/^/ENV /'; echo END; } >> '${witness}'\nexec '${real}' "$@"\n`,
  );
  chmodSync(path.join(folder, 'git'), 0o755);
  const env = { PATH: `${folder}:${process.env['PATH']}` };
  expect((await scene.runner.run({ github: scene.github, env })).code).toBe(0);
  const calls = readFileSync(witness, 'utf8')
    .split('END\n')
    .filter((call) => call !== '');
  const holds = (text: string) => secrets().some((secret) => text.includes(secret));
  const args = calls.map((call) => call.split('\n')[0] ?? '');
  expect(args.filter(holds)).toEqual([]);
  const withToken = calls.filter(holds).map((call) => / (fetch|ls-remote) /.exec(call)?.[1] ?? call);
  expect(new Set(withToken)).toEqual(new Set(['fetch']));
  expect(calls.length).toBeGreaterThan(withToken.length + 5);
});

it.each<FaultKind>(['html-502', 'dropped', 'secondary-403'])(
  'no output or file contains the token after %s',
  async (kind) => {
    expect(FAULTS).toContain(kind);
    for (const number of [1, 4, 6]) scene.github.faults.set(number, { kind });
    const outcome = await scene.runner.run({ github: scene.github });
    expect(outcome.log).toContain('Reading history');
    expect(leaks(outcome)).toEqual([]);
  },
);

it.each([
  ['a refused clone', () => Object.assign(scene.home(), { gitDirectory: '/nowhere' })],
  ['a missing permission', () => Object.assign(scene.github.state, { permissions: { contents: 'read' } })],
])('no output or file contains the token after %s', async (_, spoil) => {
  spoil();
  const outcome = await scene.runner.run({ github: scene.github });
  expect(outcome.code).toBe(1);
  expect(leaks(outcome)).toEqual([]);
});
