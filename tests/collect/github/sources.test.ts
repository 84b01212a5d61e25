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

describe('of GitHub is read', () => {
  test('what judges every change, whichever KPIs are shown', () => {
    for (const { id } of kpis) expect(readFor(id)).toEqual(expect.arrayContaining(['pulls', 'incidents']));
  });

  test('beside it only what a shown KPI asks for', () => {
    expect(readFor('throughput')).toEqual(['pulls', 'incidents']);
    expect(readFor('validation-pass-rate')).toEqual(['pulls', 'incidents', 'checks']);
  });

  test('a record of deployments only where configuration names an environment', () => {
    expect(readFor('lead-time')).toEqual(['pulls', 'incidents']);
    expect(readFor('lead-time', { environment: 'production' })).toEqual(['pulls', 'incidents', 'deployments']);
  });
});
