import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../src/kpis/runbook-gaps.ts';
import { at, change, component } from '../support/changes.ts';

const end = at('2026-08-10');

describe('the gap in runbook coverage', () => {
  it('begins with what failed lately, then goes by tier, then by what is quickest to mend', () => {
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
    const notes = gapsOf(components, [failed], end).map(({ note }) => note);
    expect(notes.map((note) => note.split(':')[0])).toEqual(['vpn', 'dns', 'mail', 'wiki']);
    expect(notes[0]).toBe('vpn: no runbook; tier 3; failed 2026-08-05');
  });

  it('tells of a component at the root what failed in no other', () => {
    const root = { ...component('infra', 'none'), paths: [''] };
    const noteAfter = (path: string) => {
      const failed = { ...change('Break it', { at: '2026-08-04', failedAfterDays: 1 }), files: [file(path)] };
      return gapsOf([root, component('vpn', 'none')], [failed], end).find(({ note }) => note.startsWith('infra'))?.note;
    };
    expect(noteAfter('modules/net/main.tf')).toBe('infra: no runbook; failed 2026-08-05');
    expect(noteAfter('live/vpn/main.tf')).toBe('infra: no runbook');
  });

  it('knows nothing of a failure that had not surfaced by then', () => {
    const failed = {
      ...change('Break it', { at: '2026-08-04', failedAfterDays: 10 }),
      files: [file('live/vpn/main.tf')],
    };
    expect(gapsOf([component('vpn', 'none')], [failed], end)[0]?.note).toBe('vpn: no runbook');
  });

  it('says what a stub lacks, who owns the component and when it last changed', () => {
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
    expect(gapsOf([dns], [], end)[0]?.note).toBe(
      'dns: its runbook is a stub: 12 words; says nothing of rollback; tier 1; owner @org/net; changed 2026-07-01',
    );
  });
});

function file(path: string) {
  return { path, kind: 'file' as const, before: null, after: 'a', content: null, contentKind: null };
}
