import type { FileChange, Landing } from '../history/change.ts';
import { addTo } from '../history/group.ts';
import type { Instant } from '../history/instant.ts';
import { formatOf } from '../iac/parsed-file.ts';
import type { GuideFacts } from './guide.ts';

/** An edit across so many guides at once is housekeeping and says nothing about any of them. */
const MANY_GUIDES = 5;

/** When texts last really changed. */
export interface GuideDates {
  /** `null`: not in the history that was read. */
  lastChange(path: string, before: Instant): Instant | null;
  /** What a path was called at the beginning of the history that was read. */
  originOf(path: string): string;
}

/**
 * Follows each text, and each file of `declared` whatever its format, through the landings: a move keeps its date; white
 * space, link targets and edits across many guides at once move none. Of what is no text any change counts.
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
    const texts = landing.files.filter(
      (file) => file.kind === 'file' && (formatOf(file.path) === 'text' || followed.has(file.path)),
    );
    const changed = texts.filter(
      (file) => file.after !== null && proseOf(file.path, file.before) !== proseOf(file.path, file.after),
    );
    const edited = changed.filter((file) => file.before !== null).length;
    const removed = new Map(
      texts.filter((file) => file.after === null).map((file) => [proseOf(file.path, file.before), file]),
    );
    for (const file of changed) {
      const origin = file.before === null ? removed.get(proseOf(file.path, file.after)) : undefined;
      if (origin !== undefined) {
        move(dates, origin, file);
        origins.set(file.path, origins.get(origin.path) ?? origin.path);
      } else if (file.before === null || edited < MANY_GUIDES) addTo(dates, file.path, landing.landedAt);
    }
  }
  return {
    lastChange: (path, before) => dates.get(path)?.findLast((date) => date < before) ?? null,
    originOf: (path) => origins.get(path) ?? path,
  };
}

/** The same paths, and those that they were moved away from without a change. */
function withFormerNames(paths: ReadonlySet<string>, landings: readonly Landing[]): ReadonlySet<string> {
  const names = new Set(paths);
  for (const { files } of landings.toReversed()) {
    const added = files.filter((file) => file.before === null && names.has(file.path)).map((file) => file.after);
    if (added.length === 0) continue;
    for (const file of files) if (file.after === null && added.includes(file.before)) names.add(file.path);
  }
  return names;
}

function move(dates: Map<string, Instant[]>, from: FileChange, to: FileChange): void {
  const known = dates.get(from.path);
  if (known !== undefined) dates.set(to.path, [...known]);
}
