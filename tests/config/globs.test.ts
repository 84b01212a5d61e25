import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globFault } from '../../src/config/globs.ts';
import { matcher } from '../../src/iac/globs.ts';
import { growth } from '../support/growth.ts';

describe('a glob', () => {
  it.each([
    ['app/(group)/**', 'app/(group)/main.tf', true],
    ['app/(group)/**', 'app/group/main.tf', false],
    ['app/\\(group\\)/**', 'app/(group)/main.tf', true],
    ['live/{dns,web}/*.tf', 'live/web/main.tf', true],
    ['live/[dw]*/**', 'live/dns/main.tf', true],
    ['live/{[a]+,b}+', 'live/aab', false],
    ['live/{[a]+,b}+', 'live/a++', true],
    ['**', `${'a/'.repeat(511)}b`, true],
    ['**', 'a/'.repeat(600), false],
  ])('%s matches %s: %s', (glob, path, isMatched) => {
    expect(globFault(glob)).toBeNull();
    expect(matcher([glob])(path)).toBe(isMatched);
  });

  it.each(['(a|b)/c', '{a|b,c}', '[|]', '\\d', 'a\\', '\\\\(a+)+', '{a,b}\\1', '@(a)', '{,a}'.repeat(7)])(
    '%s is rejected',
    (glob) => {
      expect(globFault(glob)).not.toBeNull();
    },
  );

  it('is matched in less than exponential time, if it is accepted', async () => {
    const sign = fc.constantFrom(...'aa()+*?{},[]\\/.^$!{}<=:'.split(''), '(a+)+', '{a,a}', '[a]+', '(?:', 'a*');
    const globs = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''));
    const accepted = fc.sample(globs, { numRuns: 2_000, seed: 11 }).filter((glob) => globFault(glob) === null);
    const matchers = accepted.map((glob) => matcher([glob, `${glob}b`]));
    const match = (size: number) => matchers.filter((isMatch) => isMatch(`${'a'.repeat(size)}!`));
    expect(await growth(match, 12, 24)).toBeLessThan(4);
  });
});
