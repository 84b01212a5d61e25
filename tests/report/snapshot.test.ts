import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { changesSince, type Snapshot, snapshotOf, snapshotSchema } from '../../src/report/snapshot.ts';
import { reportOf, type Story, weekBefore } from '../golden/team.ts';

const STORY: Story = { people: [7, 9, 8, 6, 11, 8, 10, 7, 9, 8, 6, 9], failures: [[4, 1, 3]] };
const report = reportOf(STORY);
const before = snapshotOf(reportOf(weekBefore(STORY)));

const withFailures = (failures: Story['failures']): Report => reportOf({ ...STORY, failures: failures ?? [] });

describe('a snapshot', () => {
  it('conforms to its schema and survives JSON', () => {
    const snapshot = snapshotOf(report);
    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(snapshot.week).toBe('2026-W33');
  });

  it('stays small for a long window', () => {
    const long = reportOf({ people: Array.from({ length: 260 }, () => 5) });
    expect(JSON.stringify(snapshotOf(long)).length).toBeLessThan(8_000);
  });

  it('is rejected if it was tampered with', () => {
    expect(snapshotSchema.safeParse({ ...before, week: '2026-W33"><script>' }).success).toBe(false);
    expect(snapshotSchema.safeParse({ ...before, extra: 1 }).success).toBe(false);
  });
});

describe('the changes since the last report', () => {
  const restated = (now: Report, then: Snapshot) =>
    changesSince(now, then).restatements.filter(({ kpi }) => kpi === 'change-failure-rate');

  it('have no restatement if earlier weeks are the same', () => {
    expect(changesSince(report, before).restatements).toEqual([]);
  });

  it('have a restatement of a week with later failures, from the old to the new figure', () => {
    const now = withFailures([
      [4, 1, 3],
      [8, 4, 9],
    ]);
    expect(restated(now, before)).toEqual([{ kpi: 'change-failure-rate', week: '2026-W30', from: [0, 9], to: [1, 9] }]);
  });

  it('have no restatement of the new week', () => {
    const now = withFailures([
      [4, 1, 3],
      [11, 4, 1],
    ]);
    expect(restated(now, before)).toEqual([]);
  });

  it('list the weeks without a report', () => {
    const old = snapshotOf(reportOf({ ...STORY, asOf: '2026-07-27' }));
    expect(changesSince(report, old)).toMatchObject({ since: '2026-W30', gap: ['2026-W31', '2026-W32'] });
    expect(changesSince(report, before).gap).toEqual([]);
  });

  it('say if definitions or configuration changed', () => {
    expect(changesSince(report, before).definitionsChanged).toBe(false);
    expect(changesSince(report, { ...before, definitions: '0' }).definitionsChanged).toBe(true);
    expect(changesSince(report, { ...before, config: 'other' }).definitionsChanged).toBe(true);
  });

  it('list changed verdicts', () => {
    const bad = withFailures(
      Array.from({ length: 10 }, (_, week) => [0, 1, 2].map((place) => [week, place, 1] as const)).flat(),
    );
    expect(changesSince(bad, before).verdicts).toContainEqual({
      kpi: 'change-failure-rate',
      from: before.kpis['change-failure-rate']?.verdict,
      to: 'misses',
    });
  });
});
