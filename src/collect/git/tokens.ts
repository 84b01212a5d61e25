/** The byte that ends the token which begins with `first`. */
export type SeparatorOf = (first: number) => number;

/** Every line is a token. */
export const byLine: SeparatorOf = () => 0x0a;

/**
 * So much of a token that comes in several chunks is kept, in bytes: more than the longest text that anything is cut to
 * (`MAX_TEXT`, at most three bytes a character). What lies beyond is dropped as it comes.
 */
export const MAX_TOKEN = 256 * 1024;

/**
 * Cuts a byte stream into tokens, each ended by the byte that `separatorOf` tells: NUL, unless told otherwise. `onToken`
 * is called synchronously for each one: a generator per token would cost more than the parsing. It ends the reading by
 * returning `false`. A rest without its end is handed over at last unless it is empty.
 */
export async function forEachToken(
  chunks: AsyncIterable<Buffer>,
  onToken: (token: Buffer) => unknown,
  separatorOf: SeparatorOf = () => 0,
): Promise<void> {
  const begun = new BegunToken();
  let separator = 0;
  for await (const chunk of chunks) {
    let start = 0;
    while (start < chunk.length) {
      if (begun.isEmpty) separator = separatorOf(chunk[start] ?? 0);
      const end = chunk.indexOf(separator, start);
      if (end === -1) {
        begun.add(chunk.subarray(start));
        break;
      }
      const part = chunk.subarray(start, end);
      if (onToken(begun.isEmpty ? part : begun.end(part)) === false) return;
      start = end + 1;
    }
  }
  if (!begun.isEmpty) onToken(begun.end(Buffer.alloc(0)));
}

/** A token whose end has not come yet. Its parts are joined once. */
class BegunToken {
  #parts: Buffer[] = [];
  #size = 0;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(part: Buffer): void {
    if (this.#size < MAX_TOKEN) this.#parts.push(part);
    this.#size += part.length;
  }

  end(part: Buffer): Buffer {
    this.add(part);
    const whole = Buffer.concat(this.#parts).subarray(0, MAX_TOKEN);
    this.#parts = [];
    this.#size = 0;
    return whole;
  }
}

/** The same in records of `size` tokens each. */
export async function forEachRecord(
  chunks: AsyncIterable<Buffer>,
  size: number,
  onRecord: (fields: readonly string[]) => void,
): Promise<void> {
  let fields: string[] = [];
  await forEachToken(chunks, (token) => {
    fields.push(token.toString('utf8'));
    if (fields.length < size) return;
    onRecord(fields);
    fields = [];
  });
}
