import { describe, expect, it } from 'vitest';
import { validationPassRate } from '../../src/kpis/validation-pass-rate.ts';
import { ask, change, check, checksOf, measuredBy } from '../support/changes.ts';

const one = change('Add a bucket');
const two = change('Add a queue');

describe('validation pass rate', () => {
  it('counts a change as passed if every check of its landing commit passed', () => {
    const checks = checksOf(
      [one, [check('plan', 'success'), check('lint', 'success')]],
      [two, [check('plan', 'failure', { url: 'https://example.org/run/1' }), check('lint', 'success')]],
    );
    const measured = measuredBy(validationPassRate, { changes: [one, two], checks });
    expect(measured).toMatchObject({ kind: 'rate', numerator: 1, denominator: 2 });
    expect(measured.evidence).toMatchObject([
      { sha: two.sha, url: 'https://example.org/run/1', note: 'Add a queue: failed plan' },
    ]);
  });

  it('counts reverts and machine updates, which land on the same branch', () => {
    const changes = [change('Bump', { by: 'a machine' }), change('Revert "Bump"', { role: 'revert' })];
    const checks = checksOf(...changes.map((landed) => [landed, [check('plan', 'success')]] as const));
    expect(measuredBy(validationPassRate, { changes, checks })).toMatchObject({ denominator: 2 });
  });

  it('ignores neutral, skipped and cancelled checks', () => {
    const checks = checksOf(
      [one, [check('plan', 'success'), check('a', 'neutral'), check('b', 'skipped'), check('c', 'cancelled')]],
      [two, [check('a', 'cancelled')]],
    );
    expect(measuredBy(validationPassRate, { changes: [one, two], checks })).toMatchObject({
      numerator: 1,
      denominator: 1,
      detail: { unchecked: 1 },
    });
  });

  it('counts a running check as pending, unless another has failed', () => {
    const three = change('Add a topic');
    const checks = checksOf(
      [one, [check('plan', 'success'), check('apply', 'pending')]],
      [two, [check('plan', 'failure'), check('apply', 'pending')]],
      [three, [check('plan', 'success')]],
    );
    expect(measuredBy(validationPassRate, { changes: [one, two, three], checks })).toMatchObject({
      numerator: 1,
      denominator: 2,
      detail: { pending: 1 },
    });
  });

  it('counts a passed re-run as passed, and lists it', () => {
    const checks = checksOf([one, [check('plan', 'success', { flaky: true })]]);
    expect(measuredBy(validationPassRate, { changes: [one], checks })).toMatchObject({
      numerator: 1,
      detail: { flaky: 1 },
      evidence: [{ note: 'Add a bucket: passed when it was run again: plan' }],
    });
  });

  it('ignores checks that were started by a schedule, a person or a pull request', () => {
    const unrelated = ['schedule', 'workflow_dispatch', 'workflow_run', 'pull_request', 'issues'];
    const checks = checksOf([
      one,
      [check('plan', 'success', { event: null }), ...unrelated.map((event) => check(event, 'failure', { event }))],
    ]);
    expect(measuredBy(validationPassRate, { changes: [one], checks })).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('uses the configured checks, except ignored ones', () => {
    const checks = checksOf([
      one,
      [check('Terraform plan', 'success'), check('Terraform docs', 'failure'), check('spelling', 'failure')],
    ]);
    const options = { checks: ['terraform'], 'ignore-checks': ['DOCS'] };
    const asked = { config: { kpis: { 'validation-pass-rate': options } } };
    expect(measuredBy(validationPassRate, { changes: [one], checks }, asked)).toMatchObject({ numerator: 1 });
  });

  it('gives the reason if there is nothing to measure', () => {
    const running = checksOf([one, [check('plan', 'pending')]]);
    expect(ask(validationPassRate, { changes: [one, two], checks: running })).toMatchObject({
      reason: '1 of 2 landed changes have checks that still run, the rest have none',
    });
    expect(ask(validationPassRate, { changes: [one], checks: new Map() })).toMatchObject({
      reason: expect.stringContaining('none of 1 landed changes has a check result on the default branch'),
      detail: { unchecked: 1 },
    });
    expect(ask(validationPassRate, { changes: [], checks: new Map() })).toMatchObject({
      reason: 'no infrastructure change landed',
    });
  });
});
