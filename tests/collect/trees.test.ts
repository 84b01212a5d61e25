import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BLOB } from '../../src/collect/git/blobs.ts';
import { readHistory } from '../../src/collect/git/history.ts';
import { openRepository, type Repository } from '../../src/collect/git/repository.ts';
import { type FileReader, readTrees } from '../../src/collect/trees.ts';
import { parseInstant } from '../../src/history/instant.ts';
import { completeWeeks } from '../../src/history/period.ts';
import { formatOf } from '../../src/iac/parsed-file.ts';
import { type BuiltRepository, buildRepository, HERE } from '../support/git-repository.ts';

const asOf = parseInstant('2026-08-24') ?? 0;
const periods = completeWeeks(asOf, 3);
const noHcl = () => null;

let built: BuiltRepository;
let repository: Repository;
let reads: string[];
const reader: FileReader<string> = {
  formatOf,
  wantsEveryVersion: (path) => path.startsWith('runbooks/'),
  read: ({ text }) => {
    reads.push(text.trim());
    return text.trim();
  },
};

const trees = async () => {
  reads = [];
  const history = await readHistory(repository, await tip(), { since: asOf - 365 * 86_400, asOf });
  return readTrees(repository, history, periods, reader, noHcl);
};
const tip = async () => (await repository.resolve('HEAD')) ?? '';
const filesOf = async () =>
  (await trees()).visit(({ period, blobs, factsOf }) => [
    period.id,
    Object.fromEntries([...blobs.keys()].sort().map((path) => [path, factsOf(path)])),
  ]);

beforeAll(async () => {
  built = buildRepository(
    [
      { title: 'Add', at: '2026-07-01', files: { 'a.yaml': 'one', 'logo.png': 'x', 'runbooks/a.md': 'v1' } },
      {
        title: 'Between two week ends',
        at: '2026-08-04',
        files: { 'a.yaml': 'never at an end', 'runbooks/a.md': 'v2' },
      },
      { title: 'Same week', at: '2026-08-05', files: { 'a.yaml': 'two', 'runbooks/a.md': 'v3' } },
      { title: 'An old date', at: '2025-01-01', files: { 'c.yaml': 'late' } },
      { title: 'Copy and delete', at: '2026-08-12', files: { 'b.yaml': 'two', 'a.yaml': null } },
      { title: 'Not yet', at: '2026-08-23T23:59:59Z', files: { 'd.yaml': 'last second' } },
      { title: 'Unfinished week', at: '2026-08-24T00:00:00Z', files: { 'e.yaml': 'next week' } },
    ],
    { base: { 'gone.yaml': 'base' }, baseAt: '2026-06-30' },
  );
  repository = await openRepository(built.directory, HERE);
});
afterAll(async () => {
  await repository.close();
  built.remove();
});

describe('the tree of each week', () => {
  it('is that of the newest landing by the end of the week, even after a wrong date', async () => {
    const kept = { 'gone.yaml': 'base', 'logo.png': null, 'runbooks/a.md': 'v3' };
    expect(await filesOf()).toEqual([
      ['2026-W32', { ...kept, 'a.yaml': 'two', 'c.yaml': 'late' }],
      ['2026-W33', { ...kept, 'b.yaml': 'two', 'c.yaml': 'late' }],
      ['2026-W34', { ...kept, 'b.yaml': 'two', 'c.yaml': 'late', 'd.yaml': 'last second' }],
    ]);
  });

  it('lists the paths that differ from the week before', async () => {
    const changed = (await trees()).visit((week) => [...week.changed].sort());
    expect(changed.slice(1)).toEqual([['a.yaml', 'b.yaml'], ['d.yaml']]);
  });

  it('reads each content once, and versions inside a week only if every version is wanted', async () => {
    await trees();
    expect(reads.filter((text) => text === 'two')).toHaveLength(1);
    expect(reads).toEqual(expect.arrayContaining(['v1', 'v2', 'v3']));
    expect(reads).not.toContain('never at an end');
    expect(reads).not.toContain('one');
  });

  it('is empty before the root commit', async () => {
    const history = await readHistory(repository, await tip(), { since: 0, asOf });
    const early = completeWeeks(parseInstant('2024-01-01') ?? 0, 1);
    const read = await readTrees(repository, history, early, reader, noHcl);
    expect(read.visit((week) => week.blobs.size)).toEqual([0]);
  });

  it('contains a file until it becomes a link, but never a link', async () => {
    const turned = buildRepository([{ title: 'Add', at: '2026-07-01', files: { 'a.yaml': 'one', 'b.yaml': 'two' } }]);
    const commit = (title: string, date: string) =>
      turned.git(
        ...['-c', `alias.at=!GIT_COMMITTER_DATE=${date}T12:00:00Z git -c user.name=R -c user.email=r@example.org`],
        ...['at', 'commit', '-qm', title],
      );
    const turn = (mode: string, path: string) =>
      turned.git('update-index', '--add', '--cacheinfo', `${mode},${turned.git('rev-parse', 'HEAD:b.yaml')},${path}`);
    turn('120000', 'c.yaml');
    commit('A link from its beginning', '2026-07-02');
    turn('120000', 'a.yaml');
    commit('A link from a file', '2026-08-05');
    turn('100644', 'a.yaml');
    turn('100644', 'c.yaml');
    commit('Files from links', '2026-08-19');
    const opened = await openRepository(turned.directory, HERE);
    const since = parseInstant('2026-07-20') ?? 0;
    const history = await readHistory(opened, (await opened.resolve('HEAD')) ?? '', { since, asOf });
    const weeks = await readTrees(opened, history, completeWeeks(asOf, 4), reader, noHcl);
    const names = ['README.md', 'a.yaml', 'b.yaml', 'c.yaml'];
    expect(
      weeks.visit(({ blobs, factsOf }) => [...blobs.keys()].sort().map((path) => `${path} ${factsOf(path)}`)),
    ).toEqual([
      ['README.md A repository', 'a.yaml one', 'b.yaml two'],
      ['README.md A repository', 'b.yaml two'],
      ['README.md A repository', 'b.yaml two'],
      names.map((name) => `${name} ${name === 'README.md' ? 'A repository' : 'two'}`),
    ]);
    await opened.close();
    turned.remove();
  });

  it('lists the files that are too large to read', async () => {
    const large = buildRepository([], { base: { 'a.yaml': 'one', 'large.yaml': 'x'.repeat(MAX_BLOB + 1) } });
    const opened = await openRepository(large.directory, HERE);
    const head = (await opened.resolve('HEAD')) ?? '';
    const history = await readHistory(opened, head, { since: 0, asOf });
    expect(await readTrees(opened, history, periods, reader, noHcl)).toMatchObject({
      read: 1,
      unread: [{ path: 'large.yaml', because: 'over 1024 kB' }],
    });
    await opened.close();
    large.remove();
  });
});
