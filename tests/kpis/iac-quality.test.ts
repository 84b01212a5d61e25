import { describe, expect, it } from 'vitest';
import type { QualityFacts } from '../../src/history/quality.ts';
import { iacQuality } from '../../src/kpis/iac-quality.ts';
import { ask, change, check, checksOf, measuredBy } from '../support/changes.ts';

const none = { passed: 0, total: 0, shortfalls: [] };
const nothing: QualityFacts = { modules: none, pins: none, reuse: none, exceptions: [] };
const quality: QualityFacts = {
  modules: { passed: 2, total: 3, shortfalls: [{ path: 'modules/vpc', note: 'module lacks a README' }] },
  pins: { passed: 5, total: 6, shortfalls: [{ path: 'app.yaml', note: 'image nginx is not pinned: latest' }] },
  reuse: { passed: 3, total: 3, shortfalls: [] },
  exceptions: [{ path: 'main.tf', line: 4, rule: 'checkov CKV_AWS_20' }],
};

describe('IaC quality', () => {
  it('is the share of passed checks of code, with its parts', () => {
    expect(measuredBy(iacQuality, { quality })).toMatchObject({
      kind: 'census',
      numerator: 10,
      denominator: 12,
      parts: {
        modules: { numerator: 2, denominator: 3 },
        pins: { numerator: 5, denominator: 6 },
        reuse: { numerator: 3, denominator: 3 },
      },
      note: 'static reading only: check results were not read',
    });
  });

  it('shows empty parts, which do not affect the share', () => {
    const pinsOnly = { ...nothing, pins: { passed: 1, total: 2, shortfalls: [] } };
    const measured = measuredBy(iacQuality, { quality: pinsOnly });
    expect(measured).toMatchObject({ numerator: 1, denominator: 2 });
    expect(measured.parts).toMatchObject({
      checks: { kind: 'unavailable', reason: expect.stringContaining('checks were not read') },
      modules: { kind: 'nothing-to-measure', reason: 'no module or chart in the tree' },
      pins: { kind: 'census', numerator: 1, denominator: 2 },
      reuse: { kind: 'nothing-to-measure', reason: 'no Terraform module in the tree' },
    });
    const read = measuredBy(iacQuality, { quality: pinsOnly, changes: [], checks: new Map() });
    expect(read.parts?.['checks']).toMatchObject({ reason: 'no lint or policy check ran within four weeks' });
  });

  it('remarks on the number of exceptions, even if there is nothing else', () => {
    const remark = (count: number) => iacQuality.remarks?.({ exceptions: count })[0];
    expect([0, 1, 7].map(remark)).toEqual([
      'no exceptions from linters and policies in the tree',
      '1 exception from linters and policies in the tree',
      '7 exceptions from linters and policies in the tree',
    ]);
    expect(iacQuality.remarks?.({})).toEqual([]);
    const alone = ask(iacQuality, { quality: { ...nothing, exceptions: quality.exceptions } });
    expect(alone).toMatchObject({ kind: 'nothing-to-measure', detail: { exceptions: 1 } });
  });

  it('lists shortfalls, then exceptions, which are not shortfalls', () => {
    const measured = measuredBy(iacQuality, { quality });
    expect(measured.detail).toEqual({ exceptions: 1 });
    const byData = { ...nothing, exceptions: [{ path: '.trivyignore', line: null, rule: 'trivy AVD-1' }] };
    expect(measuredBy(iacQuality, { quality: { ...byData, pins: quality.pins } }).evidence.at(-1)).toEqual({
      path: '.trivyignore',
      note: 'exception: trivy AVD-1',
    });
    expect(measured.evidence).toEqual([
      { path: 'modules/vpc', note: 'module lacks a README' },
      { path: 'app.yaml', note: 'image nginx is not pinned: latest' },
      { path: 'main.tf', note: 'exception in line 4: checkov CKV_AWS_20' },
    ]);
  });

  it('uses the newest result of each lint or policy check on the default branch', () => {
    const older = change('Older', { at: '2026-07-28' });
    const newer = change('Newer', { at: '2026-08-04' });
    const checks = checksOf(
      [older, [check('tflint', 'failure'), check('Checkov scan', 'failure')]],
      [newer, [check('tflint', 'success'), check('deploy to production', 'failure')]],
    );
    const measured = measuredBy(iacQuality, { quality: nothing, changes: [older, newer], checks });
    expect(measured).toMatchObject({ numerator: 1, denominator: 2, parts: { checks: { numerator: 1 } } });
    expect(measured.evidence).toEqual([{ sha: older.sha, note: 'Checkov scan fails' }]);
    expect(measured.note).toBeUndefined();
  });

  it('ignores checks older than four weeks, and later ones', () => {
    const removed = change('Long ago', { at: '2026-07-01' });
    const later = change('Next week', { at: '2026-08-11' });
    const checks = checksOf([removed, [check('tflint', 'failure')]], [later, [check('tflint', 'failure')]]);
    expect(ask(iacQuality, { quality: nothing, changes: [removed, later], checks })).toMatchObject({
      kind: 'nothing-to-measure',
    });
  });

  it('uses the configured checks, except ignored ones', () => {
    const landed = change('Landed');
    const checks = checksOf([
      landed,
      [check('house rules', 'success'), check('house style', 'failure'), check('tflint', 'failure')],
    ]);
    const asked = { config: { kpis: { 'iac-quality': { checks: ['house'], 'ignore-checks': ['style'] } } } };
    expect(measuredBy(iacQuality, { quality: nothing, changes: [landed], checks }, asked)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });

  it('counts a check as failed if one of its runs failed', () => {
    const landed = change('Landed');
    const checks = checksOf([landed, [check('lint', 'success'), check('lint', 'failure'), check('lint', 'success')]]);
    expect(measuredBy(iacQuality, { quality: nothing, changes: [landed], checks })).toMatchObject({ numerator: 0 });
  });
});
