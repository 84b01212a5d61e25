import type { InnerCommit, Landing } from '../../history/change.ts';
import { commitDate } from '../../history/instant.ts';
import { MAX_TEXT } from '../../history/limits.ts';
import { authorOf } from './author.ts';
import type { LoggedCommit } from './log-parser.ts';
import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachRecord } from './tokens.ts';

/** At most this many commits of one merge are kept: a merge may import a whole foreign history, such as a subtree. */
const MAX_INNER_COMMITS = 1_000;

const FORMAT = '%H%x00%P%x00%at%x00%an%x00%ae%x00%B';
const FIELDS = 6;

/** What one merge brought in: the fields `inner` and `sideLine` of `Landing`. */
interface MergedSide {
  readonly inner: InnerCommit[];
  sideLine: number;
}

/**
 * The commits that each merge of the first-parent line brought in, by the merge's id. A commit that several merges
 * reach belongs to the oldest of them, because that one landed it.
 */
export async function readInnerCommits(
  repository: Repository,
  commits: readonly LoggedCommit[],
): Promise<ReadonlyMap<string, Pick<Landing, 'inner' | 'sideLine'>>> {
  const newest = commits[0];
  const oldest = commits.at(-1);
  if (newest === undefined || oldest === undefined || !commits.some((commit) => commit.parents.length > 1)) {
    return new Map();
  }
  const exclude = oldest.parents.slice(0, 1).map((parent) => `^${parent}`);
  const args = ['log', '--topo-order', '-z', '--no-color', '--encoding=UTF-8', `--format=${FORMAT}`, newest.sha];
  const owners = new InnerOwners(commits);
  await forEachRecord(streamGit([...args, ...exclude, '--'], repository.git), FIELDS, (fields) =>
    owners.accept(fields),
  );
  return owners.byMerge;
}

interface Owner {
  readonly sha: string;
  readonly age: number;
}

/** Assigns each commit of the log to the merge that landed it. The log lists children before parents. */
class InnerOwners {
  readonly byMerge = new Map<string, MergedSide>();
  readonly #ages: ReadonlyMap<string, number>;
  readonly #owners = new Map<string, Owner>();
  /** The commits that continue a merge's side line: the first-parent line of its second parent. */
  readonly #onSideLine = new Set<string>();

  constructor(commits: readonly LoggedCommit[]) {
    this.#ages = new Map(commits.map((commit, age) => [commit.sha, age]));
  }

  accept([sha = '', parentList = '', authoredAt = '', name = '', email = '', message = '']: readonly string[]): void {
    const parents = parentList === '' ? [] : parentList.split(' ');
    const age = this.#ages.get(sha);
    if (age === undefined)
      this.#acceptInner({ sha, authoredAt: commitDate(authoredAt), author: authorOf(name, email), message }, parents);
    else this.#follow({ sha, age }, parents.slice(1), parents[1]);
  }

  #acceptInner(commit: InnerCommit, parents: readonly string[]): void {
    const { sha } = commit;
    const owner = this.#owners.get(sha);
    if (owner === undefined) return;
    this.#owners.delete(sha);
    const onSideLine = this.#onSideLine.delete(sha);
    this.#keep(owner, { ...commit, message: commit.message.slice(0, MAX_TEXT) }, onSideLine);
    this.#follow(owner, parents, onSideLine ? parents[0] : undefined);
  }

  #follow(owner: Owner, parents: readonly string[], nextOnSideLine: string | undefined): void {
    for (const parent of parents) {
      if (this.#ages.has(parent)) continue;
      const known = this.#owners.get(parent);
      if (known === undefined || known.age < owner.age) this.#owners.set(parent, owner);
      if (parent === nextOnSideLine) this.#onSideLine.add(parent);
    }
  }

  #keep(owner: Owner, commit: InnerCommit, onSideLine: boolean): void {
    const side = this.byMerge.get(owner.sha) ?? { inner: [], sideLine: 0 };
    this.byMerge.set(owner.sha, side);
    if (side.inner.length < MAX_INNER_COMMITS) side.inner.unshift(commit);
    if (onSideLine) side.sideLine += 1;
  }
}
