import { pipeGit } from './process.ts';
import type { Repository } from './repository.ts';

/** Larger blobs are not read, in bytes. */
export const MAX_BLOB = 1024 * 1024;

/**
 * One blob. `absent`: the clone lacks the object. `contents` is `null` if the object is absent or over the size limit.
 */
export interface BlobContents {
  readonly id: string;
  readonly contents: Buffer | null;
  readonly absent: boolean;
}

/**
 * Reads blobs in the given order with one git process for all. None is kept after `onBlob` returns. An absent object is
 * reported, never fetched.
 */
export async function readBlobs(
  repository: Repository,
  ids: Iterable<string>,
  onBlob: (blob: BlobContents) => void,
): Promise<void> {
  const parser = new BatchParser(onBlob);
  for await (const chunk of pipeGit(['cat-file', '--batch'], lines(ids), repository.git)) parser.accept(chunk);
  parser.finish();
}

function* lines(ids: Iterable<string>): Generator<string> {
  for (const id of ids) yield `${id}\n`;
}

/** Parses the output of `git cat-file --batch`: `<id> <type> <size>\n<contents>\n` or `<id> missing\n` per object. */
class BatchParser {
  readonly #onBlob: (blob: BlobContents) => void;
  #pending: Buffer[] = [];
  #have = 0;
  /** The blob whose contents come next, with its size in bytes; `null`: a header comes next. */
  #want: { readonly id: string; readonly size: number } | null = null;
  #skip = 0;

  constructor(onBlob: (blob: BlobContents) => void) {
    this.#onBlob = onBlob;
  }

  accept(chunk: Buffer): void {
    let data = chunk;
    while (data.length > 0) {
      data = this.#skip > 0 ? this.#skipOver(data) : this.#want === null ? this.#header(data) : this.#contents(data);
    }
  }

  finish(): void {
    if (this.#want !== null || this.#have > 0 || this.#skip > 0)
      throw new Error('git cat-file ended in the middle of a blob');
  }

  #skipOver(data: Buffer): Buffer {
    const skipped = Math.min(this.#skip, data.length);
    this.#skip -= skipped;
    return data.subarray(skipped);
  }

  #header(data: Buffer): Buffer {
    const end = data.indexOf(0x0a);
    if (end === -1) return this.#hold(data);
    const header = this.#take(data.subarray(0, end)).toString('latin1');
    const [id = '', type = '', size = '0'] = header.split(' ');
    const bytes = Number(size);
    if (type === 'missing') this.#onBlob({ id, contents: null, absent: true });
    else if (bytes > MAX_BLOB) {
      this.#skip = bytes + 1;
      this.#onBlob({ id, contents: null, absent: false });
    } else this.#want = { id, size: bytes };
    return data.subarray(end + 1);
  }

  #contents(data: Buffer): Buffer {
    const want = this.#want;
    if (want === null) return data;
    const missing = want.size + 1 - this.#have;
    if (data.length < missing) return this.#hold(data);
    const contents = this.#take(data.subarray(0, missing)).subarray(0, want.size);
    this.#want = null;
    this.#onBlob({ id: want.id, contents, absent: false });
    return data.subarray(missing);
  }

  #hold(data: Buffer): Buffer {
    this.#pending.push(data);
    this.#have += data.length;
    return data.subarray(data.length);
  }

  #take(tail: Buffer): Buffer {
    const whole = this.#pending.length === 0 ? tail : Buffer.concat([...this.#pending, tail]);
    this.#pending = [];
    this.#have = 0;
    return whole;
  }
}
