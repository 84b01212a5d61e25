import { directoriesOf, directoryOf } from '../history/paths.ts';

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
    const folders = [...this.#everyDirectory()].filter((one) => directoryOf(one) === parent && one !== parent);
    this.#parents.set(parent, folders.join('\n'));
    return folders;
  };

  /** Whether another tree gives the same answer to every question that was asked of this one. */
  isAnsweredAlikeBy(blobs: ReadonlyMap<string, string>): boolean {
    if ([...this.#paths].some(([path, isThere]) => blobs.has(path) !== isThere)) return false;
    if (this.#directories.size === 0 && this.#parents.size === 0) return true;
    const other = new AskedTree(blobs);
    return (
      [...this.#directories].every(([directory, isThere]) => other.hasDirectory(directory) === isThere) &&
      [...this.#parents].every(([parent, folders]) => other.foldersIn(parent).join('\n') === folders)
    );
  }

  #everyDirectory(): ReadonlySet<string> {
    this.#all ??= directoriesOf(this.#blobs.keys());
    return this.#all;
  }
}
