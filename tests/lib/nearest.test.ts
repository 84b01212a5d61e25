import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

test.each([
  ['targts', 'targets'],
  ['mian', 'main'],
  ['rprt', 'report'],
  ['WEEKS', 'weeks'],
])('the nearest word to %s is %s', (word, meant) => {
  expect(nearest(word, ['weeks', 'targets', 'main', 'report'])).toBe(meant);
});

test('there is no nearest word if all are far away', () => {
  expect(nearest('banana', ['weeks', 'targets', 'main', 'report'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});
