import { afterEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../src/collect/git/history.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { parseInstant } from '../../src/history/instant.ts';
import { hiddenLandings, isSyncMerge } from '../../src/landings/mainline.ts';
import {
  type BuiltRepository,
  buildRepository,
  type CommitPlan,
  HERE,
  type RepositoryOptions,
} from '../support/git-repository.ts';

const built: BuiltRepository[] = [];
afterEach(() => {
  for (const repository of built.splice(0)) repository.remove();
});

async function read(commits: readonly CommitPlan[], options?: RepositoryOptions, asOf = '2027-01-01') {
  const plan = buildRepository(commits, options);
  built.push(plan);
  const repository = await openRepository(plan.directory, HERE);
  try {
    const tip = (await repository.resolve('HEAD')) ?? '';
    const range = { since: parseInstant('2026-01-01') ?? 0, asOf: parseInstant(asOf) ?? 0 };
    return { plan, history: await readHistory(repository, tip, range) };
  } finally {
    await repository.close();
  }
}

describe('reading a history', () => {
  it('lists landings oldest first, with lines compared as multisets', async () => {
    const { plan, history } = await read([
      { title: 'Add a bucket', at: '2026-02-02', files: { 'main.tf': 'a\nb\nc\n' } },
      { title: 'Swap and add', at: '2026-02-03', files: { 'main.tf': 'b\na\nc\nd\n' } },
    ]);
    expect(history.landings.map((landing) => landing.sha)).toEqual(plan.shas);
    const content = history.landings[1]?.files[0]?.content;
    expect([content?.addedCount, content?.removedCount]).toEqual([1, 0]);
  });

  it('shares one object for the same version change in many files', async () => {
    const at = (version: string) => ({
      'a.yaml': `# a\nimage: web:${version}\n`,
      'b.yaml': `# b\nimage: web:${version}\n`,
    });
    const { history } = await read([
      { title: 'Add two', at: '2026-02-02', files: at('1.2.3') },
      { title: 'Bump both', at: '2026-02-03', files: at('1.2.4') },
    ]);
    const [one, other] = history.landings[1]?.files ?? [];
    expect(one?.content?.pins).toEqual([{ key: 'image: web:§', from: '1.2.3', to: '1.2.4', isElsewhere: false }]);
    expect(other?.content?.pins[0]).toBe(one?.content?.pins[0]);
  });

  it('compares a merge with its first parent and lists its inner commits, oldest first', async () => {
    const { history } = await read([
      {
        title: 'Merge pull request #7 from team/net',
        at: '2026-02-02',
        branch: [
          { title: 'Add subnet', at: '2026-02-01', author: 'Kim', files: { 'net.tf': 'subnet\n' } },
          { title: 'Fix subnet', at: '2026-02-02', files: { 'net.tf': 'subnet 2\n' } },
        ],
      },
    ]);
    const [landing] = history.landings;
    expect(landing?.files.map((file) => file.path)).toEqual(['net.tf']);
    expect(landing?.inner.map((commit) => commit.message.trim())).toEqual(['Add subnet', 'Fix subnet']);
    expect(landing?.inner[0]?.author.name).toBe('Kim');
  });

  it('counts the landings that a merge of the default branch into a local one hides', async () => {
    const { history } = await read([
      { title: 'Pushed later', at: '2026-02-02', files: { a: '1' } },
      {
        title: "Merge branch 'main' of github.com:team/infra",
        at: '2026-02-04',
        branch: [
          { title: 'Landed first', at: '2026-02-02', files: { b: '1' } },
          { title: 'Landed second', at: '2026-02-03', files: { b: '2' } },
        ],
      },
    ]);
    expect(hiddenLandings(history.landings, 'main', parseInstant('2026-02-04') ?? 0)).toBe(2);
    expect(hiddenLandings(history.landings, 'main', parseInstant('2026-02-05') ?? 0)).toBe(0);
    expect(history.landings.map((landing) => isSyncMerge(landing, 'main'))).toEqual([false, true]);
  });

  it('continues past a wrong, old date', async () => {
    const { history } = await read([
      { title: 'One', at: '2026-02-02', files: { a: '1' } },
      { title: 'Clock was wrong', at: '2019-02-03', files: { a: '2' } },
      { title: 'Three', at: '2026-02-04', files: { a: '3' } },
    ]);
    expect(history.landings.map((landing) => landing.title)).toEqual(['One', 'Clock was wrong', 'Three']);
  });

  it('leaves out what landed after `asOf`', async () => {
    const commits = ['2026-02-02', '2026-03-02', '2026-04-02'].map((at) => ({ title: at, at, files: { a: at } }));
    const { history } = await read(commits, {}, '2026-03-15');
    expect(history.landings.map((landing) => landing.title)).toEqual(['2026-02-02', '2026-03-02']);
  });

  it('is not confused by titles, bodies and paths that look like records', async () => {
    const { history } = await read(
      [
        {
          title: 'x \x01abc',
          body: ':100644 100644 aa bb M\n\x01',
          at: '2026-02-02',
          files: { 'a\n:b.tf': 'x', 'ü "q".tf': 'y' },
        },
        { title: 'Next', at: '2026-02-03', files: { b: '1' } },
      ].map((plan) => ({
        ...plan,
        files: Object.fromEntries(Object.entries(plan.files).map(([name, text]) => [quoted(name), text])),
      })),
      // Not every file system can have these names in a work tree.
      { bare: true },
    );
    expect(history.landings.map((landing) => landing.files.length)).toEqual([2, 1]);
    expect(history.landings[0]?.files.map((file) => file.path).sort()).toEqual(['a\n:b.tf', 'ü "q".tf']);
  });

  it('leaves contents unknown if they are too large or binary', async () => {
    const { history } = await read([
      {
        title: 'Big',
        at: '2026-02-02',
        files: { 'big.tf': 'x\n'.repeat(600_000), 'bin.tf': 'a\0b', 'fine.tf': 'one\n' },
      },
    ]);
    const contents = Object.fromEntries(history.landings[0]?.files.map((file) => [file.path, file.content]) ?? []);
    expect(contents['big.tf']).toBeNull();
    expect(contents['bin.tf']).toBeNull();
    expect(contents['fine.tf']?.addedCount).toBe(1);
  });

  it('counts no lines for an exact move', async () => {
    const { history } = await read(
      [{ title: 'Move', at: '2026-02-02', files: { 'old.tf': null, 'new/old.tf': 'a\nb\n' } }],
      { base: { 'old.tf': 'a\nb\n' } },
    );
    expect(history.landings[0]?.files.map((file) => file.content?.addedCount)).toEqual([0, 0]);
  });

  it('counts the lines of one copy that changes while another copy moves', async () => {
    const { history } = await read(
      [{ title: 'Move', at: '2026-02-02', files: { 'old.tf': null, 'new.tf': 'a\nb\n', 'copy.tf': 'a\nc\n' } }],
      { base: { 'old.tf': 'a\nb\n', 'copy.tf': 'a\nb\n' } },
    );
    const added = history.landings[0]?.files.map((file) => [file.path, file.content?.addedCount]);
    expect(added).toEqual([
      ['copy.tf', 1],
      ['new.tf', 0],
      ['old.tf', 0],
    ]);
  });
});

function quoted(name: string): string {
  return /["\n]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"` : name;
}
