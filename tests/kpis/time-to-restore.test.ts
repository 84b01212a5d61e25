import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/history/instant.ts';
import { timeToRestore } from '../../src/kpis/time-to-restore.ts';
import { ask, change, incident, measuredBy, revertOf } from '../support/changes.ts';

const failed = change('Open the firewall', { number: 10, at: '2026-08-04', failedAfterDays: 2 });

describe('time to restore', () => {
  it('is the time from the landing of a failed change to its first unplanned revert, in the week of the landing', () => {
    const reverts = [revertOf(failed, { at: '2026-08-20' }), revertOf(failed, { at: '2026-08-06' })];
    const measured = measuredBy(timeToRestore, { changes: [failed], reverts });
    expect(measured).toMatchObject({ kind: 'durations', samples: [2 * DAY], open: [] });
    expect(measured.evidence).toMatchObject([{ number: 10, note: 'Open the firewall: restored after 2 d' }]);
    expect(measured.note).toContain('reverts only');
  });

  it('does not count planned undos, re-lands and candidates as a restoration', () => {
    const reverts = [
      revertOf(failed, { at: '2026-08-05', planned: 'maintenance is over' }),
      revertOf(failed, { at: '2026-08-05', reland: true }),
      revertOf(failed, { at: '2026-08-05', tier: 'candidate' }),
    ];
    expect(ask(timeToRestore, { changes: [failed], reverts })).toMatchObject({
      kind: 'nothing-to-measure',
      reason: expect.stringContaining('of 1 failed'),
    });
  });

  it('does not count failures of reverts and re-lands, like the failure rate', () => {
    const again = change('Reland "Open the firewall"', { at: '2026-08-05', failedAfterDays: 1, role: 'reland' });
    const reverts = [revertOf(again, { at: '2026-08-06' })];
    expect(ask(timeToRestore, { changes: [again], reverts })).toMatchObject({ kind: 'nothing-to-measure' });
  });

  it('is the time from the opening of an incident to its closing, by severity', () => {
    const incidents = [
      incident(1, 'Checkout is down', { opened: '2026-08-04', closed: '2026-08-04T01:00:00Z', severity: 'P1' }),
      incident(2, 'Slow builds', { opened: '2026-08-05', closed: '2026-08-06', severity: 'P3' }),
      incident(3, 'Nobody said how bad', { opened: '2026-08-06', closed: '2026-08-06T02:00:00Z' }),
      incident(4, 'Another week', { opened: '2026-08-10', closed: '2026-08-11', severity: 'P1' }),
    ];
    expect(measuredBy(timeToRestore, { changes: [], reverts: [], incidents })).toMatchObject({
      samples: [HOUR, DAY, 2 * HOUR],
      parts: { P1: { samples: [HOUR] }, P3: { samples: [DAY] }, incidents: { samples: [HOUR, DAY, 2 * HOUR] } },
    });
  });

  const named = change('Open the firewall', { number: 10, at: '2026-08-04', failedAfterDays: 1, incident: 1 });

  it('counts a failed change and its incident once, as the incident', () => {
    const reverts = [revertOf(named, { at: '2026-08-06' })];
    const incidents = [incident(1, 'Down', { opened: '2026-08-05', closed: '2026-08-06' })];
    expect(measuredBy(timeToRestore, { changes: [named], reverts, incidents })).toMatchObject({ samples: [DAY] });
  });

  it('ends with the incident if the change was never reverted', () => {
    const incidents = [incident(1, 'Down', { opened: '2026-08-05', closed: '2026-08-06' })];
    const measured = measuredBy(timeToRestore, { changes: [named], reverts: [], incidents });
    expect(measured).toMatchObject({ samples: [DAY], detail: { endUnknown: 0 } });
  });

  it('counts the change itself if the incident is after the horizon', () => {
    const reverts = [revertOf(named, { at: '2026-08-06' })];
    const incidents = [incident(1, 'A late find', { opened: '2026-08-19' })];
    expect(measuredBy(timeToRestore, { changes: [named], reverts, incidents })).toMatchObject({ samples: [2 * DAY] });
  });

  it('counts an open incident as lasting at least until now', () => {
    const incidents = [incident(1, 'Down', { opened: '2026-08-04' })];
    const sources = { changes: [], reverts: [], incidents };
    const soon = measuredBy(timeToRestore, sources, { asOf: '2026-08-10' });
    expect(soon).toMatchObject({ samples: [], open: [6 * DAY] });
    expect(soon.evidence).toMatchObject([{ note: 'Down: incident not restored after 6 d' }]);
  });

  it('ignores a closing after the horizon, so that settled weeks do not change', () => {
    const late = [incident(1, 'Down', { opened: '2026-08-04', closed: '2026-09-30' })];
    const open = [incident(1, 'Down', { opened: '2026-08-04' })];
    const measured = measuredBy(timeToRestore, { changes: [], reverts: [], incidents: late });
    expect(measured).toMatchObject({ samples: [], open: [14 * DAY] });
    expect(measuredBy(timeToRestore, { changes: [], reverts: [], incidents: open })).toEqual(measured);
  });

  it('counts the failures without a known end', () => {
    const labelled = change('Broke quietly', { failedAfterDays: 0, failedBy: 'label' });
    const measured = measuredBy(timeToRestore, {
      changes: [failed, labelled],
      reverts: [revertOf(failed, { at: '2026-08-05' })],
    });
    expect(measured.detail).toEqual({ endUnknown: 1 });
  });

  it('remarks on open incidents and on failures without a known end', () => {
    expect(timeToRestore.remarks?.({ open: 2, endUnknown: 1 })).toEqual([
      '2 not over when last looked at: each counts as long as it had lasted by then',
      '1 left out: no end is known',
    ]);
    expect(timeToRestore.remarks?.({ open: 0, endUnknown: 0 })).toEqual([]);
    const labelled = change('Broke quietly', { failedAfterDays: 0, failedBy: 'label' });
    expect(ask(timeToRestore, { changes: [labelled], reverts: [] })).toMatchObject({ detail: { endUnknown: 1 } });
  });

  it('has nothing to measure if nothing failed', () => {
    expect(ask(timeToRestore, { changes: [change('Fine')], reverts: [], incidents: [] })).toMatchObject({
      kind: 'nothing-to-measure',
      reason: 'nothing failed',
    });
  });
});
