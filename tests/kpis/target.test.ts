import { describe, expect, it } from 'vitest';
import { parseTarget, partTargetOf, targetOf } from '../../src/kpis/target.ts';

describe('a target', () => {
  it('is an operator and a value in the unit of the KPI: shares 0…1, durations in seconds', () => {
    expect(parseTarget('< 10 %')).toEqual({ op: '<', value: 0.1, per: null, unit: '%' });
    expect(parseTarget('>=95%')).toEqual({ op: '>=', value: 0.95, per: null, unit: '%' });
    expect(parseTarget('< 60 min')).toEqual({ op: '<', value: 3600, per: null, unit: 'min' });
    expect(parseTarget('<= 2 d')).toEqual({ op: '<=', value: 172_800, per: null, unit: 'd' });
    expect(parseTarget('>= 6 / month')).toEqual({ op: '>=', value: 6, per: 'month', unit: null });
    expect(parseTarget('>  4.2')).toEqual({ op: '>', value: 4.2, per: null, unit: null });
  });

  it('is nothing else', () => {
    for (const text of ['10 %', '= 3', '< -1', '< ten', '>= 6 / fortnight', '< 1e3', '']) {
      expect(parseTarget(text)).toBeNull();
    }
  });

  const kpi = {
    id: 'some',
    target: { op: '>=', value: 6, per: 'month' },
    partTargets: { P1: { op: '<', value: 3600, per: null } },
  } as const;

  it('is the configured one, else the one of the KPI, whose time span a bare number keeps', () => {
    expect(targetOf(kpi, {})).toEqual(kpi.target);
    expect(targetOf(kpi, { some: '>= 8' })).toEqual({ op: '>=', value: 8, per: 'month' });
    expect(targetOf(kpi, { some: { all: '>= 2 / week' } })).toEqual({ op: '>=', value: 2, per: 'week' });
    expect(targetOf(kpi, { some: { P1: '< 30 min' } })).toEqual(kpi.target);
  });

  it('can be set for a part', () => {
    expect(partTargetOf(kpi, 'P1', {})).toEqual(kpi.partTargets.P1);
    expect(partTargetOf(kpi, 'P1', { some: { P1: '< 30 min' } })).toEqual({ op: '<', value: 1800, per: null });
    expect(partTargetOf(kpi, 'P2', { some: { P1: '< 30 min' } })).toBeNull();
  });
});
