import type { Component } from '../history/component.ts';
import type { Instant } from '../history/instant.ts';
import { isWork, type JudgedChange } from '../history/judged-change.ts';
import { placesAround } from '../lib/paths.ts';

/** A change of more files than this is ignored: it is not evidence about any single component. */
const MANY_FILES = 200;

/**
 * When the latest failure of an infrastructure change to a component surfaced, if before `end`; `null`: none did. A path
 * belongs to the component at the root only if it is in no other.
 */
export function lastFailures(
  components: readonly Component[],
  changes: readonly JudgedChange[],
  end: Instant,
): (component: Component) => Instant | null {
  const places = new Set(components.flatMap(({ paths }) => paths));
  const failures = new Map<string, Instant>();
  for (const { failure, files } of changes.filter(isWork)) {
    if (failure === null || failure.surfacedAt >= end || files.length > MANY_FILES) continue;
    for (const place of new Set(files.flatMap(({ path }) => placesAround(path, places)))) {
      failures.set(place, Math.max(failures.get(place) ?? 0, failure.surfacedAt));
    }
  }
  return ({ paths }) => {
    const found = paths.flatMap((path) => failures.get(path) ?? []);
    return found.length === 0 ? null : Math.max(...found);
  };
}
