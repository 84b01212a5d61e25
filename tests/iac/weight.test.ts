import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/schema.ts';
import type { ContentDelta, FileChange } from '../../src/history/change.ts';
import { weigh } from '../../src/iac/weight.ts';
import { Fingerprints } from '../../src/lib/fingerprints.ts';

const NOTHING = Fingerprints.NONE;

function file(path: string, lines: number, content: Partial<ContentDelta> = {}): FileChange {
  const delta = {
    addedCount: lines,
    removedCount: 0,
    added: NOTHING,
    removed: NOTHING,
    pins: [],
    risks: [],
    temporaryComments: null,
  };
  return { path, kind: 'file', before: null, after: 'a', content: { ...delta, ...content }, contentKind: null };
}

const weight = (...files: FileChange[]) => weigh(files, files, defaultConfig.weights, () => []);

describe('the weight of a change', () => {
  it.each([
    [20, 1],
    [21, 2],
    [100, 2],
    [101, 3],
    [500, 3],
    [501, 4],
  ])('of %i lines has size %i', (lines, size) => {
    expect(weight(file('app/main.tf', lines)).size).toBe(size);
  });

  it('does not count generated lines', () => {
    const files = [
      file('.terraform.lock.hcl', 900),
      file('vendor/x.tf', 900),
      { ...file('crd.yaml', 900), contentKind: 'generated' as const },
      file('x.tf', 3),
    ];
    expect(weight(...files).lines).toBe(3);
  });

  it('grows by half for each class of blast radius, up to the factor two', () => {
    expect(weight(file('app/main.tf', 1)).risk).toBe(1);
    expect(weight(file('iam/main.tf', 1)).risk).toBe(1.5);
    expect(weight(file('prod/iam/dns.tf', 1)).risk).toBe(2);
  });

  it('has the risk classes of deletions and of the lines', () => {
    const deleted: FileChange = { ...file('app/main.tf', 4, { risks: ['network'] }), before: 'b', after: null };
    expect(weight(deleted).riskClasses).toEqual(['deletion', 'network']);
  });

  it('is never more for one change than for the same lines in several small ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 8 }), (parts) => {
        const whole = weight(
          file(
            'a.tf',
            parts.reduce((sum, lines) => sum + lines, 0),
          ),
        ).weight;
        const split = parts.reduce((sum, lines) => sum + weight(file('a.tf', lines)).weight, 0);
        expect(whole).toBeLessThanOrEqual(split);
      }),
      { seed: 11 },
    );
  });
});
