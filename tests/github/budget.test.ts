import { expect, test } from 'vitest';
import { readingCost } from './reading-cost.ts';

/** Requests that do not depend on the number of pull requests. */
const FIXED = 10;

test.each([
  [100, 3, 4],
  [1_000, 30, 40],
])('reading %i merged pull requests takes at most %i requests and %i points, plus ten', async (pulls, most, points) => {
  const cost = await readingCost(pulls, 0, () => 0);
  expect(cost.requests).toBeLessThanOrEqual(most + FIXED);
  expect(cost.points).toBeLessThanOrEqual(points + FIXED);
});
