import type { Landing } from '../history/change.ts';
import { addTo } from '../history/group.ts';
import type { Period } from '../history/period.ts';
import { plainAfter, plainBefore } from '../history/plain-file.ts';
import type { ParseHcl } from '../iac/hcl.ts';
import { type Format, openFile, type ParsedFile } from '../iac/parsed-file.ts';
import { MAX_BLOB, readBlobs } from './git/blobs.ts';
import type { Repository } from './git/repository.ts';
import type { TreeEntry } from './git/tree.ts';
import { applyTo, type Step, stepsOf, treeBefore } from './tree-steps.ts';

/** What is wanted of the files of a tree, and how it is drawn from one. */
export interface FileReader<Facts> {
  /** How a path's contents are read; `null`: they don't matter. Equal contents in the same format are read once. */
  formatOf(path: string): Format | null;
  /** Whether every landed version of a path matters, not only those that a week ended with. */
  wantsEveryVersion(path: string): boolean;
  /** Draws small facts from a file. Whatever it returns is kept, so it must hold no contents. */
  read(file: ParsedFile): Facts;
}

/** The tree at a week's end. Valid only while it is visited: the next week's tree is made from it. */
export interface WeekTree<Facts> {
  readonly period: Period;
  /** Blob by path, for every plain file. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Paths that differ from the week before; of the first week, all. */
  readonly changed: ReadonlySet<string>;
  /** `null`: contents of no interest, absent, binary or over the size limit. */
  factsOf(path: string): Facts | null;
}

/** The trees of all periods. */
export interface Trees<Facts> {
  /** Visits the weeks, oldest first. */
  visit<Result>(visitor: (week: WeekTree<Facts>) => Result): readonly Result[];
  /** Facts of one version of a path. */
  factsOf(path: string, blob: string): Facts | null;
  /** Distinct contents that were read. */
  readonly read: number;
  /** Versions that would matter and were not looked into: over a limit, broken, or absent from the clone. */
  readonly unread: readonly UnreadFile[];
}

/** One version of one file. */
export interface UnreadFile {
  readonly path: string;
  /** In words that follow the path: `over 256 kB`. */
  readonly because: string;
}

/**
 * Reads the tree at the end of each period: the newest first-parent position that had landed by then. All of them are
 * made from the newest tree and the landings' changes, and each distinct content is read and parsed once.
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

/** Blobs by path. */
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

/** In the order in which to read them: the versions of one path follow each other, so that parsers find them alike. */
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
