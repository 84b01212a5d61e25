import picomatch from 'picomatch';
import type { Config } from '../config/schema.ts';
import type { FileChange, Tool } from '../history/change.ts';
import { type ProjectRoots, toolOf } from './tool.ts';

/** Which files of a repository a report is about, and by which tool each is infrastructure; `null`: it is none. */
export type Scope = (file: Pick<FileChange, 'path' | 'content'>) => Tool | null;

/**
 * Inside `paths` (everywhere, where none restrict) and outside `exclude`. A glob with a leading `+` adds: what it
 * matches is infrastructure, of the tool `other` where none is recognised.
 */
export function scopeOf({ paths, exclude }: Pick<Config, 'paths' | 'exclude'>, roots: ProjectRoots): Scope {
  const isAdded = matcher(paths.filter((glob) => glob.startsWith('+')).map((glob) => glob.slice(1)));
  const restricting = paths.filter((glob) => !glob.startsWith('+'));
  const isInside = restricting.length === 0 ? () => true : matcher(restricting);
  const isExcluded = matcher(exclude);
  return ({ path, content }) => {
    if (isExcluded(path)) return null;
    const added = isAdded(path);
    if (!added && !isInside(path)) return null;
    return toolOf(path, content?.sign ?? null, roots) ?? (added ? 'other' : null);
  };
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}
