/** Returns the byte that ends a token, given the token's first byte. */
export type SeparatorOf = (first: number) => number;

/** Every line is a token. */
export const byLine: SeparatorOf = () => 0x0a;

/**
 * At most this many bytes are kept of a token that spans several chunks: more than the longest text that is kept
 * (`MAX_TEXT` characters of at most three bytes). The rest is dropped as it arrives.
 */
export const MAX_TOKEN = 256 * 1024;

/**
 * Splits a byte stream into tokens, each ended by the byte that `separatorOf` returns (default: NUL). Calls `onToken`
 * synchronously for each one, because a generator would cost more than the parsing; if it returns `false`, reading
 * ends. A last token without its end is handed over too, unless it is empty.
 */
export async function forEachToken(
  chunks: AsyncIterable<Buffer>,
  onToken: (token: Buffer) => unknown,
  separatorOf: SeparatorOf = () => 0,
): Promise<void> {
  const pending = new PartialToken();
  let separator = 0;
  for await (const chunk of chunks) {
    let start = 0;
    while (start < chunk.length) {
      if (pending.isEmpty) separator = separatorOf(chunk[start] ?? 0);
      const end = chunk.indexOf(separator, start);
      if (end === -1) {
        pending.add(chunk.subarray(start));
        break;
      }
      const part = chunk.subarray(start, end);
      if (onToken(pending.isEmpty ? part : pending.end(part)) === false) return;
      start = end + 1;
    }
  }
  if (!pending.isEmpty) onToken(pending.end(Buffer.alloc(0)));
}

/** A token whose end has not arrived yet. Its parts are joined only once. */
class PartialToken {
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

/** Splits a byte stream into records of `size` NUL-terminated tokens each. An incomplete last record is dropped. */
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
