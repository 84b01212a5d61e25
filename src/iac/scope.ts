import type { Config } from '../config/schema.ts';
import type { FileChange, Tool } from '../history/change.ts';
import { matcher } from './globs.ts';
import type { ProjectRoots } from './project-roots.ts';
import { toolOf } from './tool.ts';

/** Which files of a repository a report is about, and by which tool each is infrastructure; `null`: it is none. */
export type Scope = (file: Pick<FileChange, 'path' | 'sign'>) => Tool | null;

type Paths = Pick<Config, 'paths' | 'exclude'>;

/**
 * Inside `paths` (everywhere, where none restrict) and outside `exclude`. A glob with a leading `+` adds: what it
 * matches is infrastructure, of the tool `other` where none is recognised.
 */
export function scopeOf(settings: Paths, roots: ProjectRoots): Scope {
  const isLookedAt = lookedAt(settings);
  const isAdded = additions(settings);
  return ({ path, sign }) => {
    if (!isLookedAt(path)) return null;
    return toolOf(path, sign, roots) ?? (isAdded(path) ? 'other' : null);
  };
}

/** Whether a path is among those that configuration has the report look at, infrastructure or not. */
export function lookedAt({ paths, exclude }: Paths): (path: string) => boolean {
  const isAdded = additions({ paths });
  const restricting = paths.filter((glob) => !glob.startsWith('+'));
  const isInside = restricting.length === 0 ? () => true : matcher(restricting);
  const isExcluded = matcher(exclude);
  return (path) => !isExcluded(path) && (isAdded(path) || isInside(path));
}

function additions({ paths }: Pick<Paths, 'paths'>): (path: string) => boolean {
  return matcher(paths.filter((glob) => glob.startsWith('+')).map((glob) => glob.slice(1)));
}
