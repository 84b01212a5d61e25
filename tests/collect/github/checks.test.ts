import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readChecks } from '../../../src/collect/github/checks.ts';
import { validationPassRate } from '../../../src/kpis/validation-pass-rate.ts';
import { connect } from '../../github/connect.ts';
import { type StandIn, startGitHub } from '../../github/server.ts';
import type { Check, Conclusion } from '../../github/state.ts';
import { ask, change } from '../../support/changes.ts';

let github: StandIn;

beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const landed = change('Widen the subnet');
const status = (name: string, conclusion: Conclusion | null): Check => ({
  name,
  event: null,
  conclusion,
  startedAt: 0,
});
const job = (name: string, conclusion: Conclusion | null, more: Partial<Check> = {}): Check => ({
  name,
  event: 'push',
  conclusion,
  startedAt: 0,
  ...more,
});

/** The pass rate of a single landing whose commit has these checks on GitHub. */
async function passRate(checks: readonly Check[], config: object = {}) {
  github.state.repositories[0]?.checks.set(landed.sha, [...checks]);
  const read = await readChecks({ client: connect(github).client, owner: 'acme', name: 'infra' }, [landed.sha]);
  return {
    gaps: read.gaps,
    measurement: ask(validationPassRate, { changes: [landed], checks: read.value }, { config }),
  };
}

const passed = { numerator: 1, denominator: 1 };
const failed = { numerator: 0, denominator: 1 };

describe('a landing with the check result', () => {
  test.each([
    ['SUCCESS', passed],
    ['FAILURE', failed],
    ['TIMED_OUT', failed],
    ['STARTUP_FAILURE', failed],
    ['ACTION_REQUIRED', failed],
  ] as const)('%s is counted', async (conclusion, result) => {
    expect((await passRate([job('plan', conclusion)])).measurement).toMatchObject(result);
  });

  test.each(['NEUTRAL', 'SKIPPED', 'STALE', 'CANCELLED'] as const)('%s alone is not counted', async (conclusion) => {
    const { measurement } = await passRate([job('plan', conclusion)]);
    expect(measurement).toMatchObject({ kind: 'nothing-to-measure', detail: { unchecked: 1 } });
    expect((await passRate([job('plan', conclusion), job('apply', 'SUCCESS')])).measurement).toMatchObject(passed);
  });

  test('"still running" is pending, unless another check has failed', async () => {
    const { measurement } = await passRate([job('plan', 'SUCCESS'), job('apply', null)]);
    expect(measurement).toMatchObject({ kind: 'nothing-to-measure', detail: { pending: 1 } });
    expect((await passRate([job('plan', 'FAILURE'), job('apply', null)])).measurement).toMatchObject(failed);
  });

  test('of a commit status is counted like that of a job', async () => {
    expect((await passRate([status('atlantis/apply', 'SUCCESS')])).measurement).toMatchObject(passed);
    expect((await passRate([status('atlantis/apply', 'FAILURE')])).measurement).toMatchObject(failed);
    expect((await passRate([status('atlantis/apply', null)])).measurement).toMatchObject({ detail: { pending: 1 } });
  });
});

describe('several runs of a job', () => {
  test('are one check: a pass after a failure is a flaky pass', async () => {
    const { measurement } = await passRate([job('plan', 'FAILURE'), job('plan', 'SUCCESS', { startedAt: 600 })]);
    expect(measurement).toMatchObject({ ...passed, detail: { flaky: 1 } });
    expect(
      (await passRate([job('plan', 'SUCCESS'), job('plan', 'FAILURE', { startedAt: 600 })])).measurement,
    ).toMatchObject(failed);
  });

  test('are not confused with jobs of the same name in another workflow', async () => {
    const { measurement } = await passRate([
      job('plan', 'FAILURE', { workflow: 'Network' }),
      job('plan', 'SUCCESS', { workflow: 'Databases', startedAt: 600 }),
    ]);
    expect(measurement).toMatchObject({ ...failed, evidence: [{ note: 'Widen the subnet: failed Network / plan' }] });
  });
});

describe('the pass rate ignores', () => {
  test.each(['schedule', 'workflow_dispatch', 'workflow_run', 'pull_request', 'dynamic', 'issue_comment'])(
    'a failed job that was started by %s',
    async (event) => {
      expect((await passRate([job('nightly', 'FAILURE', { event })])).measurement).toMatchObject({
        detail: { unchecked: 1 },
      });
      expect(
        (await passRate([job('nightly', 'FAILURE', { event }), job('plan', 'SUCCESS')])).measurement,
      ).toMatchObject(passed);
    },
  );

  test('jobs and workflows that are excluded by name', async () => {
    const checks = [job('build', 'FAILURE', { workflow: 'Web site' }), job('plan', 'SUCCESS')];
    const ignoring = { kpis: { 'validation-pass-rate': { 'ignore-checks': ['web site'] } } };
    const naming = { kpis: { 'validation-pass-rate': { checks: ['plan'] } } };
    expect((await passRate(checks)).measurement).toMatchObject(failed);
    expect((await passRate(checks, ignoring)).measurement).toMatchObject(passed);
    expect((await passRate(checks, naming)).measurement).toMatchObject(passed);
  });
});

test('all checks of a commit are read if they fill several pages', async () => {
  const many = Array.from({ length: 230 }, (_, index) => job(`unit ${index}`, 'SUCCESS'));
  const { measurement, gaps } = await passRate([...many, job('apply', 'FAILURE')]);
  expect(measurement).toMatchObject(failed);
  expect(gaps).toEqual([]);
  const pages = github.requests.filter(({ operation }) => operation === 'query ChecksOfCommit');
  expect(pages).toHaveLength(3);
});
