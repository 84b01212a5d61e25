import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The folder, from `directory` upwards, whose `.git` is the git directory that git found, or leads to it. A folder
 * above a bare clone may well be a work tree, but of another repository. No setting of the clone has a say in it:
 * `core.worktree` could name any folder. `null`: a bare clone, or the folder is gone.
 */
export async function workTreeOf(directory: string, gitDirectory: string): Promise<string | null> {
  const [start, wanted] = await Promise.all([realOf(directory), realOf(gitDirectory)]);
  if (start === null || wanted === null) return null;
  for (let place = start; ; place = path.dirname(place)) {
    if ((await gitDirectoryIn(place)) === wanted) return place;
    if (place === path.dirname(place)) return null;
  }
}

const LEADS_TO = 'gitdir: ';

/** A linked worktree and a submodule have a file `.git` that says where their git directory is. */
async function gitDirectoryIn(place: string): Promise<string | null> {
  const entry = path.join(place, '.git');
  const found = await stat(entry).catch(() => null);
  if (!found?.isFile()) return found === null ? null : realOf(entry);
  const text = await readFile(entry, 'utf8').catch(() => '');
  return text.startsWith(LEADS_TO) ? realOf(path.resolve(place, text.slice(LEADS_TO.length).trimEnd())) : null;
}

function realOf(place: string): Promise<string | null> {
  return realpath(place).catch(() => null);
}
