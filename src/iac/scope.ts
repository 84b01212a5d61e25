import type { Config } from '../config/schema.ts';
import type { FileChange, Tool } from '../history/change.ts';
import { matcher } from './globs.ts';
import type { ProjectRoots } from './project-roots.ts';
import { toolOf } from './tool.ts';

/** The tool that makes a file infrastructure; `null`: the file is not infrastructure or not part of the report. */
export type Scope = (file: Pick<FileChange, 'path' | 'contentKind'>) => Tool | null;

type Paths = Pick<Config, 'paths' | 'exclude'>;

/**
 * The scope that the configuration sets: inside `paths` (everywhere, if no glob restricts it) and outside `exclude`.
 * Files that match a glob with a leading `+` are infrastructure even if no tool is recognised; their tool is then
 * `other`.
 */
export function scopeOf(settings: Paths, roots: ProjectRoots): Scope {
  const isLookedAt = lookedAt(settings);
  const isAdded = additions(settings);
  return ({ path, contentKind }) => {
    if (!isLookedAt(path)) return null;
    return toolOf(path, contentKind, roots) ?? (isAdded(path) ? 'other' : null);
  };
}

/** Whether the configuration includes a path in the report, be it infrastructure or not. */
export function lookedAt({ paths, exclude }: Paths): (path: string) => boolean {
  const isAdded = additions({ paths });
  const restricting = paths.filter((glob) => !glob.startsWith('+'));
  const isInside = restricting.length === 0 ? () => true : matcher(restricting);
  const isExcluded = matcher(exclude);
  return (path) => !isExcluded(path) && (isAdded(path) || isInside(path));
}

/** A warning if `paths` and `exclude` leave none of the tree's files, as `paths: [infra]` does for a folder; else empty. */
export function scopeWarning(settings: Paths, files: readonly { readonly path: string }[]): readonly string[] {
  const isLookedAt = lookedAt(settings);
  if (files.length === 0 || files.some(({ path }) => isLookedAt(path))) return [];
  return [
    'No file of the newest tree is left by `paths` and `exclude` of the configuration; a folder is written `infra/`. `infra-kpis check` shows what each entry matches.',
  ];
}

function additions({ paths }: Pick<Paths, 'paths'>): (path: string) => boolean {
  return matcher(paths.filter((glob) => glob.startsWith('+')).map((glob) => glob.slice(1)));
}
