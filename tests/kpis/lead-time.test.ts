import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/history/instant.ts';
import { leadTime } from '../../src/kpis/lead-time.ts';
import { ask, change, deployment, measuredBy } from '../support/changes.ts';

const pulls = true;

describe('lead time', () => {
  it('is the time from the opening of a pull request to its landing, in the week of the landing', () => {
    const changes = [
      change('Two days', { opened: '2026-08-02', at: '2026-08-04' }),
      change('Landed the week before', { opened: '2026-07-01', at: '2026-08-02' }),
      change('Not infrastructure', { opened: '2026-07-01', infra: false }),
    ];
    expect(measuredBy(leadTime, { changes, pulls })).toMatchObject({ kind: 'durations', samples: [2 * DAY] });
  });

  it('has a part for machine updates, and leaves out reverts and re-lands', () => {
    const changes = [
      change('Add a bucket', { opened: '2026-08-03' }),
      change('Bump the chart', { opened: '2026-08-01', by: 'a machine' }),
      change('Revert "Add a bucket"', { opened: '2026-08-04', role: 'revert' }),
    ];
    expect(measuredBy(leadTime, { changes, pulls })).toMatchObject({
      samples: [DAY],
      parts: { machines: { samples: [3 * DAY] } },
    });
  });

  it('leaves out Saturdays and Sundays if configured', () => {
    const changes = [change('Over the weekend', { opened: '2026-07-31', at: '2026-08-04' })];
    const asked = { config: { kpis: { 'lead-time': { weekends: false } } } };
    expect(measuredBy(leadTime, { changes, pulls })).toMatchObject({ samples: [4 * DAY] });
    expect(measuredBy(leadTime, { changes, pulls }, asked)).toMatchObject({ samples: [2 * DAY] });
  });

  it('is 0 if clocks make a duration negative, which is counted', () => {
    const changes = [change('Before its time', { opened: '2026-08-05', at: '2026-08-04' })];
    expect(measuredBy(leadTime, { changes, pulls })).toMatchObject({ samples: [0], negative: 1 });
  });

  it('lists the slowest changes', () => {
    const changes = [
      change('A day', { opened: '2026-08-03' }),
      change('Half a day', { opened: '2026-08-03T12:00:00Z' }),
    ];
    expect(measuredBy(leadTime, { changes, pulls }).evidence.map(({ note }) => note)).toEqual([
      'A day: 1 d until it landed',
      'Half a day: 12 h until it landed',
    ]);
  });

  it('counts the changes without a pull request', () => {
    const changes = [change('Reviewed', { opened: '2026-08-03' }), change('Pushed directly')];
    expect(measuredBy(leadTime, { changes, pulls })).toMatchObject({ samples: [DAY], detail: { leftOut: 1 } });
    expect(ask(leadTime, { changes: [change('Pushed directly')], pulls })).toMatchObject({
      kind: 'nothing-to-measure',
      reason: expect.stringContaining('no landed change shows'),
    });
  });
});

describe('lead time without pull requests', () => {
  it('is the time from the first author date of a merge, with a note', () => {
    const changes = [
      change('A merge', { written: ['2026-08-02', '2026-08-01', '2026-08-03'], at: '2026-08-04' }),
      change('A squash'),
    ];
    expect(measuredBy(leadTime, { changes })).toMatchObject({
      samples: [3 * DAY],
      detail: { landed: 2, leftOut: 1 },
      note: expect.stringContaining('merge commits only'),
    });
  });

  it('is unavailable with advice if every change was squashed', () => {
    expect(ask(leadTime, { changes: [change('A squash'), change('Another')] })).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('--github'),
    });
  });

  it('has nothing to measure in a week without a merge, if there are merges in others', () => {
    const changes = [change('Last week', { written: ['2026-07-28'], at: '2026-07-29' }), change('A squash')];
    expect(ask(leadTime, { changes })).toMatchObject({ kind: 'nothing-to-measure' });
  });
});

describe('lead time to deployment', () => {
  const first = change('Known already', { opened: '2026-07-01', at: '2026-07-02' });
  const second = change('Rides along', { opened: '2026-08-01', at: '2026-08-03' });
  const third = change('Deployed', { opened: '2026-08-03', at: '2026-08-04' });
  const changes = [first, second, third];
  const upTo = (environment: string) => ({ config: { kpis: { 'lead-time': { environment } } } });

  it('ends with the first deployment of the change, in the week of that deployment', () => {
    const deployments = [
      deployment(first, '2026-07-03'),
      deployment(third, '2026-08-05'),
      deployment(third, '2026-08-08'),
    ];
    expect(measuredBy(leadTime, { changes, pulls, deployments }, upTo('production')).parts).toMatchObject({
      deployed: { samples: [4 * DAY, 2 * DAY] },
    });
  });

  it('uses the first known deployment only as a baseline', () => {
    const deployments = [deployment(third, '2026-08-05')];
    expect(measuredBy(leadTime, { changes, pulls, deployments }, upTo('production')).parts).toEqual({});
  });

  it('is measured only for the configured environment', () => {
    const deployments = [
      deployment(first, '2026-07-03', 'production'),
      deployment(first, '2026-07-03', 'staging'),
      deployment(third, '2026-08-04', 'staging'),
      deployment(third, '2026-08-06', 'production'),
    ];
    const deployedBy = (asked = {}) =>
      measuredBy(leadTime, { changes, pulls, deployments }, asked).parts?.['deployed'] ?? null;
    expect(deployedBy(upTo('production'))).toMatchObject({ samples: [5 * DAY, 3 * DAY] });
    expect(deployedBy(upTo('staging'))).toMatchObject({ samples: [3 * DAY, DAY] });
    expect([deployedBy(upTo('test')), deployedBy()]).toEqual([null, null]);
  });
});
