import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiTarget, parseTarget, partTargetOf, type WrittenTarget, writeTarget } from '../../src/kpis/target.ts';

function read(text: string): WrittenTarget {
  const target = parseTarget(text);
  if (target === null) throw new Error(`${text} is no target`);
  return target;
}

describe('a target', () => {
  it('is an operator and a value in the unit of the KPI: shares 0…1, durations in seconds', () => {
    expect(parseTarget('< 10 %')).toEqual({ op: '<', value: 0.1, per: null, unit: '%' });
    expect(parseTarget('>=95%')).toEqual({ op: '>=', value: 0.95, per: null, unit: '%' });
    expect(parseTarget('< 60 min')).toEqual({ op: '<', value: 3600, per: null, unit: 'min' });
    expect(parseTarget('<= 2 d')).toEqual({ op: '<=', value: 172_800, per: null, unit: 'd' });
    expect(parseTarget('>= 6 / month')).toEqual({ op: '>=', value: 6, per: 'month', unit: null });
    expect(parseTarget('>  4.2')).toEqual({ op: '>', value: 4.2, per: null, unit: null });
  });

  it('is rejected in any other form', () => {
    for (const text of ['10 %', '= 3', '< -1', '< ten', '>= 6 / fortnight', '< 1e3', '']) {
      expect(parseTarget(text)).toBeNull();
    }
  });

  it('is the same after it is written and parsed', () => {
    const written = fc
      .record({
        op: fc.constantFrom('<', '<=', '>=', '>'),
        whole: fc.nat({ max: 999_999_999 }),
        millionths: fc.nat({ max: 999_999 }),
        unit: fc.constantFrom('', '%', 's', 'min', 'h', 'd'),
        per: fc.constantFrom('', '/ week', '/ month', '/ quarter'),
      })
      .map(
        ({ op, whole, millionths, unit, per }) => `${op}${whole}.${String(millionths).padStart(6, '0')}${unit}${per}`,
      );
    fc.assert(
      fc.property(written, (text) => {
        const target = read(text);
        expect(parseTarget(writeTarget(target))).toEqual(target);
      }),
      { seed: 17, numRuns: 1_000 },
    );
    const usual = ['< 10 %', '>= 6 / month', '< 1.5 h', '<= 0.000001 d'];
    expect(usual.map((text) => writeTarget(read(text)))).toEqual(usual);
  });

  const kpi = {
    id: 'some',
    target: { op: '>=', value: 6, per: 'month' },
    partTargets: { P1: { op: '<', value: 3600, per: null } },
  } as const;

  it('is the configured one or the default of the KPI, whose time span a bare number keeps', () => {
    expect(kpiTarget(kpi, {})).toEqual(kpi.target);
    expect(kpiTarget(kpi, { some: false })).toBeNull();
    expect(kpiTarget(kpi, { some: '>= 8' })).toEqual({ op: '>=', value: 8, per: 'month' });
    expect(kpiTarget(kpi, { some: { all: '>= 2 / week' } })).toEqual({ op: '>=', value: 2, per: 'week' });
    expect(kpiTarget(kpi, { some: { P1: '< 30 min' } })).toEqual(kpi.target);
  });

  it('can be set for a part', () => {
    expect(partTargetOf(kpi, 'P1', {})).toEqual(kpi.partTargets.P1);
    expect(partTargetOf(kpi, 'P1', { some: { P1: '< 30 min' } })).toEqual({ op: '<', value: 1800, per: null });
    expect(partTargetOf(kpi, 'P2', { some: { P1: '< 30 min' } })).toBeNull();
  });
});
