import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, type Instant } from '../src/history/instant.ts';
import { contains, type Period } from '../src/history/period.ts';
import type { CheckTally } from '../src/history/quality.ts';
import type { Figure, Measurement } from '../src/history/reading.ts';
import { kpis } from '../src/kpis/index.ts';
import type { Kpi } from '../src/kpis/kpi.ts';
import { measure } from '../src/kpis/measure.ts';
import type { SourceName, Sources } from '../src/kpis/sources.ts';
import { at, change, config } from './support/changes.ts';
import { knownAt, shuffled, WEEKS, type World, worlds } from './support/worlds.ts';

const LATER: Instant = at('2027-01-01');
const settings = config({ kpis: { 'lead-time': { environment: 'eu' } } });
const runs = { seed: 7, numRuns: 100 } as const;
const weeks = fc.constantFrom(...WEEKS);

const NONE: CheckTally = { passed: 0, total: 0, shortfalls: [] };
/** Each source when there is nothing to read. The source of pull requests says only that they were read. */
const EMPTY: Partial<Sources> = {
  changes: [],
  reverts: [],
  components: [],
  runbooks: { mentioned: false },
  incidents: [],
  checks: new Map(),
  deployments: [],
  quality: { modules: NONE, pins: NONE, reuse: NONE, exceptions: [] },
};

function measureWeek(kpi: Kpi, sources: Partial<Sources>, period: Period, asOf: Instant = LATER): Measurement {
  return measure(kpi, { sources, missing: {} }, period, { config: settings, asOf });
}

function figuresOf(measurement: Measurement): readonly Figure[] {
  if (!('evidence' in measurement)) return [];
  const parts = Object.values(measurement.parts ?? {});
  return [measurement, ...parts.flatMap((part) => ('reason' in part ? [] : [part]))];
}

/** Sorts every list, so that lists can be compared as multisets. */
function orderless(measurement: unknown): unknown {
  return JSON.parse(JSON.stringify(measurement), (_, value) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value,
  );
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) freeze(inner);
}

function expectLaw(law: (world: World, period: Period, seed: number) => void): void {
  fc.assert(fc.property(worlds, weeks, fc.nat(), law), runs);
}

describe.each(kpis)('$id', (kpi) => {
  it('measures something in many worlds, so that the laws below test numbers', () => {
    const measured = fc
      .sample(worlds, runs)
      .flatMap(({ sources }) => WEEKS.map((week) => measureWeek(kpi, sources, week)));
    expect(measured.filter((measurement) => 'evidence' in measurement).length).toBeGreaterThan(50);
  });

  it('gives whole counts, k ≤ n, and no negative durations', () => {
    expectLaw(({ sources }, period) => {
      for (const figure of figuresOf(measureWeek(kpi, sources, period))) expectSound(figure);
    });
  });

  it('has only declared parts, because targets can be set only for those', () => {
    expectLaw(({ sources }, period) => {
      const measurement = measureWeek(kpi, sources, period);
      const named = 'evidence' in measurement ? Object.keys(measurement.parts ?? {}) : [];
      expect(kpi.parts ?? []).toEqual(expect.arrayContaining(named));
    });
  });

  it('does not depend on the order of its sources', () => {
    expectLaw((world, period, seed) => {
      const measured = measureWeek(kpi, shuffled(world, seed), period);
      expect(orderless(measured)).toEqual(orderless(measureWeek(kpi, world.sources, period)));
    });
  });

  it('is not changed by later events, except within the horizon', () => {
    const wait = kpi.settles === 'after-horizon' ? settings.horizon * DAY : 0;
    expectLaw((world, period) => {
      const settledAt = period.end + wait;
      expect(measureWeek(kpi, world.sources, period)).toEqual(
        measureWeek(kpi, knownAt(world, settledAt), period, settledAt),
      );
    });
  });

  it('is not changed by a change outside the infrastructure', () => {
    expectLaw(({ sources }, period) => {
      const page = change('A page of the handbook', { infra: false, failedAfterDays: 1, opened: '2026-07-01' });
      const inside = { ...page, landedAt: period.start, position: 1_000 };
      const changes = [...sources.changes, inside];
      expect(measureWeek(kpi, { ...sources, changes }, period)).toEqual(measureWeek(kpi, sources, period));
    });
  });

  it('shows evidence from the period, or for a state from before its end', () => {
    expectLaw(({ sources }, period) => {
      const measurement = measureWeek(kpi, sources, period);
      if (!('evidence' in measurement)) return;
      for (const { sha, number, path, url } of measurement.evidence) {
        const landed = sources.changes.find((change) => change.sha === sha)?.landedAt;
        const opened = sources.incidents.find((incident) => incident.number === number)?.openedAt;
        const when = landed ?? opened;
        const isState = measurement.kind === 'census' || measurement.kind === 'level';
        if (when === undefined) expect(path ?? url).toBeDefined();
        else expect(isState ? when < period.end : contains(period, when)).toBe(true);
      }
    });
  });

  it('is unavailable, with advice, if a source that it needs was not read', () => {
    expectLaw(({ sources }, period) => {
      for (const need of kpi.needs) {
        const without = Object.fromEntries(Object.entries(sources).filter(([name]) => name !== need));
        const measurement = measureWeek(kpi, without, period);
        expect(measurement).toEqual({ kind: 'unavailable', reason: expect.stringMatching(/: (run on|needs) /) });
      }
    });
  });

  it('gives no number if a source that it needs is empty, and those that it wants too', () => {
    const canBeEmpty = (name: SourceName) => name in EMPTY;
    const wants = Object.fromEntries((kpi.wants ?? []).filter(canBeEmpty).map((name) => [name, EMPTY[name]]));
    const needed = kpi.needs.filter(canBeEmpty);
    expect(needed).not.toEqual([]);
    for (const need of needed) {
      expectLaw(({ sources }, period) => {
        const without = { ...sources, ...wants, [need]: EMPTY[need] };
        expect(measureWeek(kpi, without, period), need).not.toHaveProperty('evidence');
      });
    }
  });

  it('does not modify its sources', () => {
    expectLaw((world, period) => {
      freeze(world);
      expect(() => measureWeek(kpi, world.sources, period)).not.toThrow();
    });
  });
});

function expectSound(figure: Figure): void {
  switch (figure.kind) {
    case 'rate':
    case 'census':
      expect(figure.denominator).toBeGreaterThan(0);
      expect(figure.numerator).toBeGreaterThanOrEqual(0);
      expect(figure.numerator).toBeLessThanOrEqual(figure.denominator);
      return;
    case 'count':
      expect(figure.value).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(figure.value)).toBe(true);
      return;
    case 'durations':
      for (const sample of [...figure.samples, ...(figure.open ?? [])]) expect(sample).toBeGreaterThanOrEqual(0);
      return;
    case 'sum':
    case 'level':
      expect(Number.isFinite(figure.value)).toBe(true);
  }
}
