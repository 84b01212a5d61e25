import type { Landing } from '../history/change.ts';
import { plainAfter, plainBefore } from '../history/file-sides.ts';
import type { Period } from '../history/period.ts';
import type { ParseHcl } from '../iac/hcl.ts';
import { type Format, openFile, type ParsedFile } from '../iac/parsed-file.ts';
import { addTo } from '../lib/group.ts';
import { MAX_BLOB, readBlobs } from './git/blobs.ts';
import type { Repository } from './git/repository.ts';
import type { TreeEntry } from './git/tree.ts';
import { applyTo, type Step, stepsOf, treeBefore } from './tree-steps.ts';

/** Which files of a tree are read, and which facts are extracted from them. */
export interface FileReader<Facts> {
  /**
   * Format in which the contents of a path are parsed; `null`: they are not read. Equal contents are read once per
   * format.
   */
  formatOf(path: string): Format | null;
  /** Whether every landed version of a path is read, not only those at the end of a week. */
  wantsEveryVersion(path: string): boolean;
  /**
   * Extracts facts from a file. They are kept for the whole run, so they must be small and must not hold the contents.
   */
  read(file: ParsedFile): Facts;
}

/** The tree at a week's end. Valid only during the visit, because the next week's tree is made by changing this one. */
export interface WeekTree<Facts> {
  readonly period: Period;
  /** Blob id by path, for every regular file. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Paths that changed since the week before; in the first week, all paths. */
  readonly changed: ReadonlySet<string>;
  /** Facts of the file at a path; `null`: its format is not read, or it is absent, binary or over the size limit. */
  factsOf(path: string): Facts | null;
}

/** The trees of all periods. */
export interface Trees<Facts> {
  /** Visits the weeks, oldest first. */
  visit<Result>(visitor: (week: WeekTree<Facts>) => Result): readonly Result[];
  /** Facts of one version of a path; `null`: it was not read. */
  factsOf(path: string, blob: string): Facts | null;
  /** Number of distinct contents read, counted once per format. */
  readonly read: number;
  /** Versions that should have been read but could not be: over a limit, broken, or absent from the clone. */
  readonly unread: readonly UnreadFile[];
}

/** One version of one file. */
export interface UnreadFile {
  readonly path: string;
  /** The reason, phrased to follow the path: `over 256 kB`. */
  readonly because: string;
}

/**
 * Reads the tree at the end of each period: the one at the newest first-parent position that had landed by then. All
 * trees are derived from the newest one and the landings' changes; each distinct content is read and parsed once.
 */
export async function readTrees<Facts>(
  repository: Repository,
  history: { readonly tree: readonly TreeEntry[]; readonly landings: readonly Landing[] },
  periods: readonly Period[],
  reader: FileReader<Facts>,
  parseHcl: ParseHcl,
): Promise<Trees<Facts>> {
  const steps = stepsOf(history.landings, periods);
  const first = treeBefore(history, steps);
  const wanted = formatsByBlob(versionsOf(first, steps, history.landings, reader), reader);
  const facts = new Map<string, Facts>();
  const unread = new Map<string, string>();
  await readBlobs(repository, wanted.keys(), ({ id, contents, absent }) => {
    if (contents === null) unread.set(id, absent ? 'absent from the clone' : `over ${MAX_BLOB / 1024} kB`);
    if (contents === null || contents.includes(0)) return;
    const text = contents.toString('utf8');
    for (const format of wanted.get(id) ?? []) {
      const file = openFile(format, text, parseHcl);
      facts.set(`${format} ${id}`, reader.read(file));
      const because = file.unread();
      if (because !== null) unread.set(id, because);
    }
  });
  const versions = unread.size === 0 ? NONE : versionsOf(first, steps, history.landings, reader);
  const factsOf = (path: string, blob: string | undefined) => facts.get(`${reader.formatOf(path)} ${blob}`) ?? null;
  return {
    read: facts.size,
    unread: unreadAmong(versions, unread, reader),
    factsOf,
    visit: (visitor) => {
      const blobs = new Map(first);
      return steps.map(({ period, changes }, index) => {
        applyTo(blobs, changes);
        const changed: ReadonlySet<string> = new Set(index === 0 ? blobs.keys() : changes.keys());
        return visitor({ period, blobs, changed, factsOf: (path) => factsOf(path, blobs.get(path)) });
      });
    },
  };
}

/** Blob ids of the versions to read, by path. */
type Versions = ReadonlyMap<string, readonly string[]>;

const NONE: Versions = new Map();

function versionsOf<Facts>(
  first: ReadonlyMap<string, string>,
  steps: readonly Step[],
  landings: readonly Landing[],
  reader: FileReader<Facts>,
): Versions {
  const versions = new Map<string, string[]>();
  const want = (path: string, blob: string | null) => {
    if (blob !== null) addTo(versions, path, blob);
  };
  const firstChanges = steps[0]?.changes ?? new Map();
  for (const [path, blob] of first) if (!firstChanges.has(path)) want(path, blob);
  for (const step of steps) for (const [path, blob] of step.changes) want(path, blob);
  for (const landing of landings) {
    for (const file of landing.files) {
      if (!reader.wantsEveryVersion(file.path)) continue;
      want(file.path, plainBefore(file));
      want(file.path, plainAfter(file));
    }
  }
  return versions;
}

/**
 * The formats in which each blob is parsed, in reading order: versions of one path follow each other, because the HCL
 * parser reuses the tree of a similar text.
 */
type Wanted = ReadonlyMap<string, ReadonlySet<Format>>;

function formatsByBlob<Facts>(versions: Versions, reader: FileReader<Facts>): Wanted {
  const wanted = new Map<string, Set<Format>>();
  for (const [path, blobs] of versions) {
    const format = reader.formatOf(path);
    if (format === null) continue;
    for (const blob of blobs) {
      const formats = wanted.get(blob) ?? new Set();
      wanted.set(blob, formats.add(format));
    }
  }
  return wanted;
}

function unreadAmong<Facts>(
  versions: Versions,
  unread: ReadonlyMap<string, string>,
  reader: FileReader<Facts>,
): readonly UnreadFile[] {
  const ofInterest = [...versions].filter(([path]) => reader.formatOf(path) !== null);
  return ofInterest.flatMap(([path, blobs]) =>
    [...new Set(blobs)].flatMap((blob) => {
      const because = unread.get(blob);
      return because === undefined ? [] : [{ path, because }];
    }),
  );
}
