import type { Instant } from '../history/instant.ts';
import type { JudgedChange } from '../history/revert.ts';
import { directoryOf, upwards } from '../iac/paths.ts';

/** A change of more files than this says nothing about any one component. */
const MANY_FILES = 200;

/** When a change of any of these paths last failed, as far as had come to light by `end`; `null`: none did. */
export function failuresByPlace(
  changes: readonly JudgedChange[],
  end: Instant,
): (paths: readonly string[]) => Instant | null {
  const failures = new Map<string, Instant>();
  for (const { failure, files } of changes) {
    if (failure === null || failure.surfacedAt >= end || files.length > MANY_FILES) continue;
    for (const place of new Set(files.flatMap(({ path }) => [...upwards(path), directoryOf(path)]))) {
      failures.set(place, Math.max(failures.get(place) ?? 0, failure.surfacedAt));
    }
  }
  return (paths) => {
    const found = paths.flatMap((path) => failures.get(path) ?? []);
    return found.length === 0 ? null : Math.max(...found);
  };
}
