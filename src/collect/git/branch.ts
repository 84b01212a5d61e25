import { UserError } from '../../errors.ts';
import { nearest } from '../../lib/nearest.ts';
import { someOf } from '../../lib/phrasing.ts';
import type { Repository } from './repository.ts';

/** The branch that is measured, and the commit that it points to. */
export interface Branch {
  readonly name: string;
  readonly tip: string;
}

/** The wanted branch, on origin before locally. Without a wanted branch: origin's default branch, else HEAD. */
export async function chooseBranch(repository: Repository, wanted: string | null): Promise<Branch> {
  return wanted === null ? defaultBranch(repository) : namedBranch(repository, wanted);
}

/** The branch with a name, on origin before locally; `null`: there is none, or its newest commit cannot be read. */
export async function findBranch(repository: Repository, name: string): Promise<Branch | null> {
  const tip =
    (await repository.resolve(`refs/remotes/origin/${name}`)) ?? (await repository.resolve(`refs/heads/${name}`));
  return tip === null ? null : { name, tip };
}

async function namedBranch(repository: Repository, name: string): Promise<Branch> {
  const found = await findBranch(repository, name);
  if (found !== null) return found;
  const known = await repository.branches();
  if (known.length === 0) throw emptyRepository(repository.directory);
  if (known.includes(name)) throw unreadable(repository, name);
  const meant = nearest(name, known);
  throw new UserError(`There is no branch ${name} in ${repository.directory}.`, {
    remedy: meant === null ? `Branches here: ${someOf(known, SHOWN)}.` : `Did you mean ${meant}?`,
  });
}

async function defaultBranch(repository: Repository): Promise<Branch> {
  for (const [reference, prefix] of [
    ['refs/remotes/origin/HEAD', 'refs/remotes/origin/'],
    ['HEAD', 'refs/heads/'],
  ] as const) {
    const tip = await repository.resolve(reference);
    if (tip === null) continue;
    const target = await repository.symbolic(reference);
    return { name: target?.startsWith(prefix) ? target.slice(prefix.length) : 'HEAD', tip };
  }
  const known = await repository.branches();
  if (known.length === 0) throw emptyRepository(repository.directory);
  const head = (await repository.symbolic('HEAD'))?.slice('refs/heads/'.length) ?? '';
  if (known.includes(head)) throw unreadable(repository, head);
  throw new UserError(`HEAD of ${repository.directory} points to a branch without commits.`, {
    remedy: `Name the branch to measure with --branch. Branches here: ${someOf(known, SHOWN)}.`,
  });
}

/** The error for a repository without any branch. `name`: its name or folder. */
export function emptyRepository(name: string): UserError {
  return new UserError(`${name} is an empty repository: it has no commit yet.`, {
    remedy: 'Run again once something has landed.',
  });
}

function unreadable({ directory }: Repository, name: string): UserError {
  return new UserError(`The newest commit of ${name} in ${directory} cannot be read.`, {
    remedy:
      'The clone is damaged, or borrows objects from another one that is gone: `git fsck` shows what is missing. Clone it again.',
  });
}

const SHOWN = 8;
