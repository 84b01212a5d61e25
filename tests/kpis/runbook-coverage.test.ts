import { describe, expect, it } from 'vitest';
import { runbookCoverage } from '../../src/kpis/runbook-coverage.ts';
import { ask, component, measuredBy } from '../support/changes.ts';

const runbooks = { mentioned: true };

describe('runbook coverage', () => {
  it('counts only tier 1 if tiers are set, otherwise every component', () => {
    const tiered = [component('payments', 'current', 1), component('wiki', 'none', 3), component('lab', 'none')];
    expect(measuredBy(runbookCoverage, { components: tiered, runbooks })).toMatchObject({
      kind: 'census',
      numerator: 1,
      denominator: 1,
    });
    const untiered = [component('payments', 'current'), component('wiki', 'none')];
    expect(measuredBy(runbookCoverage, { components: untiered, runbooks })).toMatchObject({
      numerator: 1,
      denominator: 2,
      note: 'no tiers set: every component counts as critical',
    });
  });

  it('accepts a current or external runbook, and lists the other components', () => {
    const components = [
      component('a', 'current'),
      component('b', 'external'),
      component('c', 'stale'),
      component('d', 'stub'),
      component('e', 'target-missing'),
      component('f', 'none'),
    ];
    const measured = measuredBy(runbookCoverage, { components, runbooks });
    expect(measured).toMatchObject({ numerator: 2, denominator: 6, detail: { external: 1 } });
    expect(measured.evidence).toEqual([
      { path: 'live/c', component: 'c', note: 'c: its runbook is stale' },
      { path: 'live/e', component: 'e', note: 'e: its runbook is declared but not there' },
      { path: 'live/d', component: 'd', note: 'd: its runbook is a stub' },
      { path: 'live/f', component: 'f', note: 'f: no runbook' },
    ]);
  });

  it('has a part for every tier', () => {
    const components = [component('payments', 'current', 1), component('wiki', 'none', 2)];
    expect(measuredBy(runbookCoverage, { components, runbooks }).parts).toEqual({
      'tier 1': { kind: 'census', numerator: 1, denominator: 1 },
      'tier 2': { kind: 'census', numerator: 0, denominator: 1 },
    });
  });

  it('counts the configured critical tiers', () => {
    const components = [component('payments', 'current', 1), component('wiki', 'none', 2)];
    const measured = measuredBy(runbookCoverage, { components, runbooks }, { config: { tiers: { critical: 2 } } });
    expect(measured).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('is not configured, rather than 0 %, if nothing declares runbooks', () => {
    const components = [component('payments', 'none', 1)];
    expect(ask(runbookCoverage, { components, runbooks: { mentioned: false } })).toMatchObject({
      kind: 'not-configured',
      enable: expect.stringContaining('runbooks:'),
    });
  });

  it('has nothing to measure without critical components', () => {
    expect(ask(runbookCoverage, { components: [], runbooks })).toMatchObject({ kind: 'nothing-to-measure' });
    const minor = [component('wiki', 'none', 3)];
    expect(ask(runbookCoverage, { components: minor, runbooks })).toMatchObject({ kind: 'nothing-to-measure' });
  });
});
