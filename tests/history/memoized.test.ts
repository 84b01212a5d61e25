import { expect, it } from 'vitest';
import { memoized, memoizedFor } from '../../src/history/memoized.ts';

it('works each text out once', () => {
  const asked: string[] = [];
  const length = memoized((text) => asked.push(text) && text.length);
  expect([length('ab'), length('abc'), length('ab')]).toEqual([2, 3, 2]);
  expect(asked).toEqual(['ab', 'abc']);
});

it('works each object out once, and equal objects apart', () => {
  const asked: object[] = [];
  const size = memoizedFor((list: readonly number[]) => asked.push(list) && list.length);
  const list = [1, 2];
  expect([size(list), size(list), size([1, 2])]).toEqual([2, 2, 2]);
  expect(asked).toHaveLength(2);
});
