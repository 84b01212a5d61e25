import type { JudgedChange } from '../history/judged-change.ts';

/** One row of a breakdown: the changes that touched a tool or an area. A change that touched several counts in each. */
export interface Slice {
  readonly name: string;
  readonly people: number;
  readonly machines: number;
  /** Sum of size × risk over people's changes. */
  readonly weighted: number;
  readonly failed: number;
}

/** Changes by tool, most changes first. Does not count reverts and re-lands. */
export function byTool(changes: readonly JudgedChange[], failed: (change: JudgedChange) => boolean): readonly Slice[] {
  return sliced(changes, failed, (change) => change.tools);
}

/**
 * Changes by area, most changes first. Areas are the directories one level below the deepest directory, at most three
 * levels down, that at least 80 % of the changes touch. Files at the root are in `(top level)`. Does not count reverts
 * and re-lands.
 */
export function byArea(changes: readonly JudgedChange[], failed: (change: JudgedChange) => boolean): readonly Slice[] {
  const base = sharedDirectory(changes);
  return sliced(changes, failed, (change) => areasOf(change, base));
}

const MIN_SHARE_INSIDE = 0.8;
const MAX_DEPTH = 3;

function sharedDirectory(changes: readonly JudgedChange[]): string {
  let base = '';
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const counts = countBy(changes.map((change) => areasOf(change, base)));
    const [area, count] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? ['', 0];
    if (!area.endsWith('/') || area === base || count < MIN_SHARE_INSIDE * changes.length) return base;
    base = area;
  }
  return base;
}

/** The areas of a change below `base`: with base `clusters/`, `clusters/prod/app.yaml` is in `clusters/prod/`. */
function areasOf({ infraFiles }: JudgedChange, base: string): readonly string[] {
  const areas = infraFiles.map(({ path }) => {
    if (!path.startsWith(base)) return `${path.slice(0, path.indexOf('/') + 1)}` || '(top level)';
    const end = path.indexOf('/', base.length);
    return end < 0 ? base || '(top level)' : path.slice(0, end + 1);
  });
  return [...new Set(areas)];
}

function sliced(
  changes: readonly JudgedChange[],
  counts: (change: JudgedChange) => boolean,
  namesOf: (change: JudgedChange) => readonly string[],
): readonly Slice[] {
  const slices = new Map<string, Slice>();
  for (const change of changes) {
    if (change.role !== 'change') continue;
    for (const name of namesOf(change)) {
      const { people, machines, weighted, failed } = slices.get(name) ?? {
        people: 0,
        machines: 0,
        weighted: 0,
        failed: 0,
      };
      slices.set(name, {
        name,
        people: people + (change.machine ? 0 : 1),
        machines: machines + (change.machine ? 1 : 0),
        weighted: weighted + (change.machine ? 0 : change.weight.weight),
        failed: failed + (counts(change) ? 1 : 0),
      });
    }
  }
  return [...slices.values()].toSorted(
    (one, other) => other.people + other.machines - one.people - one.machines || (one.name < other.name ? -1 : 1),
  );
}

function countBy(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
