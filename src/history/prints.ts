const POOL_SIZE = 16_384;
let pool = new Uint32Array(POOL_SIZE);
let used = 0;

/**
 * Fingerprints of lines: a multiset of numbers, ascending. Tens of thousands of them, most with one or two numbers, share
 * their memory: an array of its own costs each more than its contents.
 */
export class Prints {
  static readonly NONE = new Prints(new Uint32Array(), 0, 0);
  readonly #memory: Uint32Array;
  readonly #start: number;
  readonly length: number;

  private constructor(memory: Uint32Array, start: number, length: number) {
    this.#memory = memory;
    this.#start = start;
    this.length = length;
  }

  static of(ascending: readonly number[]): Prints {
    const { length } = ascending;
    if (length === 0) return Prints.NONE;
    if (length > POOL_SIZE / 4) return new Prints(Uint32Array.from(ascending), 0, length);
    if (used + length > POOL_SIZE) {
      pool = new Uint32Array(POOL_SIZE);
      used = 0;
    }
    pool.set(ascending, used);
    used += length;
    return new Prints(pool, used - length, length);
  }

  at(index: number): number {
    return this.#memory[this.#start + index] ?? 0;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#memory.subarray(this.#start, this.#start + this.length)[Symbol.iterator]();
  }

  /** How many numbers it has in common with another one. */
  countCommon(other: Prints): number {
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
