import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/reverts/versions.ts';

describe('versions', () => {
  it.each([
    ['1.9.0', '1.10.0', -1],
    ['v2.0.0', '1.9.9', 1],
    ['2024.1', '2024.2', -1],
    ['1.2.3', '1.2.3', 0],
  ])('%s and %s have the order %d', (one, other, order) => {
    expect(compareVersions(one, other)).toBe(order);
  });

  it.each([
    ['1.2.3', '1.2'],
    ['1.2.3-rc1', '1.2.3-beta'],
    ['deadbeef', '1.2.3'],
    ['1.2.3 4.5.6', '1.2.4 4.5.6'],
  ])('%s and %s have no order', (one, other) => {
    expect(compareVersions(one, other)).toBeNull();
  });

  it('have the opposite order if they are swapped', () => {
    const version = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect((compareVersions(one, other) ?? 0) + (compareVersions(other, one) ?? 0)).toBe(0);
      }),
      { seed: 5 },
    );
  });
});
