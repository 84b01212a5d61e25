import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The nearest folder, from `directory` upwards, whose `.git` is the given git directory or points to it. `null`: a bare
 * clone, or the folder is gone. A folder above a bare clone may be the work tree of another repository. The clone's
 * settings are not consulted, because `core.worktree` could name any folder.
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

/**
 * The git directory of a folder; `null`: none. In a linked worktree and in a submodule `.git` is a file that names it.
 */
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
