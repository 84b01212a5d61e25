import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { converseWithGit, type GitOptions } from './process.ts';
import type { Repository } from './repository.ts';
import { byLine, forEachToken } from './tokens.ts';

/** Seen from the git directory, where git runs: a whole path may hold what parts paths from each other. */
const STORE = 'stand-ins';
const EMPTY_BLOB = 'blob 0\0';

/** Which of these objects the clone lacks. */
export async function absentAmong(repository: Repository, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const absent = new Set<string>();
  const questions = [...ids].map((id) => `${id}\n`);
  const answers = converseWithGit(['cat-file', '--batch-check'], questions, repository.git);
  await forEachToken(
    answers,
    (line) => {
      const [id = '', type] = line.toString('latin1').split(' ');
      if (type === 'missing') absent.add(id);
    },
    byLine,
  );
  return absent;
}

/**
 * What git must be given to find an empty file in place of each absent object: replacements (`git help replace`) in our
 * own git directory, where the clone's have no force, and the empty file in an object store beside it.
 */
export async function withStandIns(repository: Repository, absent: ReadonlySet<string>): Promise<GitOptions> {
  const [first = ''] = absent;
  const empty = createHash(first.length === 64 ? 'sha256' : 'sha1')
    .update(EMPTY_BLOB)
    .digest('hex');
  const store = path.join(repository.gitDirectory, STORE);
  await mkdir(path.join(store, empty.slice(0, 2)), { recursive: true });
  await writeFile(path.join(store, empty.slice(0, 2), empty.slice(2)), deflateSync(EMPTY_BLOB));
  const replacements = [...absent].sort().map((id) => `${empty} refs/replace/${id}\n`);
  await writeFile(path.join(repository.gitDirectory, 'packed-refs'), replacements.join(''));
  const env = { ...repository.git.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: STORE, GIT_NO_REPLACE_OBJECTS: undefined };
  return { ...repository.git, env };
}
