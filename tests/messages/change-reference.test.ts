import { describe, expect, it } from 'vitest';
import { fullNames, isForeign, referencesIn } from '../../src/messages/change-reference.ts';
import { growth } from '../support/growth.ts';

const read = (text: string) =>
  referencesIn(text).map((one) => [one.number ?? one.text, ...(one.repository === null ? [] : [one.repository])]);

describe('a reference', () => {
  it.each([
    ['since #12, !13, PR 14 and merge request #15', [[12], [13], [14], [15]]],
    ['acme/shop#12', [[12, 'acme/shop']]],
    ['acme/.github#12', [[12, 'acme/.github']]],
    ['group/sub/app!12', [[12, 'group/sub/app']]],
    ['https://github.com/acme/shop/pull/12', [[12, 'github.com/acme/shop']]],
    ['https://gitlab.example.com/group/sub/app/-/merge_requests/12', [[12, 'gitlab.example.com/group/sub/app']]],
    ['reverts 0123abc and I0123456789', [['0123abc'], ['I0123456789']]],
    [`reverts ${'ab12'.repeat(16)}`, [['ab12'.repeat(16)]]],
    ['https://github.com/acme/shop/issues/12 took 12 minutes', []],
    ['fixes AB#12, a work item of Azure Boards', []],
  ])('is read from “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['a', 'a/', '/', 'a/a#', '#', 'PR ', 'f'.repeat(41), `${'a'.repeat(100)}/`])(
    'is found in linear time in a text of many “%s”',
    async (piece) => {
      const read = (size: number) => referencesIn(piece.repeat(size / piece.length));
      expect(await growth(read, 2_500, 20_000)).toBeLessThan(1.5);
    },
  );
});

describe('the repository of a reference', () => {
  it.each([
    ['acme/infra', ['acme/infra'], 'ours'],
    ['ACME/Infra', ['acme/infra'], 'ours'],
    ['github.com/acme/infra', ['acme/infra'], 'ours'],
    ['sub/infra', ['group/sub/infra'], 'ours'],
    ['acme/old', ['acme/infra', 'acme/old'], 'ours'],
    ['acme/shop', ['acme/infra'], 'foreign'],
    ['acme/my-infra', ['acme/infra', 'my/infra'], 'foreign'],
    ['acme/infra', [], 'foreign'],
  ])('%s is compared with the own names %j: %s', (repository, names, expected) => {
    const named = { text: `${repository}#12`, number: 12, repository };
    expect(isForeign(named, names) ? 'foreign' : 'ours').toBe(expected);
  });

  it('is compared only with full names, not with that of a folder', () => {
    expect(fullNames(['infra', null, undefined, 'acme/infra'])).toEqual(['acme/infra']);
  });
});
