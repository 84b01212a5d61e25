import type { FoundComponent } from '../history/component.ts';
import type { Instant } from '../history/instant.ts';
import type { JudgedChange } from '../history/judged-change.ts';
import { authorship } from '../iac/authorship.ts';
import { innermost } from '../lib/paths.ts';
import { placesOf } from './component-index.ts';

/** Last changes of a component by people. Version bumps, moves and changes across many components do not count. */
export interface ComponentHistory {
  readonly changedAt: Instant;
  /** Changes of more lines in the component than a medium change (`weights.size`), oldest first. */
  readonly substantial: readonly SubstantialChange[];
}

export interface SubstantialChange {
  readonly at: Instant;
  readonly title: string;
  readonly sha: string;
}

/** A change across at least this many components is a mass edit and counts for none of them. */
const MANY_COMPONENTS = 5;

/**
 * Tracks the last changes by people of each component, by its name. `advance` is called week by week, so each change is
 * attributed once, by the components' paths of its own week.
 */
export class ComponentChanges {
  readonly #changes: readonly JudgedChange[];
  readonly #substantialLines: number;
  readonly #byName = new Map<string, ComponentHistory>();
  #next = 0;

  constructor(changes: readonly JudgedChange[], substantialLines: number) {
    this.#changes = changes;
    this.#substantialLines = substantialLines;
  }

  /** Attributes the changes that landed before `end` and were not yet taken, in order of landing. */
  advance(end: Instant, components: readonly FoundComponent[]): void {
    const last = this.#changes.findLastIndex((change) => change.landedAt < end);
    const places = placesOf(components);
    for (; this.#next <= last; this.#next += 1) {
      const change = this.#changes[this.#next];
      if (change !== undefined && !change.machine) this.#take(change, places);
    }
  }

  historyOf(name: string): ComponentHistory | null {
    return this.#byName.get(name) ?? null;
  }

  #take(change: JudgedChange, places: ReadonlyMap<string, string>): void {
    const lines = new Map<string, number>();
    for (const file of change.files) {
      const name = innermost(file.path, places);
      if (name !== undefined) lines.set(name, (lines.get(name) ?? 0) + materialLines(file));
    }
    const touched = [...lines].filter(([, count]) => count > 0);
    if (touched.length >= MANY_COMPONENTS) return;
    for (const [name, count] of touched) {
      const before = this.#byName.get(name)?.substantial ?? [];
      const { landedAt: at, title, sha } = change;
      const substantial = count > this.#substantialLines ? [...before, { at, title, sha }] : before;
      this.#byName.set(name, { changedAt: at, substantial });
    }
  }
}

/** Changed lines of a file that a person writes; 0 if all of them only change a version. */
function materialLines({ path, content }: JudgedChange['files'][number]): number {
  if (content === null || authorship(path) !== 'written') return 0;
  const lines = content.addedCount + content.removedCount;
  return lines <= 2 * content.pins.length ? 0 : lines;
}
