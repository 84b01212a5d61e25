import type { Change } from '../history/change.ts';

interface Undo {
  readonly targets: readonly Change[];
  readonly planned: boolean;
  /** Whether it names what it undoes as a whole; words and contents alone may be mistaken. */
  readonly named: boolean;
}

/** Which changes stand at a point of history, and which ones undid others. Grows as history is walked. */
export class Undos {
  readonly #undone = new Set<Change>();
  readonly #undos = new Map<Change, Undo>();
  /** The change that began the chain of undoing and landing again. */
  readonly #first = new Map<Change, Change>();
  readonly #latest = new Map<Change, Change>();

  /** `by` undoes targets. */
  record(by: Change, { targets, ...how }: Undo): void {
    this.#undos.set(by, { targets: [...(this.#undos.get(by)?.targets ?? []), ...targets], ...how });
    for (const target of targets) this.#undone.add(target);
    this.#chain(by, targets);
  }

  /** `by` undoes `reverts`: what they had undone stands again. */
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

  /** What a change undid; `null`: it is no revert. */
  undoOf(change: Change): Undo | null {
    return this.#undos.get(change) ?? null;
  }

  /** The newest link of the chain that a change stands in; itself, if it was never undone and undid nothing. */
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
