import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { type GitOptions, pipeGit } from './process.ts';
import type { Repository } from './repository.ts';
import { byLine, forEachToken } from './tokens.ts';

/**
 * Relative to the git directory, in which git runs: an absolute path could contain `:`, which separates the entries of
 * GIT_ALTERNATE_OBJECT_DIRECTORIES.
 */
const STORE = 'stand-ins';
const EMPTY_BLOB = 'blob 0\0';

/** Which of the given objects the clone lacks. */
export async function absentAmong(repository: Repository, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const absent = new Set<string>();
  const questions = [...ids].map((id) => `${id}\n`);
  const answers = pipeGit(['cat-file', '--batch-check'], questions, repository.git);
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
 * Options with which git finds an empty file in place of each absent object. Writes replacements (`git help replace`)
 * into our own git directory, where those of the clone have no effect, and the empty file into an object store there.
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
