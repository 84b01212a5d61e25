import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as queries from '../../../src/collect/github/queries.ts';
import { costOf } from '../../github/cost.ts';
import { githubSchema } from '../../github/execute.ts';

const shas = Array.from({ length: 200 }, (_, index) => index.toString(16).padStart(40, '0'));
const CHECKS = queries.checksDocument(shas);

/** The points by GitHub's formula and the maximum of nodes, at the initial page size. */
const COSTS = [
  { name: 'facts', document: queries.ACCESS, first: 0, points: 1, nodes: 0 },
  { name: 'pull requests', document: queries.PULLS, first: 40, points: 1, nodes: 40 + 40 * (30 + 30) },
  { name: 'issues', document: queries.ISSUES, first: 40, points: 1, nodes: 40 + 40 * 30 },
  { name: 'labelled issues', document: queries.LABELLED_ISSUES, first: 40, points: 1, nodes: 40 + 40 * 30 },
  { name: 'deployments', document: queries.DEPLOYMENTS, first: 40, points: 1, nodes: 40 + 40 * 10 },
  { name: 'checks of 200 commits', document: CHECKS, first: 0, points: 2, nodes: 200 * 100 },
  { name: 'checks of one commit', document: queries.CHECKS_OF_COMMIT, first: 100, points: 1, nodes: 100 },
];

describe.each(COSTS)('the query for $name', ({ document, first, points, nodes }) => {
  test('conforms to GitHub’s schema', () => {
    expect(validate(githubSchema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  test('has the expected cost', () => {
    expect(costOf(githubSchema, parse(document), { first })).toEqual({ points, nodes, unbounded: [] });
  });
});

test('every query asks for its cost', () => {
  for (const { document } of COSTS) expect(document).toMatch(/rateLimit \{ cost\b/);
});
