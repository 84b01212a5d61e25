import type { Landing } from '../history/change.ts';
import { plainAfter, plainBefore } from '../history/file-sides.ts';
import type { Period } from '../history/period.ts';
import type { TreeEntry } from './git/tree.ts';

/**
 * Changes of the tree between the end of the previous period and the end of this one: the new blob by path; `null`: the
 * file is gone.
 */
export interface Step {
  readonly period: Period;
  readonly changes: ReadonlyMap<string, string | null>;
}

/**
 * The changes of each period. A period's tree is the one at the newest first-parent position whose landing is dated
 * before the period's end.
 */
export function stepsOf(landings: readonly Landing[], periods: readonly Period[]): readonly Step[] {
  let next = 0;
  return periods.map((period) => {
    const end = landings.findLastIndex((landing) => landing.landedAt < period.end) + 1;
    const changes = new Map<string, string | null>();
    for (const landing of landings.slice(next, Math.max(next, end))) {
      for (const file of landing.files) {
        changes.set(file.path, plainAfter(file));
      }
    }
    next = Math.max(next, end);
    return { period, changes };
  });
}

/** The tree before the oldest landing read, as blob by path: the newest tree with every change undone. */
export function treeBefore(
  { tree, landings }: { readonly tree: readonly TreeEntry[]; readonly landings: readonly Landing[] },
  steps: readonly Step[],
): ReadonlyMap<string, string> {
  const blobs = new Map(steps.length === 0 ? [] : tree.map((entry) => [entry.path, entry.blob]));
  for (const landing of landings.toReversed()) {
    for (const file of landing.files) {
      applyTo(blobs, [[file.path, plainBefore(file)]]);
    }
  }
  return blobs;
}

export function applyTo(
  blobs: Map<string, string>,
  changes: Iterable<readonly [path: string, blob: string | null]>,
): void {
  for (const [path, blob] of changes) {
    if (blob === null) blobs.delete(path);
    else blobs.set(path, blob);
  }
}
