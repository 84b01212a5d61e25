import { expect, onTestFinished, test } from 'vitest';
import { landingOfCommit, listLandings } from '../../src/collect/git/find-landing.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { groupBy } from '../../src/lib/group.ts';
import { buildRepository, HERE } from '../support/git-repository.ts';

test('a short id that begins several changes is refused with those that it may mean', async () => {
  const commits = Array.from({ length: 500 }, (_, index) => ({
    title: `Grow to ${index}`,
    at: '2026-01-05',
    files: { 'main.tf': `size = ${index}\n` },
  }));
  const built = buildRepository(commits, { bare: true });
  onTestFinished(built.remove);
  const repository = await openRepository(built.directory, HERE);
  onTestFinished(repository.close);
  const landings = await listLandings(repository, built.shas.at(-1) ?? '');
  const [start = '', meant = []] =
    [...groupBy(landings, ({ sha }) => sha.slice(0, 4))].find(([, some]) => some.length === 2) ?? [];
  const [one, other] = meant;

  await expect(landingOfCommit(repository, landings, start)).rejects.toMatchObject({
    message: `2 changes have ids that begin with ${start}.`,
    remedy: `Give more of its digits: ${one?.sha.slice(0, 12)} (${one?.title}), ${other?.sha.slice(0, 12)} (${other?.title}).`,
  });
  expect(await landingOfCommit(repository, landings, other?.sha.slice(0, 12) ?? '')).toBe(other);
});
