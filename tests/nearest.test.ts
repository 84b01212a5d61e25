import { expect, test } from 'vitest';
import { nearest } from '../src/nearest.ts';

test.each([
  ['targts', 'targets'],
  ['mian', 'main'],
  ['rprt', 'report'],
  ['WEEKS', 'weeks'],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, ['weeks', 'targets', 'main', 'report'])).toBe(meant);
});

test('proposes nothing for a word that is far from all', () => {
  expect(nearest('banana', ['weeks', 'targets', 'main', 'report'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});
