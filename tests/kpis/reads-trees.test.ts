import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { selectKpis } from '../../src/kpis/index.ts';
import { readsTrees } from '../../src/kpis/reads-trees.ts';

const withoutTreeKpis = { 'runbook-coverage': false, 'iac-quality': false };

function readers(settings: object): readonly string[] {
  const { kpis, targets } = configSchema.parse(settings);
  return selectKpis(kpis).flatMap((kpi) => (readsTrees(kpi, targets) ? [kpi.id] : []));
}

describe('the weekly trees are read', () => {
  it('for the KPIs that need facts from them', () => {
    expect(readers({})).toEqual(['runbook-coverage', 'iac-quality']);
  });

  it('for nothing else', () => {
    expect(readers({ kpis: withoutTreeKpis, targets: { throughput: '>= 2 / month' } })).toEqual([]);
  });

  it('for a target of a tier, which could not be judged without components', () => {
    const targets = { throughput: { 1: '>= 2 / month' }, 'change-failure-rate': { machines: '< 5 %' } };
    expect(readers({ kpis: withoutTreeKpis, targets })).toEqual(['throughput']);
  });
});
