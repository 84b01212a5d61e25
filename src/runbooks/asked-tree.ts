import { directoriesOf, directoryName } from '../lib/paths.ts';

/** Paths and directories of one week's tree. Remembers each question, to find out whether a later tree answers alike. */
export class AskedTree {
  readonly #blobs: ReadonlyMap<string, string>;
  readonly #paths = new Map<string, boolean>();
  readonly #directories = new Map<string, boolean>();
  readonly #parents = new Map<string, string>();
  #all: ReadonlySet<string> | null = null;

  constructor(blobs: ReadonlyMap<string, string>) {
    this.#blobs = blobs;
  }

  /** Whether a file is there. */
  has = (path: string): boolean => {
    const isThere = this.#blobs.has(path);
    this.#paths.set(path, isThere);
    return isThere;
  };

  /** Whether a directory contains a file at any depth. */
  hasDirectory = (directory: string): boolean => {
    const isThere = this.#everyDirectory().has(directory);
    this.#directories.set(directory, isThere);
    return isThere;
  };

  /** The directories directly below another one. */
  foldersIn = (parent: string): readonly string[] => {
    const folders = [...this.#everyDirectory()].filter((one) => directoryName(one) === parent && one !== parent);
    this.#parents.set(parent, folders.join('\n'));
    return folders;
  };

  /**
   * Whether a later tree gives the same answer to every question that was asked of this one. `changed`: the paths that
   * differ from the last tree that did.
   */
  isAnsweredAlikeBy(blobs: ReadonlyMap<string, string>, changed: ReadonlySet<string>): boolean {
    for (const path of changed) if ((this.#paths.get(path) ?? blobs.has(path)) !== blobs.has(path)) return false;
    if (this.#all === null || ![...changed].some((path) => this.#mayMoveDirectories(path, blobs))) return true;
    const other = new AskedTree(blobs);
    return (
      [...this.#directories].every(([directory, isThere]) => other.hasDirectory(directory) === isThere) &&
      [...this.#parents].every(([parent, folders]) => other.foldersIn(parent).join('\n') === folders)
    );
  }

  /** A directory comes with the first file in it, and may go with each file that goes. */
  #mayMoveDirectories(path: string, blobs: ReadonlyMap<string, string>): boolean {
    const directory = directoryName(path);
    return !blobs.has(path) || (directory !== '' && !this.#everyDirectory().has(directory));
  }

  #everyDirectory(): ReadonlySet<string> {
    this.#all ??= directoriesOf(this.#blobs.keys());
    return this.#all;
  }
}
