import { describe, expect, it } from 'vitest';
import { changeFailureRate } from '../../src/kpis/change-failure-rate.ts';
import { ask, change, measuredBy } from '../support/changes.ts';

describe('change failure rate', () => {
  it('counts a failure in the week in which the change landed, not in the week of its revert', () => {
    const changes = [
      change('Open the firewall', { at: '2026-08-06', failedAfterDays: 5 }),
      change('Revert "Open the firewall"', { at: '2026-08-11', role: 'revert' }),
      change('Add a subnet', { at: '2026-08-07' }),
    ];
    expect(measuredBy(changeFailureRate, { changes })).toMatchObject({ kind: 'rate', numerator: 1, denominator: 2 });
    expect(ask(changeFailureRate, { changes }, { in: '2026-08-11' })).toMatchObject({ kind: 'nothing-to-measure' });
  });

  it('leaves reverts and re-lands out of both numbers', () => {
    const changes = [
      change('Add a bucket', { failedAfterDays: 1 }),
      change('Revert "Add a bucket"', { role: 'revert', failedAfterDays: 1 }),
      change('Reland "Add a bucket"', { role: 'reland', failedAfterDays: 1 }),
    ];
    expect(measuredBy(changeFailureRate, { changes })).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('counts failures that surfaced within the horizon, including its last second', () => {
    const changes = [
      change('Within', { failedAfterDays: 14 }),
      change('Too late', { failedAfterDays: 14.001 }),
      change('Never'),
    ];
    expect(measuredBy(changeFailureRate, { changes })).toMatchObject({ numerator: 1, denominator: 3 });
    const longer = { config: { horizon: 30 } };
    expect(measuredBy(changeFailureRate, { changes }, longer)).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it('has parts for people and machines', () => {
    const changes = [
      change('Add a role'),
      change('Bump the chart', { by: 'a machine', failedAfterDays: 2 }),
      change('Bump the image', { by: 'a machine' }),
    ];
    expect(measuredBy(changeFailureRate, { changes })).toMatchObject({
      detail: { machines: 2, machinesFailed: 1 },
      parts: {
        people: { kind: 'rate', numerator: 0, denominator: 1 },
        machines: { kind: 'rate', numerator: 1, denominator: 2 },
      },
    });
  });

  it('gives the reason and the delay of each failure as evidence', () => {
    const changes = [change('Open the firewall', { failedAfterDays: 2.5, failedBecause: 'its revert names it' })];
    expect(measuredBy(changeFailureRate, { changes }).evidence).toMatchObject([
      { note: 'Open the firewall: its revert names it, 2.5 d after landing' },
    ]);
  });

  it('does not count changes outside the infrastructure', () => {
    const changes = [change('Handbook', { infra: false, failedAfterDays: 1 })];
    expect(ask(changeFailureRate, { changes })).toMatchObject({ kind: 'nothing-to-measure' });
  });
});
