import type { InnerCommit } from '../../history/change.ts';
import { type LoggedCommit, MAX_MESSAGE } from './log.ts';
import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachToken } from './tokens.ts';

/** A merge of a whole foreign history (a subtree, an import) brings no more of its commits than this. */
export const MAX_INNER_COMMITS = 1_000;

const FORMAT = '%H%x00%P%x00%at%x00%an%x00%ae%x00%B%x00';
const FIELDS = 6;

/**
 * The commits that each merge of the first-parent line brought in, oldest first, by the merge's id.
 * A commit that several merges reach belongs to the oldest of them: that one landed it.
 */
export async function readInnerCommits(
  repository: Repository,
  commits: readonly LoggedCommit[],
): Promise<ReadonlyMap<string, readonly InnerCommit[]>> {
  const newest = commits[0];
  const oldest = commits.at(-1);
  if (newest === undefined || oldest === undefined || !commits.some((commit) => commit.parents.length > 1)) {
    return new Map();
  }
  const exclude = oldest.parents.slice(0, 1).map((parent) => `^${parent}`);
  const args = ['log', '--topo-order', '-z', '--no-color', '--encoding=UTF-8', `--format=${FORMAT}`, newest.sha];
  const owners = new InnerOwners(commits);
  let fields: string[] = [];
  await forEachToken(streamGit([...args, ...exclude, '--'], repository.git), (token) => {
    const text = token.toString('utf8');
    if (fields.length === 0 && text === '') return;
    fields.push(text);
    if (fields.length < FIELDS) return;
    owners.accept(fields);
    fields = [];
  });
  return owners.byMerge;
}

/** Hands each commit to its landing while the log goes by, children before parents. */
class InnerOwners {
  readonly byMerge = new Map<string, InnerCommit[]>();
  readonly #mainline: ReadonlyMap<string, { readonly age: number; readonly parents: readonly string[] }>;
  readonly #owner = new Map<string, { readonly sha: string; readonly age: number }>();

  constructor(commits: readonly LoggedCommit[]) {
    this.#mainline = new Map(commits.map((commit, age) => [commit.sha, { age, parents: commit.parents }]));
  }

  accept([sha = '', parents = '', authoredAt = '', name = '', email = '', message = '']: readonly string[]): void {
    const landing = this.#mainline.get(sha);
    const owner = landing === undefined ? this.#owner.get(sha) : { sha, age: landing.age };
    this.#owner.delete(sha);
    if (owner === undefined) return;
    for (const parent of parents === '' ? [] : parents.split(' ')) {
      if (this.#mainline.has(parent)) continue;
      const known = this.#owner.get(parent);
      if (known === undefined || known.age < owner.age) this.#owner.set(parent, owner);
    }
    if (landing === undefined) {
      this.#keep(owner.sha, {
        sha,
        authoredAt: Number(authoredAt),
        author: { name, email },
        message: message.slice(0, MAX_MESSAGE),
      });
    }
  }

  #keep(merge: string, commit: InnerCommit): void {
    const inner = this.byMerge.get(merge);
    if (inner === undefined) this.byMerge.set(merge, [commit]);
    else if (inner.length < MAX_INNER_COMMITS) inner.unshift(commit);
  }
}
