import type { Change } from '../history/change.ts';

interface Undo {
  readonly targets: readonly Change[];
  readonly planned: boolean;
  /** Whether the revert names a target and undoes all of it. If not, it rests on wording, contents or a part. */
  readonly named: boolean;
}

/** Records which changes are undone so far, and which changes undid others. Filled as the history is walked. */
export class Undos {
  readonly #undone = new Set<Change>();
  readonly #undos = new Map<Change, Undo>();
  /** The change with which a chain of reverts and re-lands began. */
  readonly #first = new Map<Change, Change>();
  readonly #latest = new Map<Change, Change>();

  /** Records that `by` undoes the targets. */
  record(by: Change, { targets, ...how }: Undo): void {
    this.#undos.set(by, { targets: [...(this.#undos.get(by)?.targets ?? []), ...targets], ...how });
    for (const target of targets) this.#undone.add(target);
    this.#chain(by, targets);
  }

  /** Records that `by` undoes `reverts`: their targets are in force again. */
  reland(by: Change, reverts: readonly Change[]): void {
    for (const revert of reverts) {
      this.#undone.add(revert);
      for (const target of this.#undos.get(revert)?.targets ?? []) this.#undone.delete(target);
    }
    this.#chain(by, reverts);
  }

  isUndone(change: Change): boolean {
    return this.#undone.has(change);
  }

  /** The targets of a revert and how it undid them; `null`: the change is not a revert. */
  undoOf(change: Change): Undo | null {
    return this.#undos.get(change) ?? null;
  }

  /**
   * The newest change of the chain that a change belongs to; the change itself if it was never undone and undid
   * nothing.
   */
  latestOf(change: Change): Change {
    return this.#latest.get(this.#first.get(change) ?? change) ?? change;
  }

  #chain(by: Change, targets: readonly Change[]): void {
    for (const target of targets) {
      const first = this.#first.get(target) ?? target;
      this.#first.set(by, first);
      this.#latest.set(first, by);
    }
  }
}
