import { describe, expect, test } from 'vitest';
import { familiesFor } from '../../../src/collect/github/sources.ts';
import { kpis } from '../../../src/kpis/index.ts';
import { config } from '../../support/changes.ts';

const readFor = (id: string, settings = {}) => [
  ...familiesFor(
    kpis.filter((kpi) => kpi.id === id),
    config({ kpis: { [id]: settings } }),
  ),
];

describe('the families of records to read', () => {
  test('always include pull requests and incidents, by which changes are judged', () => {
    for (const { id } of kpis) expect(readFor(id)).toEqual(expect.arrayContaining(['pulls', 'incidents']));
  });

  test('include checks only if a shown KPI uses them', () => {
    expect(readFor('throughput')).toEqual(['pulls', 'incidents']);
    expect(readFor('validation-pass-rate')).toEqual(['pulls', 'incidents', 'checks']);
  });

  test('include deployments only if an environment is configured', () => {
    expect(readFor('lead-time')).toEqual(['pulls', 'incidents']);
    expect(readFor('lead-time', { environment: 'production' })).toEqual(['pulls', 'incidents', 'deployments']);
  });
});
