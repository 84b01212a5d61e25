/** Number of hashes in one pooled array. */
const POOL_SIZE = 16_384;
let pool = new Uint32Array(POOL_SIZE);
let used = 0;

/**
 * Line hashes of one side of a diff: a multiset of 32-bit hashes, ascending. Tens of thousands are kept and most hold
 * one or two hashes, so they share pooled arrays: a typed array each would cost more than its contents.
 */
export class Fingerprints {
  static readonly NONE = new Fingerprints(new Uint32Array(), 0, 0);
  readonly #memory: Uint32Array;
  readonly #start: number;
  readonly length: number;

  private constructor(memory: Uint32Array, start: number, length: number) {
    this.#memory = memory;
    this.#start = start;
    this.length = length;
  }

  static of(ascending: readonly number[]): Fingerprints {
    const { length } = ascending;
    if (length === 0) return Fingerprints.NONE;
    if (length > POOL_SIZE / 4) return new Fingerprints(Uint32Array.from(ascending), 0, length);
    if (used + length > POOL_SIZE) {
      pool = new Uint32Array(POOL_SIZE);
      used = 0;
    }
    pool.set(ascending, used);
    used += length;
    return new Fingerprints(pool, used - length, length);
  }

  /** Multiset difference of two ascending lists: each hash of `others` removes one equal hash of `ascending`. */
  static difference(ascending: readonly number[], others: readonly number[]): Fingerprints {
    let next = 0;
    const left = ascending.filter((hash) => {
      while ((others[next] ?? hash) < hash) next += 1;
      if (others[next] !== hash) return true;
      next += 1;
      return false;
    });
    return Fingerprints.of(left);
  }

  at(index: number): number {
    return this.#memory[this.#start + index] ?? 0;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#memory.subarray(this.#start, this.#start + this.length)[Symbol.iterator]();
  }

  /** Size of the multiset intersection with `other`. */
  countCommon(other: Fingerprints): number {
    let count = 0;
    let left = 0;
    let right = 0;
    while (left < this.length && right < other.length) {
      const a = this.at(left);
      const b = other.at(right);
      if (a === b) count += 1;
      if (a <= b) left += 1;
      if (b <= a) right += 1;
    }
    return count;
  }
}
