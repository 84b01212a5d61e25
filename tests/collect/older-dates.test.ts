import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { olderDates } from '../../src/collect/git/older-dates.ts';
import { openRepository } from '../../src/collect/git/repository.ts';
import { parseInstant } from '../../src/history/instant.ts';
import { type BuiltRepository, buildRepository, HERE } from '../support/git-repository.ts';

let built: BuiltRepository;
let shallow: string;

beforeAll(() => {
  built = buildRepository(
    [
      { title: 'Add', at: '2026-01-05', files: { 'runbooks/dns.md': 'one' } },
      { title: 'Elsewhere', at: '2026-02-02', files: { 'main.tf': '' } },
      { title: 'Write more', at: '2026-03-02', files: { 'runbooks/web.md': 'two' } },
    ],
    { base: { 'runbooks/web.md': 'one', 'runbooks/old.md': 'one' }, baseAt: '2025-12-01' },
  );
  shallow = mkdtempSync(path.join(tmpdir(), 'infra-kpis-test-'));
  built.git('clone', '-q', '--depth=2', pathToFileURL(built.directory).href, shallow);
});
afterAll(() => {
  built.remove();
  rmSync(shallow, { recursive: true, force: true });
});

async function datesIn(directory: string) {
  const repository = await openRepository(directory, HERE);
  try {
    const head = (await repository.resolve('HEAD')) ?? '';
    return await olderDates(repository, head, ['runbooks/dns.md', 'runbooks/web.md', 'runbooks/old.md']);
  } finally {
    await repository.close();
  }
}

it('a file has the date of its last change, or of the root commit', async () => {
  expect(await datesIn(built.directory)).toEqual(
    new Map([
      ['runbooks/web.md', parseInstant('2026-03-02T12:00:00Z')],
      ['runbooks/dns.md', parseInstant('2026-01-05T12:00:00Z')],
      ['runbooks/old.md', parseInstant('2025-12-01T12:00:00Z')],
    ]),
  );
});

it('a file that is older than a shallow clone has no date', async () => {
  expect(await datesIn(shallow)).toEqual(new Map([['runbooks/web.md', parseInstant('2026-03-02T12:00:00Z')]]));
});
