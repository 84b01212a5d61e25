import { addTo } from '../../lib/group.ts';

interface FileBlob {
  readonly directory: string;
  readonly blob: string;
}

/** Blob ids of the empty file (SHA-1, SHA-256). Empty files are equal to one another, but not copies. */
const EMPTY = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/**
 * Finds copied directories: more than half of their files are also in one other directory, byte for byte. The result
 * maps each copy to its original. Of two directories that are alike, the one that comes first by name is the original.
 */
export function copiesAmong(files: readonly FileBlob[]): ReadonlyMap<string, string> {
  const contents = new Map<string, string[]>();
  const holders = new Map<string, Set<string>>();
  for (const { directory, blob } of files) {
    if (EMPTY.has(blob)) continue;
    addTo(contents, directory, blob);
    holders.set(blob, (holders.get(blob) ?? new Set()).add(directory));
  }
  return new Map(
    [...contents].flatMap(([directory, blobs]) => {
      const original = originalOf(directory, blobs, holders);
      return original === null ? [] : [[directory, original] as const];
    }),
  );
}

// A file that more than this many directories hold is boilerplate (such as a common outputs.tf) and is ignored.
const BOILERPLATE = 20;

function originalOf(
  directory: string,
  blobs: readonly string[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const shared = new Map<string, number>();
  for (const blob of blobs) {
    const others = holders.get(blob) ?? new Set<string>();
    if (others.size > BOILERPLATE) continue;
    for (const other of others) if (other < directory) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const originals = [...shared].filter(([, count]) => count > blobs.length / 2).map(([other]) => other);
  return originals.sort()[0] ?? null;
}
