import type { FileChange, Landing } from '../history/change.ts';
import { plainAfter, plainBefore } from '../history/file-sides.ts';
import type { Instant } from '../history/instant.ts';
import { formatOf } from '../iac/parsed-file.ts';
import { addTo } from '../lib/group.ts';
import type { GuideFacts } from './guide.ts';

/** An edit of at least this many guides at once is housekeeping and counts for none of them. */
const MANY_GUIDES = 5;

/** Dates of the last changes of texts, without moves, white space, link targets and mass edits. */
export interface GuideDates {
  /** Last change of the text at a path before an instant; `null`: not in the history that was read. */
  lastChange(path: string, before: Instant): Instant | null;
  /** Path that the file had at the beginning of the history that was read. */
  originOf(path: string): string;
}

/**
 * Follows every text, and every file in `declared` of any format, through the landings. A moved file keeps its date.
 * Edits of white space or link targets, and edits across many guides at once, do not change it. For a file that is not
 * a text, any change counts.
 */
export function guideDates(
  landings: readonly Landing[],
  factsOf: (path: string, blob: string) => GuideFacts | null,
  declared: ReadonlySet<string>,
): GuideDates {
  const followed = withFormerNames(declared, landings);
  const dates = new Map<string, Instant[]>();
  const origins = new Map<string, string>();
  const proseOf = (path: string, blob: string | null) => (blob === null ? null : (factsOf(path, blob)?.prose ?? blob));
  for (const landing of landings) {
    const texts = plainFiles(landing).filter(({ path }) => formatOf(path) === 'text' || followed.has(path));
    const changed = texts.filter(
      ({ path, before, after }) => after !== null && proseOf(path, before) !== proseOf(path, after),
    );
    const edited = changed.filter(({ before }) => before !== null).length;
    const removed = new Map(
      texts.filter(({ after }) => after === null).map(({ path, before }) => [proseOf(path, before), path]),
    );
    for (const { path, before, after } of changed) {
      const origin = before === null ? removed.get(proseOf(path, after)) : undefined;
      if (origin !== undefined) {
        move(dates, origin, path);
        origins.set(path, origins.get(origin) ?? origin);
      } else if (before === null || edited < MANY_GUIDES) addTo(dates, path, landing.landedAt);
    }
  }
  return {
    lastChange: (path, before) => dates.get(path)?.findLast((date) => date < before) ?? null,
    originOf: (path) => origins.get(path) ?? path,
  };
}

/** A regular file before and after a landing. A file replaced by a symlink counts as deleted, the reverse as new. */
type Version = Pick<FileChange, 'path' | 'before' | 'after'>;

function plainFiles({ files }: Landing): readonly Version[] {
  const versions = files.map((file) => ({ path: file.path, before: plainBefore(file), after: plainAfter(file) }));
  return versions.filter(({ before, after }) => before !== null || after !== null);
}

/** The given paths and their former names, from which they were moved without a change of contents. */
function withFormerNames(paths: ReadonlySet<string>, landings: readonly Landing[]): ReadonlySet<string> {
  const names = new Set(paths);
  for (const landing of landings.toReversed()) {
    if (!landing.files.some(({ path }) => names.has(path))) continue;
    const files = plainFiles(landing);
    const added = new Set(
      files.flatMap(({ path, before, after }) => (before === null && names.has(path) ? after : [])),
    );
    for (const { path, before, after } of files) if (after === null && added.has(before)) names.add(path);
  }
  return names;
}

function move(dates: Map<string, Instant[]>, from: string, to: string): void {
  const known = dates.get(from);
  if (known !== undefined) dates.set(to, [...known]);
}
