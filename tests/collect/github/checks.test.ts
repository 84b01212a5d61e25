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

/** What the pass rate says of one landing whose commit has these checks on GitHub. */
async function passRate(checks: readonly Check[], config: object = {}) {
  github.state.repositories[0]?.checks.set(landed.sha, [...checks]);
  const read = await readChecks({ client: connect(github).client, owner: 'acme', name: 'infra' }, [landed.sha]);
  return { lacks: read.lacks, said: ask(validationPassRate, { changes: [landed], checks: read.value }, { config }) };
}

const passed = { numerator: 1, denominator: 1 };
const failed = { numerator: 0, denominator: 1 };

describe('a landing of which GitHub says', () => {
  test.each([
    ['SUCCESS', passed],
    ['FAILURE', failed],
    ['TIMED_OUT', failed],
    ['STARTUP_FAILURE', failed],
    ['ACTION_REQUIRED', failed],
  ] as const)('%s has a result', async (conclusion, result) => {
    expect((await passRate([job('plan', conclusion)])).said).toMatchObject(result);
  });

  test.each(['NEUTRAL', 'SKIPPED', 'STALE', 'CANCELLED'] as const)('%s alone has none', async (conclusion) => {
    const { said } = await passRate([job('plan', conclusion)]);
    expect(said).toMatchObject({ kind: 'nothing-to-measure', detail: { unchecked: 1 } });
    expect((await passRate([job('plan', conclusion), job('apply', 'SUCCESS')])).said).toMatchObject(passed);
  });

  test('that a job still runs is open, unless another one has failed', async () => {
    const { said } = await passRate([job('plan', 'SUCCESS'), job('apply', null)]);
    expect(said).toMatchObject({ kind: 'nothing-to-measure', detail: { pending: 1 } });
    expect((await passRate([job('plan', 'FAILURE'), job('apply', null)])).said).toMatchObject(failed);
  });

  test('a status of the older kind is judged like a job', async () => {
    expect((await passRate([status('atlantis/apply', 'SUCCESS')])).said).toMatchObject(passed);
    expect((await passRate([status('atlantis/apply', 'FAILURE')])).said).toMatchObject(failed);
    expect((await passRate([status('atlantis/apply', null)])).said).toMatchObject({ detail: { pending: 1 } });
  });
});

describe('several runs of a job', () => {
  test('are one check: a pass after a failure is a pass, and flaky', async () => {
    const { said } = await passRate([job('plan', 'FAILURE'), job('plan', 'SUCCESS', { startedAt: 600 })]);
    expect(said).toMatchObject({ ...passed, detail: { flaky: 1 } });
    expect((await passRate([job('plan', 'SUCCESS'), job('plan', 'FAILURE', { startedAt: 600 })])).said).toMatchObject(
      failed,
    );
  });

  test('are not mistaken for jobs of the same name in another workflow', async () => {
    const { said } = await passRate([
      job('plan', 'FAILURE', { workflow: 'Network' }),
      job('plan', 'SUCCESS', { workflow: 'Databases', startedAt: 600 }),
    ]);
    expect(said).toMatchObject({ ...failed, evidence: [{ note: 'Widen the subnet: failed Network / plan' }] });
  });
});

describe('what is about something else', () => {
  test.each(['schedule', 'workflow_dispatch', 'workflow_run', 'pull_request', 'dynamic', 'issue_comment'])(
    'a failed job that %s started is in neither number',
    async (event) => {
      expect((await passRate([job('nightly', 'FAILURE', { event })])).said).toMatchObject({ detail: { unchecked: 1 } });
      expect((await passRate([job('nightly', 'FAILURE', { event }), job('plan', 'SUCCESS')])).said).toMatchObject(
        passed,
      );
    },
  );

  test('is told by name too, of the job or of its workflow', async () => {
    const checks = [job('build', 'FAILURE', { workflow: 'Web site' }), job('plan', 'SUCCESS')];
    const ignoring = { kpis: { 'validation-pass-rate': { 'ignore-checks': ['web site'] } } };
    const naming = { kpis: { 'validation-pass-rate': { checks: ['plan'] } } };
    expect((await passRate(checks)).said).toMatchObject(failed);
    expect((await passRate(checks, ignoring)).said).toMatchObject(passed);
    expect((await passRate(checks, naming)).said).toMatchObject(passed);
  });
});

test('a commit with more checks than a page is read to its end', async () => {
  const many = Array.from({ length: 230 }, (_, index) => job(`unit ${index}`, 'SUCCESS'));
  const { said, lacks } = await passRate([...many, job('apply', 'FAILURE')]);
  expect(said).toMatchObject(failed);
  expect(lacks).toEqual([]);
  const pages = github.requests.filter(({ operation }) => operation === 'query ChecksOfCommit');
  expect(pages).toHaveLength(3);
});
