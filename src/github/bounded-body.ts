/** Largest answer that is read; a page of GitHub's API has at most a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Wraps a `fetch` so that an answer is returned only with its whole body, read before `init.signal` aborts and up to
 * `MAX_BYTES`. Without it, a body that comes slowly is waited for without end: `fetch` itself lets go of the signal once
 * the headers are there.
 *
 * @throws the signal's reason, or RangeError for a larger body; in both cases the connection is closed.
 */
export function withBoundedBody(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (url, init) => {
    const response = await send(url, init);
    const body = await bodyOf(response, init?.signal ?? undefined);
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers: [...headers] });
  };
}

async function bodyOf(response: Response, signal: AbortSignal | undefined): Promise<Buffer<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const reader = response.body.getReader();
  const cancel = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', cancel);
  const chunks: Uint8Array[] = [];
  try {
    signal?.throwIfAborted();
    for (let size = 0; ; ) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return Buffer.concat(chunks);
      size += value.length;
      if (size > MAX_BYTES) throw new RangeError(`the answer is larger than ${MAX_BYTES} bytes`);
      chunks.push(value);
    }
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
