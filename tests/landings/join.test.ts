import { afterAll, describe, expect, test } from 'vitest';
import { readHistory } from '../../src/collect/git/history.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import type { Landing } from '../../src/history/change.ts';
import type { PullRequest } from '../../src/history/pull-request.ts';
import { joinPulls } from '../../src/landings/join.ts';
import { type BuiltRepository, buildRepository, type CommitPlan, HERE } from '../support/git-repository.ts';

const built: BuiltRepository[] = [];
afterAll(() => {
  for (const repository of built) repository.remove();
});

async function landingsOf(plans: readonly CommitPlan[]): Promise<readonly Landing[]> {
  const made = buildRepository(plans, { bare: true });
  built.push(made);
  const clone = await openRepository(made.directory, HERE);
  const { landings } = await readHistory(clone, made.git('rev-parse', 'main'), { since: 0, asOf: 2e9 });
  await clone.close();
  return landings.filter(({ parents }) => parents.length > 0);
}

const pull = (change: Partial<PullRequest>): PullRequest => ({
  number: 7,
  title: 'Open the port',
  body: '',
  headBranch: 'port',
  labels: [],
  openedAt: 0,
  mergedAt: 0,
  mergeCommit: null,
  commitCount: 1,
  ...change,
});

const shasOf = (landings: readonly Landing[]) => landings.map(({ sha }) => sha);

describe('a pull request is joined with the landing', () => {
  test('that is its merge commit', async () => {
    const landings = await landingsOf([{ title: 'Open the port', at: '2026-08-03' }]);
    const { pulls } = joinPulls(landings, [pull({ mergeCommit: landings[0]?.sha ?? null })]);
    expect(pulls.get(landings[0]?.sha ?? '')?.number).toBe(7);
  });

  test('that names its number, if its merge commit is missing', async () => {
    const landings = await landingsOf([{ title: 'Open the port (#7)', at: '2026-08-03' }]);
    const joined = joinPulls(landings, [pull({ mergeCommit: 'f'.repeat(40), mergedAt: landings[0]?.landedAt ?? 0 })]);
    expect([...joined.pulls.keys()]).toEqual(shasOf(landings));
  });

  test('but not if the landing means that number in another repository', async () => {
    const landings = await landingsOf([{ title: 'Merge pull request #7 from upstream/port', at: '2026-08-03' }]);
    const elsewhere = pull({ mergedAt: (landings[0]?.landedAt ?? 0) - 30 * 86_400 });
    expect(joinPulls(landings, [elsewhere]).pulls.size).toBe(0);
  });
});

describe('the commits of a rebase merge', () => {
  const step = (title: string, at: string, files: Record<string, string | null>): CommitPlan => ({ title, at, files });
  const REBASED = [
    step('Push before', '2026-08-03T10:00:00Z', { 'a.tf': 'one\n' }),
    step('First step', '2026-08-03T12:00:00Z', { 'a.tf': 'one\ntwo\n', 'b.tf': 'new\n', 'c.tf': 'gone soon\n' }),
    step('Second step', '2026-08-03T12:00:01Z', { 'a.tf': 'one\nthree\n', 'c.tf': null }),
    step('Push after', '2026-08-03T15:00:00Z', { 'a.tf': 'one\nthree\nfour\n' }),
  ];

  test('are one landing with their combined difference', async () => {
    const landings = await landingsOf(REBASED);
    const [before, first, last, after] = shasOf(landings);
    const joined = joinPulls(landings, [pull({ mergeCommit: last ?? null, commitCount: 2 })]);
    expect(shasOf(joined.landings)).toEqual([before, last, after]);
    expect(joined.ranges).toEqual(new Map([[last, [first, last]]]));
    const combined = joined.landings[1];
    expect(combined?.files.map(({ path }) => path)).toEqual(['a.tf', 'b.tf']);
    expect(combined?.files[0]?.content).toMatchObject({ addedCount: 1, removedCount: 0 });
    expect(combined?.files[0]?.before).toBe(landings[0]?.files[0]?.after);
    expect(combined?.inner.map(({ sha }) => sha)).toEqual([first, last]);
  });

  test('do not include an earlier push, even if the pull request had more commits', async () => {
    const landings = await landingsOf(REBASED);
    const last = landings[2]?.sha ?? null;
    expect([...joinPulls(landings, [pull({ mergeCommit: last, commitCount: 9 })]).ranges.values()]).toEqual([
      [landings[1]?.sha, last],
    ]);
  });

  test('do not include the landing of another pull request in the same minute', async () => {
    const landings = await landingsOf(REBASED);
    const pulls = [
      pull({ number: 6, mergeCommit: landings[1]?.sha ?? null }),
      pull({ number: 7, mergeCommit: landings[2]?.sha ?? null, commitCount: 2 }),
    ];
    expect(joinPulls(landings, pulls).ranges.size).toBe(0);
  });

  test('are not searched before a squash merge', async () => {
    const landings = await landingsOf([
      step('Push before', '2026-08-03T12:00:00Z', { 'a.tf': 'one\n' }),
      step('Open the port (#7)', '2026-08-03T12:00:01Z', { 'a.tf': 'two\n' }),
    ]);
    expect(joinPulls(landings, [pull({ mergeCommit: landings[1]?.sha ?? null, commitCount: 2 })]).ranges.size).toBe(0);
  });
});
