import { describe, expect, it } from 'vitest';
import { throughput } from '../../src/kpis/throughput.ts';
import { ask, change, measuredBy } from '../support/changes.ts';

describe('throughput', () => {
  it('counts the infrastructure changes of people in the week', () => {
    const changes = [
      change('The Sunday before', { at: '2026-08-02T23:59:59Z' }),
      change('Monday midnight', { at: '2026-08-03' }),
      change('Sunday night', { at: '2026-08-09T23:59:59Z' }),
      change('The Monday after', { at: '2026-08-10' }),
      change('A page of the handbook', { infra: false }),
    ];
    expect(measuredBy(throughput, { changes })).toMatchObject({ kind: 'count', value: 2 });
  });

  it('counts machine updates, reverts and re-lands separately', () => {
    const changes = [
      change('Add a bucket'),
      change('Bump the provider', { by: 'a machine' }),
      change('Revert "Add a bucket"', { role: 'revert' }),
      change('Reland "Add a bucket"', { role: 'reland' }),
    ];
    expect(measuredBy(throughput, { changes })).toMatchObject({ value: 1, detail: { machines: 1, undone: 2 } });
  });

  it('weights changes by size and risk, and lists the three heaviest with the reason', () => {
    const changes = [
      change('Fix a typo'),
      change('Move the state', { size: 2, lines: 60, risks: ['state', 'identity', 'network'] }),
      change('Rebuild the network', { size: 4, lines: 900, risks: ['network'] }),
      change('Add a queue', { size: 3, lines: 200 }),
    ];
    const { detail, evidence } = measuredBy(throughput, { changes });
    expect(detail).toMatchObject({ weighted: 1 + 4 + 6 + 3 });
    expect(evidence.map(({ note }) => note)).toEqual([
      'Rebuild the network: weight 6 = size 4 (900 lines) × risk 1.5 (network)',
      'Move the state: weight 4 = size 2 (60 lines) × risk 2 (state, identity, network)',
      'Add a queue: weight 3 = size 3 (200 lines) × risk 1 (no risk class)',
    ]);
  });

  it('writes one line in the singular', () => {
    const { evidence } = measuredBy(throughput, { changes: [change('Raise a limit', { lines: 1 })] });
    expect(evidence.map(({ note }) => note)).toEqual([
      'Raise a limit: weight 1 = size 1 (1 line) × risk 1 (no risk class)',
    ]);
  });

  it('is 0 in a week with only machine updates, and nothing to measure in an empty week', () => {
    expect(measuredBy(throughput, { changes: [change('Bump', { by: 'a machine' })] })).toMatchObject({ value: 0 });
    expect(ask(throughput, { changes: [] })).toMatchObject({ kind: 'nothing-to-measure' });
  });
});
