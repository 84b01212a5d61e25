import { describe, expect, it } from 'vitest';
import type { Measurement, Reading } from '../../src/history/reading.ts';
import type { Target } from '../../src/kpis/target.ts';
import { assess } from '../../src/report/assess.ts';
import { headlineReading } from '../../src/report/reading.ts';
import { comparisonOf } from '../../src/report/trend.ts';

const count = (value: number): Measurement => ({ kind: 'count', value, evidence: [] });
const rate = (numerator: number, denominator: number): Measurement => ({
  kind: 'rate',
  numerator,
  denominator,
  evidence: [],
});
const census = (numerator: number, denominator: number): Measurement => ({
  kind: 'census',
  numerator,
  denominator,
  evidence: [],
});
const hours = (...samples: number[]): Measurement => ({
  kind: 'durations',
  samples: samples.map((hour) => hour * 3600),
  evidence: [],
});

function assessed(weeks: readonly Measurement[], better: 'higher' | 'lower', target: Target | null = null, tested = 3) {
  const headline: Reading = headlineReading(weeks.map((measurement) => ({ measurement, provisional: false })));
  return assess({ better, target, headline, comparison: comparisonOf(weeks) }, tested);
}

describe('the trend', () => {
  it('is "better" for a throughput that tripled four weeks ago', () => {
    expect(assessed([8, 7, 9, 8, 10, 6, 8, 9, 24, 23, 26, 25].map(count), 'higher').trend).toBe('better');
  });

  it('is "worse" for a failure rate that tripled', () => {
    const weeks = [...Array.from({ length: 7 }, () => rate(2, 40)), ...Array.from({ length: 3 }, () => rate(7, 40))];
    expect(assessed(weeks, 'lower').trend).toBe('worse');
  });

  it('has no clear change for ordinary fluctuation', () => {
    expect(assessed([8, 5, 11, 7, 9, 6, 12, 8, 10, 9, 6, 11].map(count), 'higher').trend).toBe('no-clear-change');
  });

  it('has no clear change for a team that always works in bursts', () => {
    expect(assessed([1, 30, 2, 0, 25, 1, 40, 2, 28, 0, 35, 3].map(count), 'higher').trend).toBe('no-clear-change');
  });

  it('is "worse" for longer lead times, by rank', () => {
    const weeks = Array.from({ length: 12 }, (_, week) => (week < 8 ? hours(1, 2, 3, 4) : hours(20, 30, 40)));
    expect(assessed(weeks, 'lower').trend).toBe('worse');
  });

  it('is "better" for a state only if every newer week is higher than every older one', () => {
    const up = Array.from({ length: 12 }, (_, week) => census(week < 8 ? 3 : 4, 5));
    const back = [...up.slice(0, 11), census(3, 5)];
    expect(assessed(up, 'higher').trend).toBe('better');
    expect(assessed(back, 'higher').trend).toBe('no-clear-change');
  });

  it.each([
    [28, 29, 'no-clear-change'],
    [28, 30, 'better'],
    [30, 28, 'worse'],
  ])('of a state from %i to %i percent is %s: one percentage point is not enough', (older, newer, trend) => {
    const weeks = Array.from({ length: 12 }, (_, week) => census(week < 8 ? older : newer, 100));
    expect(assessed(weeks, 'higher').trend).toBe(trend);
  });

  it('is unknown with less than six settled weeks or too few events', () => {
    expect(assessed([1, 2, 3, 4, 5].map(count), 'higher').trend).toBeNull();
    expect(
      assessed(
        Array.from({ length: 12 }, () => rate(0, 1)),
        'lower',
      ).trend,
    ).toBeNull();
  });

  it('needs a larger change if more KPIs share the error level', () => {
    const weeks = [8, 7, 9, 8, 10, 6, 8, 9, 16, 15, 17, 14].map(count);
    expect(assessed(weeks, 'higher', null, 1).trend).toBe('better');
    expect(assessed(weeks, 'higher', null, 40).trend).toBe('no-clear-change');
  });

  it('has a detectable change, which is larger with fewer events', () => {
    const few = assessed([2, 1, 3, 2, 2, 1, 2, 3, 2, 1, 2, 3].map(count), 'higher').detectable?.factor ?? 0;
    const many =
      assessed([20, 21, 23, 19, 22, 18, 20, 23, 20, 21, 22, 19].map(count), 'higher').detectable?.factor ?? 0;
    expect(few).toBeGreaterThan(many);
    expect(many).toBeGreaterThan(1);
  });
});

describe('the verdict', () => {
  const below: Target = { op: '<', value: 0.1, per: null };
  const weeks = (numerator: number, denominator: number) =>
    Array.from({ length: 10 }, () => rate(numerator, denominator));

  it('is "meets" or "misses" only if the whole interval is on one side of the target', () => {
    expect(assessed(weeks(1, 100), 'lower', below).verdict).toBe('meets');
    expect(assessed(weeks(20, 100), 'lower', below).verdict).toBe('misses');
    expect(assessed(weeks(1, 10), 'lower', below).verdict).toBe('unclear');
  });

  it('compares a coverage without an interval, because it is not a sample', () => {
    expect(assessed([census(9, 10)], 'higher', { op: '>=', value: 0.9, per: null }).verdict).toBe('meets');
    expect(assessed([census(8, 10)], 'higher', { op: '>=', value: 0.9, per: null }).verdict).toBe('misses');
  });

  it('compares a weekly median with a monthly target', () => {
    const target: Target = { op: '>=', value: 6, per: 'month' };
    expect(
      assessed(
        Array.from({ length: 12 }, () => count(2)),
        'higher',
        target,
      ).verdict,
    ).toBe('meets');
    expect(
      assessed(
        Array.from({ length: 12 }, () => count(1)),
        'higher',
        target,
      ).verdict,
    ).toBe('misses');
  });

  it('is unknown without a target or without enough data', () => {
    expect(assessed(weeks(1, 100), 'lower').verdict).toBeNull();
    expect(assessed([rate(0, 3)], 'lower', below).verdict).toBeNull();
  });
});
