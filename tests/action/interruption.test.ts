import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepOutcome } from '../support/action.ts';
import { isPosix } from '../support/platform.ts';
import { type Scene, setScene } from './scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await setScene();
});

afterEach(() => scene.end());

const OPERATIONS = ['mutation CreateIssue', 'mutation AddComment', 'mutation EditIssue'];

/** Runs a step and signals it at a certain request, which is still executed; each signal follows a millisecond after the last. */
async function runUntil(operation: string, ...signals: NodeJS.Signals[]): Promise<StepOutcome> {
  const { github, runner } = scene;
  let stop = () => undefined as unknown;
  github.onRequest = (request) => {
    if (request.operation === operation) stop();
  };
  const outcome = await runner.run({
    github,
    onStart: (child) => {
      stop = () => signals.map((signal, index) => setTimeout(() => child.kill(signal), index));
    },
  });
  github.onRequest = () => undefined;
  return outcome;
}

describe('a run that is killed', () => {
  it.each(OPERATIONS)('at %s leaves one issue and one comment after the next run', async (operation) => {
    const { github, runner, home, comments } = scene;
    const { signal } = await runUntil(operation, 'SIGKILL');
    expect(signal).toBe('SIGKILL');
    const { code, outputs } = await runner.run({ github });
    expect(code).toBe(0);
    expect(home().issues).toHaveLength(1);
    expect(comments()).toHaveLength(1);
    expect(home().issues[0]?.body).toContain(outputs['comment-url']?.split('#').at(-1));
  });
});

describe.runIf(isPosix)('a run that is cancelled', () => {
  it.each([
    [['SIGTERM'], 143],
    [Array(12).fill('SIGINT'), 130],
  ] as [NodeJS.Signals[], number][])(
    'by %j cleans up and exits with the code of the signal',
    async (signals, exitCode) => {
      const { code, log } = await runUntil('mutation AddComment', ...signals);
      expect(code).toBe(exitCode);
      expect(log).not.toContain('::error::');
      expect(readdirSync(scene.runner.temp).filter((name) => !name.includes('-report-'))).toEqual([]);
    },
  );

  it('during the clone leaves no files behind', async () => {
    const { github, runner } = scene;
    const { code } = await runner.run({
      github,
      onStart: (child) => {
        const look = setInterval(() => {
          if (!github.requests.some(({ kind }) => kind === 'git')) return;
          clearInterval(look);
          child.kill('SIGTERM');
        }, 5);
      },
    });
    expect(code).toBe(143);
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});

describe('two runs at once', () => {
  it('create a single report', async () => {
    const { github, runner, home } = scene;
    const outcomes = await Promise.all([runner.run({ github }), runner.run({ github })]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(home().issues.filter(({ body }) => body.includes('report=acme/infra'))).toHaveLength(1);
    const marked = home().issues[0]?.comments.filter(({ body }) => body.includes('week=2026-W34'));
    expect(marked).toHaveLength(1);
  });
});
