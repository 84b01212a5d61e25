import type { ContentDelta, PinMove } from '../../history/change.ts';
import { groupBy } from '../../history/group.ts';
import { contentSign, signProbe } from '../../iac/content-sign.ts';
import { isWorthComparing } from '../../iac/handwritten.ts';
import { pinMoves } from '../../iac/pins.ts';
import { riskOfLines } from '../../iac/risk.ts';
import { type BlobContents, readBlobs } from './blobs.ts';
import { changedLines, countOf, fingerprints, textOf } from './lines.ts';
import type { LoggedCommit, RawFileChange } from './log.ts';
import type { Repository } from './repository.ts';

const NO_CONTENTS = Buffer.alloc(0);
const BINARY_PROBE = 8_000;
/** So many changed lines of a file are read for versions and risks; all are counted. */
const MAX_LINES_READ = 400;

export interface ContentDeltas {
  /** What is missing here has unknown contents. */
  readonly byFile: ReadonlyMap<RawFileChange, ContentDelta>;
  /** Objects that the clone lacks. */
  readonly absent: number;
}

/**
 * Compares the contents of every changed file, path by path: one path's versions follow each other, so each blob of a
 * path's history is read once and only two are held at a time.
 */
export async function readContentDeltas(
  repository: Repository,
  commits: readonly LoggedCommit[],
): Promise<ContentDeltas> {
  const comparison = new Comparison(planByPath(commits));
  await readBlobs(repository, comparison.requests, (blob) => comparison.accept(blob));
  return { byFile: comparison.byFile, absent: comparison.absent.size };
}

/** A file and the two blobs to compare for it. */
interface Pair {
  readonly file: RawFileChange;
  readonly before: string | null;
  readonly after: string | null;
}

/** What to compare, the versions of one path together, oldest first. An exact move is compared with itself. */
function planByPath(commits: readonly LoggedCommit[]): readonly Pair[] {
  return [...groupBy(pairsOf(commits.toReversed()), ({ file }) => file.path).values()].flat();
}

function* pairsOf(commits: readonly LoggedCommit[]): Generator<Pair> {
  for (const { files } of commits) {
    const moved = movedBlobs(files);
    for (const file of files) {
      if (file.kind !== 'file' || !isWorthComparing(file.path)) continue;
      const only = file.before === null ? file.after : file.after === null ? file.before : null;
      const isMove = only !== null && moved.has(only);
      yield isMove ? { file, before: only, after: only } : { file, before: file.before, after: file.after };
    }
  }
}

/** Blobs that one path lost and another gained, unchanged, in the same commit. */
function movedBlobs(files: readonly RawFileChange[]): ReadonlySet<string> {
  const gone = new Set(files.flatMap((file) => (file.after === null && file.before !== null ? [file.before] : [])));
  if (gone.size === 0) return gone;
  const come = new Set(files.flatMap((file) => (file.before === null && file.after !== null ? [file.after] : [])));
  return new Set([...gone].filter((blob) => come.has(blob)));
}

/** Pairs the blobs that come in with the files that wait for them, in the same order. */
class Comparison {
  readonly byFile = new Map<RawFileChange, ContentDelta>();
  readonly absent = new Set<string>();
  readonly requests: string[] = [];
  readonly #pairs: readonly Pair[];
  readonly #seen = new Map<string, ContentDelta | null>();
  #next = 0;
  readonly #held = new Map<string, BlobContents>();
  /** A bump of one version moves the same pin in hundreds of files: each move is kept once. */
  readonly #moves = new Map<string, PinMove>();

  constructor(pairs: readonly Pair[]) {
    this.#pairs = pairs;
    let last: readonly string[] = [];
    for (const pair of pairs) {
      const needed = blobsOf(pair);
      this.requests.push(...needed.filter((blob) => !last.includes(blob)));
      last = needed;
    }
  }

  accept(blob: BlobContents): void {
    if (blob.absent) this.absent.add(blob.id);
    this.#held.set(blob.id, blob);
    for (let pair = this.#pairs[this.#next]; pair !== undefined; pair = this.#pairs[this.#next]) {
      const needed = blobsOf(pair);
      if (!needed.every((id) => this.#held.has(id))) return;
      this.#compare(pair);
      this.#next += 1;
      for (const id of this.#held.keys()) if (!needed.includes(id)) this.#held.delete(id);
    }
  }

  #compare(pair: Pair): void {
    const { file } = pair;
    const extension = file.path.slice(file.path.lastIndexOf('.'));
    const key = `${pair.before}:${pair.after}:${extension}`;
    let delta = this.#seen.get(key);
    if (delta === undefined) {
      delta = this.#deltaOf(pair);
      this.#seen.set(key, delta);
    }
    if (delta !== null) this.byFile.set(file, delta);
  }

  #deltaOf({ file, ...pair }: Pair): ContentDelta | null {
    const before = pair.before === null ? NO_CONTENTS : (this.#held.get(pair.before)?.contents ?? null);
    const after = pair.after === null ? NO_CONTENTS : (this.#held.get(pair.after)?.contents ?? null);
    if (before === null || after === null || isBinary(before) || isBinary(after)) return null;
    const lines = changedLines(before, after);
    const added = textOf(lines.added, MAX_LINES_READ);
    const removed = textOf(lines.removed, MAX_LINES_READ);
    return {
      addedCount: countOf(lines.added),
      removedCount: countOf(lines.removed),
      ...fingerprints(lines),
      pins: pinMoves(removed, added).map((move) => this.#once(move)),
      risks: riskOfLines({ added, removed }),
      sign: contentSign(file.path, (pair.after === null ? before : after).toString('utf8', 0, signProbe(file.path))),
    };
  }

  #once(move: PinMove): PinMove {
    const name = `${move.key}\0${move.from}\0${move.to}`;
    const known = this.#moves.get(name);
    if (known !== undefined) return known;
    this.#moves.set(name, move);
    return move;
  }
}

function blobsOf({ before, after }: Pair): string[] {
  return [before, after].filter((id) => id !== null);
}

function isBinary(contents: Buffer): boolean {
  return contents.subarray(0, BINARY_PROBE).includes(0);
}
