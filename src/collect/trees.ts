import type { Landing } from '../history/change.ts';
import { addTo } from '../history/group.ts';
import type { Period } from '../history/period.ts';
import type { ParseHcl } from '../iac/hcl.ts';
import { type Format, openFile, type ParsedFile } from '../iac/parsed-file.ts';
import { readBlobs } from './git/blobs.ts';
import type { Repository } from './git/repository.ts';
import type { TreeEntry } from './git/tree.ts';

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
  /** Distinct contents that would matter and were not read, for their size or because the clone lacks them. */
  readonly unread: number;
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
  const wanted = wantedContents(first, steps, history.landings, reader);
  const facts = new Map<string, Facts>();
  let unread = 0;
  await readBlobs(repository, wanted.keys(), ({ id, contents }) => {
    if (contents === null) unread += 1;
    if (contents === null || contents.includes(0)) return;
    const text = contents.toString('utf8');
    for (const format of wanted.get(id) ?? []) {
      facts.set(`${format} ${id}`, reader.read(openFile(format, text, parseHcl)));
    }
  });
  const factsOf = (path: string, blob: string | undefined) => facts.get(`${reader.formatOf(path)} ${blob}`) ?? null;
  return {
    read: facts.size,
    unread,
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

/** What happened to the tree from the end of the week before to the end of this one: the blob by path, `null`: gone. */
interface Step {
  readonly period: Period;
  readonly changes: ReadonlyMap<string, string | null>;
}

function stepsOf(landings: readonly Landing[], periods: readonly Period[]): readonly Step[] {
  let next = 0;
  return periods.map((period) => {
    const end = landings.findLastIndex((landing) => landing.landedAt < period.end) + 1;
    const changes = new Map<string, string | null>();
    for (const landing of landings.slice(next, Math.max(next, end))) {
      for (const file of landing.files) {
        changes.set(file.path, file.kind === 'file' ? file.after : null);
      }
    }
    next = Math.max(next, end);
    return { period, changes };
  });
}

/** The tree before the oldest landing that was read: the newest one, with every change undone. */
function treeBefore(
  { tree, landings }: { readonly tree: readonly TreeEntry[]; readonly landings: readonly Landing[] },
  steps: readonly Step[],
): ReadonlyMap<string, string> {
  const blobs = new Map(steps.length === 0 ? [] : tree.map((entry) => [entry.path, entry.blob]));
  for (const landing of landings.toReversed()) {
    for (const file of landing.files) {
      if (file.kind === 'file') applyTo(blobs, [[file.path, file.before]]);
    }
  }
  return blobs;
}

function applyTo(blobs: Map<string, string>, changes: Iterable<readonly [path: string, blob: string | null]>): void {
  for (const [path, blob] of changes) {
    if (blob === null) blobs.delete(path);
    else blobs.set(path, blob);
  }
}

/** In the order in which to read them: the versions of one path follow each other, so that parsers find them alike. */
type Wanted = ReadonlyMap<string, ReadonlySet<Format>>;

function wantedContents<Facts>(
  first: ReadonlyMap<string, string>,
  steps: readonly Step[],
  landings: readonly Landing[],
  reader: FileReader<Facts>,
): Wanted {
  const versions = new Map<string, string[]>();
  const want = (path: string, blob: string | null) => {
    if (blob !== null) addTo(versions, path, blob);
  };
  const firstChanges = steps[0]?.changes ?? new Map();
  for (const [path, blob] of first) if (!firstChanges.has(path)) want(path, blob);
  for (const step of steps) for (const [path, blob] of step.changes) want(path, blob);
  for (const landing of landings) {
    for (const { kind, path, before, after } of landing.files) {
      if (kind !== 'file' || !reader.wantsEveryVersion(path)) continue;
      want(path, before);
      want(path, after);
    }
  }
  return formatsByBlob(versions, reader);
}

function formatsByBlob<Facts>(versions: ReadonlyMap<string, readonly string[]>, reader: FileReader<Facts>): Wanted {
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
