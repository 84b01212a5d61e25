import { describe, expect, it } from 'vitest';
import type { Component } from '../../src/history/component.ts';
import type { JudgedChange } from '../../src/history/judged-change.ts';
import { lastFailures } from '../../src/kpis/last-failures.ts';
import { gapsOf } from '../../src/kpis/runbook-gaps.ts';
import { at, change, component } from '../support/changes.ts';

const end = at('2026-08-10');
const gaps = (components: readonly Component[], changes: readonly JudgedChange[]) =>
  gapsOf(components, lastFailures(components, changes, end), end);

describe('the gaps in runbook coverage', () => {
  it('are sorted by recent failure, then by tier, then by the effort to close them', () => {
    const components = [
      component('wiki', 'stale', 3),
      component('mail', 'none', 1),
      component('dns', 'stub', 1),
      component('vpn', 'none', 3),
    ];
    const failed = {
      ...change('Break it', { at: '2026-08-04', failedAfterDays: 1 }),
      files: [file('live/vpn/main.tf')],
    };
    const notes = gaps(components, [failed]).map(({ note }) => note);
    expect(notes.map((note) => note.split(':')[0])).toEqual(['vpn', 'dns', 'mail', 'wiki']);
    expect(notes[0]).toBe('vpn: no runbook; tier 3; failed on 5 August 2026');
  });

  it('attribute failures outside other components to the component at the root', () => {
    const root = { ...component('infra', 'none'), paths: [''] };
    const noteAfter = (path: string) => {
      const failed = { ...change('Break it', { at: '2026-08-04', failedAfterDays: 1 }), files: [file(path)] };
      return gaps([root, component('vpn', 'none')], [failed]).find(({ note }) => note.startsWith('infra'))?.note;
    };
    expect(noteAfter('modules/net/main.tf')).toBe('infra: no runbook; failed on 5 August 2026');
    expect(noteAfter('live/vpn/main.tf')).toBe('infra: no runbook');
  });

  it('ignore failures that had not surfaced yet', () => {
    const failed = {
      ...change('Break it', { at: '2026-08-04', failedAfterDays: 10 }),
      files: [file('live/vpn/main.tf')],
    };
    expect(gaps([component('vpn', 'none')], [failed])[0]?.note).toBe('vpn: no runbook');
  });

  it('show what is missing in a stub, the owner, and the last change', () => {
    const dns = {
      ...component('dns', 'stub', 1),
      owners: ['@org/net'],
      changedAt: at('2026-07-01'),
      runbook: {
        state: 'stub' as const,
        target: 'a.md',
        updatedAt: null,
        notes: ['declared by x', '12 words; says nothing of rollback'],
      },
    };
    expect(gaps([dns], [])[0]?.note).toBe(
      'dns: its runbook is a stub: 12 words; says nothing of rollback; tier 1; owner @org/net; changed on 1 July 2026',
    );
  });
});

function file(path: string) {
  return { path, kind: 'file' as const, before: null, after: 'a', content: null, contentKind: null };
}
