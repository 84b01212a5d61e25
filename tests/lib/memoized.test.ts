import { expect, it } from 'vitest';
import { memoized, memoizedFor } from '../../src/lib/memoized.ts';

it('a memoized function of texts is evaluated once per text', () => {
  const evaluated: string[] = [];
  const length = memoized((text) => evaluated.push(text) && text.length);
  expect([length('ab'), length('abc'), length('ab')]).toEqual([2, 3, 2]);
  expect(evaluated).toEqual(['ab', 'abc']);
});

it('a memoized function of objects is evaluated once per object, even if objects are equal', () => {
  const evaluated: object[] = [];
  const size = memoizedFor((list: readonly number[]) => evaluated.push(list) && list.length);
  const list = [1, 2];
  expect([size(list), size(list), size([1, 2])]).toEqual([2, 2, 2]);
  expect(evaluated).toHaveLength(2);
});
