import type { FileChange, FileKind } from './change.ts';

export function kindBefore({ kind, turnedFrom }: FileChange): FileKind {
  return turnedFrom ?? kind;
}

/** Blob of the plain file that stood at a path before a landing; `null`: none, or a link or a submodule. */
export function plainBefore(file: FileChange): string | null {
  return kindBefore(file) === 'file' ? file.before : null;
}

/** Blob of the plain file that stands there after it. */
export function plainAfter({ kind, after }: FileChange): string | null {
  return kind === 'file' ? after : null;
}
