import { describe, expect, it } from 'vitest';
import { reportOf } from '../golden/team.ts';
import { component } from '../support/changes.ts';

const throughputOf = (people: readonly number[], weeks: number) =>
  reportOf({ people, config: { weeks } }).kpis.find(({ id }) => id === 'throughput');

describe('a report of a young repository', () => {
  it('does not count the weeks before its first change', () => {
    const row = throughputOf([4, 6, 5, 7, 5, 6], 12);
    expect(row?.headline).toMatchObject({ value: 5.5, n: 6 });
    expect(row?.series).toHaveLength(12);
    expect(row?.series[0]?.value).toBeNull();
  });

  it('does not count those weeks for the parts of a KPI', () => {
    const components = [{ ...component('infra', 'none', 1), paths: [''] }];
    const report = reportOf({ people: [2, 2, 2, 2, 2], components, config: { weeks: 12 } });
    const row = report.kpis.find(({ id }) => id === 'throughput');
    expect(row?.headline).toMatchObject({ value: 2, n: 5 });
    expect(row?.parts).toMatchObject([{ name: 'tier 1', headline: { value: 2, n: 5 } }]);
  });

  it('has not enough data after three weeks', () => {
    expect(throughputOf([4, 6, 5], 12)?.headline.state).toBe('not-enough-data');
  });

  it('counts later weeks without changes', () => {
    expect(throughputOf([4, 0, 0, 0, 0, 0, 6], 7)?.headline).toMatchObject({ value: 0, n: 7 });
  });
});
