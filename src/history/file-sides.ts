import type { FileChange, FileKind } from './change.ts';

/** Kind of the entry at the path before the landing. */
export function kindBefore({ kind, turnedFrom }: FileChange): FileKind {
  return turnedFrom ?? kind;
}

/** Blob id of the regular file before a landing; `null`: the path was absent, a symlink or a submodule. */
export function plainBefore(file: FileChange): string | null {
  return kindBefore(file) === 'file' ? file.before : null;
}

/** Blob id of the regular file after a landing; `null`: the path is deleted, a symlink or a submodule. */
export function plainAfter({ kind, after }: FileChange): string | null {
  return kind === 'file' ? after : null;
}
