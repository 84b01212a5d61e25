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
 * Follows each text through the landings: a move keeps its date, white space, link targets and edits across many
 * guides at once move none.
 */
export function guideDates(
  landings: readonly Landing[],
  factsOf: (path: string, blob: string) => GuideFacts | null,
): GuideDates {
  const dates = new Map<string, Instant[]>();
  const origins = new Map<string, string>();
  const proseOf = (path: string, blob: string | null) => (blob === null ? null : (factsOf(path, blob)?.prose ?? blob));
  for (const landing of landings) {
    const texts = landing.files.filter((file) => file.kind === 'file' && formatOf(file.path) === 'text');
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

function move(dates: Map<string, Instant[]>, from: FileChange, to: FileChange): void {
  const known = dates.get(from.path);
  if (known !== undefined) dates.set(to.path, [...known]);
}
