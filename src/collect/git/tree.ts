import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';
import { forEachToken } from './tokens.ts';

/** A regular file of a tree: its path and the id of its contents. */
export interface TreeEntry {
  readonly path: string;
  readonly blob: string;
}

/** Every regular file of a commit's tree. Symbolic links and submodules are left out: they are never followed. */
export async function listTree(repository: Repository, commit: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  const listing = streamGit(['ls-tree', '-r', '-z', '--full-tree', commit], repository.git);
  await forEachToken(listing, (token) => {
    const text = token.toString('utf8');
    const tab = text.indexOf('\t');
    const [mode = '', , blob = ''] = text.slice(0, tab).split(' ');
    if (mode.startsWith('100')) entries.push({ path: text.slice(tab + 1), blob });
  });
  return entries;
}
