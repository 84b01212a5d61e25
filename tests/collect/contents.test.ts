import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type GitHistory, readHistory } from '../../src/collect/git/history.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { parseInstant } from '../../src/history/instant.ts';
import { type BuiltRepository, buildRepository, type CommitPlan, type Files, HERE } from '../support/git-repository.ts';

const built: BuiltRepository[] = [];
afterEach(() => {
  for (const repository of built.splice(0)) repository.remove();
});

function build(commits: readonly CommitPlan[], base?: Files): BuiltRepository {
  const repository = buildRepository(commits, base === undefined ? {} : { base });
  built.push(repository);
  return repository;
}

async function read(directory: string): Promise<GitHistory> {
  const repository = await openRepository(directory, HERE);
  try {
    const tip = (await repository.resolve('HEAD')) ?? '';
    const range = { since: parseInstant('2026-01-01') ?? 0, asOf: parseInstant('2027-01-01') ?? 0 };
    return await readHistory(repository, tip, range);
  } finally {
    await repository.close();
  }
}

/** Added and removed lines of each file of each landing; `null`: unknown. */
function counts({ landings }: GitHistory): (readonly [string, number, number] | readonly [string, null])[][] {
  return landings.map(({ files }) =>
    files.map(({ path: name, content }) =>
      content === null ? [name, null] : [name, content.addedCount, content.removedCount],
    ),
  );
}

const day = (index: number) => `2026-02-${String((index % 28) + 1).padStart(2, '0')}`;

/** Commits that give a file these contents, one after the other. */
const versions = (name: string, texts: readonly string[]): CommitPlan[] =>
  texts.map((text, index) => ({ title: `Version ${index}`, at: day(index), files: { [name]: text } }));

describe('the contents of changes', () => {
  it('are compared line by line, even if lines look like a diff', async () => {
    const tricky = [
      'diff --git a/x b/x',
      'Binary files a/x and b/x differ',
      '@@ -1,9 +1,9 @@',
      '\\ No newline at end of file',
      '--- a/x',
      '+++ b/x',
      '\x01forged',
      '-minus',
      '+plus',
      'ende\r',
    ];
    const { directory } = build(
      versions('main.tf', ['one\n', `${tricky.join('\n')}\none`, 'one\n', tricky.join('\n')]),
    );
    expect(counts(await read(directory)).flat()).toEqual([
      ['main.tf', 1, 0],
      ['main.tf', 10, 0],
      ['main.tf', 0, 10],
      ['main.tf', 10, 1],
    ]);
  });

  it('are compared as multisets of lines, ignoring blank lines and trailing white space', async () => {
    const line = fc.constantFrom('a', 'b', 'b ', '', '  ', '}', 'ü', '@@', '- a', '\ta');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const texts = fc.sample(text, { numRuns: 200, seed: 7 }).map((one, index) => `${one}\nversion ${index}`);
    const { directory } = build(versions('main.tf', texts));
    expect(counts(await read(directory)).flat()).toEqual(
      texts.map((one, index) => ['main.tf', ...gainsAndLosses(texts[index - 1] ?? '', one)]),
    );
  });

  it('are compared as bytes, not as UTF-8', async () => {
    const plan = build([]);
    for (const byte of ['\\351', '\\350']) {
      const blob = plan.git('-c', `alias.put=!printf 'caf${byte}\\n' | git hash-object -w --stdin`, 'put');
      plan.git('update-index', '--add', '--cacheinfo', `100644,${blob},main.tf`);
      plan.git(
        '-c',
        'user.name=Robin',
        '-c',
        'user.email=robin@example.org',
        'commit',
        '-qm',
        'Change',
        '--date',
        day(1),
      );
    }
    expect(counts(await read(plan.directory)).slice(-1)).toEqual([[['main.tf', 1, 1]]]);
  });

  it('are unknown for links and binary files, and unchanged by a change of mode', async () => {
    const plan = build([
      { title: 'Add', at: day(0), files: { 'a.tf': 'one\n', 'b.tf': 'x\0y', 'c.tf': '', 'd.tf': 'one\n' } },
    ]);
    plan.git('update-index', '--chmod=+x', 'a.tf');
    plan.git('update-index', '--cacheinfo', `120000,${plan.git('rev-parse', 'HEAD:a.tf')},d.tf`);
    plan.git('-c', 'user.name=Robin', '-c', 'user.email=robin@example.org', 'commit', '-qm', 'Change modes');
    plan.git('checkout', '-q', '-f', 'HEAD');
    const [added, changed] = counts(await read(plan.directory)).slice(-2);
    expect(added).toEqual([
      ['a.tf', 1, 0],
      ['b.tf', null],
      ['c.tf', 0, 0],
      ['d.tf', 1, 0],
    ]);
    expect(changed).toEqual([
      ['a.tf', 0, 0],
      ['d.tf', null],
    ]);
  });

  it('are read completely if a long history is read in two halves', async () => {
    const texts = Array.from({ length: 1_203 }, (_, index) => `value = ${index}\n`);
    const plan = build(texts.map((text) => ({ title: text.trim(), at: day(3), files: { 'main.tf': text } })));
    const history = await read(plan.directory);
    expect(history.landings.map(({ sha }) => sha)).toEqual(plan.shas);
    expect(counts(history).flat()).toEqual(texts.map((_, index) => ['main.tf', 1, index === 0 ? 0 : 1]));
  });
});

describe('a missing object', () => {
  const at = (version: number): Files => ({
    'a.tf': `a ${version}\n`,
    'b.tf': `b ${version}\n`,
    'c.tf': `c ${version}\n`,
  });
  const plans = [1, 2, 3, 4].map((version) => ({ title: `Change ${version}`, at: day(version), files: at(version) }));

  /** Deletes objects from a repository that is so small that each is a file of its own. */
  function remove(plan: BuiltRepository, ...names: readonly string[]): void {
    for (const name of names) {
      const id = plan.git('rev-parse', name);
      rmSync(path.join(plan.directory, '.git/objects', id.slice(0, 2), id.slice(2)));
    }
  }

  it('makes only its own path unknown, in the changes before and after it', async () => {
    const plan = build(plans);
    remove(plan, 'HEAD~1:b.tf', 'HEAD~1:c.tf');
    const history = await read(plan.directory);
    expect(counts(history).slice(1)).toEqual([
      [
        ['a.tf', 1, 1],
        ['b.tf', 1, 1],
        ['c.tf', 1, 1],
      ],
      [
        ['a.tf', 1, 1],
        ['b.tf', null],
        ['c.tf', null],
      ],
      [
        ['a.tf', 1, 1],
        ['b.tf', null],
        ['c.tf', null],
      ],
    ]);
    expect(history.warnings).toEqual(['2 objects are absent from the clone: their contents are unknown.']);
  });

  it('is reported in the singular if it is the only one', async () => {
    const plan = build(plans);
    remove(plan, 'HEAD:a.tf');
    expect((await read(plan.directory)).warnings).toEqual([
      '1 object is absent from the clone: its contents are unknown.',
    ]);
  });

  it('is not reported if the file is of a kind whose lines are not read', async () => {
    const files = (version: number) => ({ 'a.svg': `a ${version}\n`, 'b.tf': `b ${version}\n` });
    const plan = build(
      [1, 2].map((version) => ({ title: `Change ${version}`, at: day(version), files: files(version) })),
    );
    remove(plan, 'HEAD~1:a.svg');
    const history = await read(plan.directory);
    expect(counts(history).at(-1)).toEqual([
      ['a.svg', null],
      ['b.tf', 1, 1],
    ]);
    expect(history.warnings).toEqual([]);
  });

  it('on both sides of a change does not affect the next file', async () => {
    const plan = build(plans);
    remove(plan, 'HEAD~1:a.tf', 'HEAD:a.tf');
    expect(counts(await read(plan.directory)).at(-1)).toEqual([
      ['a.tf', null],
      ['b.tf', 1, 1],
      ['c.tf', 1, 1],
    ]);
  });

  it('makes nothing else unknown if there are many', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => `value = ${index}\n`);
    const plan = build(texts.map((text) => ({ title: text.trim(), at: day(3), files: { 'main.tf': text } })));
    remove(plan, ...texts.slice(0, 25).map((_, index) => `HEAD~${index}:main.tf`));
    const history = await read(plan.directory);
    expect(
      counts(history)
        .flat()
        .map(([, added]) => added),
    ).toEqual(texts.map((_, index) => (index < 5 ? 1 : null)));
    expect(history.warnings).toEqual(['25 objects are absent from the clone: their contents are unknown.']);
  });

  it('ends the run if it is a tree, because the changed paths are then unknown', async () => {
    const plan = build([{ title: 'Add', at: day(1), files: { 'live/main.tf': 'one\n' } }, ...plans]);
    remove(plan, 'HEAD~1:live');
    await expect(read(plan.directory)).rejects.toThrow(/^git log ended with 128/);
  });
});

describe('the kind of a file', () => {
  it('is read from its contents after each change', async () => {
    const manifest = 'apiVersion: v1\nkind: ConfigMap\n';
    const { directory } = build(
      versions('app.yaml', ['a: 1\n', 'a: 2\n', `${manifest}a: 2\n`, `${manifest}a: 3\n`, 'a: 3\n', 'a: 4\n']),
    );
    const { landings } = await read(directory);
    expect(landings.map(({ files }) => files[0]?.contentKind)).toEqual([
      null,
      null,
      'kubernetes',
      'kubernetes',
      'kubernetes',
      null,
    ]);
  });

  it('is read from the contents before a change that comments everything out', async () => {
    const manifest = 'apiVersion: v1\nkind: ConfigMap\n';
    const { directory } = build(versions('app.yaml', [manifest, '# apiVersion: v1\n# kind: ConfigMap\n', '# gone\n']));
    const { landings } = await read(directory);
    expect(landings.map(({ files }) => files[0]?.contentKind)).toEqual(['kubernetes', 'kubernetes', null]);
  });

  it('is forgotten once the file is deleted', async () => {
    const { directory } = build([
      ...versions('app.yaml', ['services:\n  web:\n    image: web:1\n']),
      { title: 'Remove', at: day(2), files: { 'app.yaml': null } },
      { title: 'Add another', at: day(3), files: { 'app.yaml': '- hosts: all\n' } },
    ]);
    const { landings } = await read(directory);
    expect(landings.map(({ files }) => files[0]?.contentKind)).toEqual(['compose', 'compose', 'ansible']);
  });
});

function gainsAndLosses(before: string, after: string): [gained: number, lost: number] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const lost = [...old];
  const gained = now.filter((line) => {
    const place = lost.indexOf(line);
    if (place !== -1) lost.splice(place, 1);
    return place === -1;
  });
  return [gained.length, lost.length];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}
