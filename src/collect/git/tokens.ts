/** The byte that ends the token which begins with `first`. */
export type SeparatorOf = (first: number) => number;

/** Every line is a token. */
export const byLine: SeparatorOf = () => 0x0a;

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
  let rest: Buffer | null = null;
  for await (const chunk of chunks) {
    const data: Buffer = rest === null || rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    while (start < data.length) {
      const end = data.indexOf(separatorOf(data[start] ?? 0), start);
      if (end === -1) break;
      if (onToken(data.subarray(start, end)) === false) return;
      start = end + 1;
    }
    rest = data.subarray(start);
  }
  if (rest !== null && rest.length > 0) onToken(rest);
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
