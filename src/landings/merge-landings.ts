import type { ContentDelta, FileChange, Landing, TemporaryComments } from '../history/change.ts';
import { kindBefore } from '../history/file-sides.ts';
import { Fingerprints } from '../lib/fingerprints.ts';

/**
 * Joins consecutive landings, oldest first, into one. It lands with the last commit, and its files are the difference
 * between the tree before the first landing and the tree after the last; a path that ends as it began is left out.
 */
export function mergeLandings(range: readonly Landing[]): Landing {
  const [first, last] = [range[0], range.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('an empty range of landings');
  const files = new Map<string, FileChange>();
  for (const landing of range) {
    for (const file of landing.files) {
      const known = files.get(file.path);
      files.set(file.path, known === undefined ? file : mergeFiles(known, file));
    }
  }
  return {
    ...last,
    parents: first.parents,
    authoredAt: first.authoredAt,
    files: [...files.values()].filter(({ before, after }) => before !== after),
    inner: range.map(({ sha, authoredAt, author, message }) => ({ sha, authoredAt, author, message })),
  };
}

function mergeFiles(earlier: FileChange, later: FileChange): FileChange {
  const known = earlier.content !== null && later.content !== null;
  const { turnedFrom: _, ...rest } = later;
  const from = kindBefore(earlier);
  return {
    ...rest,
    ...(from === later.kind ? {} : { turnedFrom: from }),
    before: earlier.before,
    content: known ? mergeDeltas(earlier.content, later.content) : null,
  };
}

/** Lines that one delta adds and the other removes cancel out; a pin goes from its first to its last version. */
function mergeDeltas(earlier: ContentDelta, later: ContentDelta): ContentDelta {
  const [allAdded, allRemoved] = [together(earlier.added, later.added), together(earlier.removed, later.removed)];
  const added = Fingerprints.difference(allAdded, allRemoved);
  const removed = Fingerprints.difference(allRemoved, allAdded);
  const cancelled = allAdded.length - added.length;
  return {
    addedCount: earlier.addedCount + later.addedCount - cancelled,
    removedCount: earlier.removedCount + later.removedCount - cancelled,
    added,
    removed,
    pins: mergePins(earlier.pins, later.pins),
    risks: [...new Set([...earlier.risks, ...later.risks])],
    temporaryComments: mergeComments(earlier.temporaryComments, later.temporaryComments),
  };
}

function mergeComments(earlier: TemporaryComments | null, later: TemporaryComments | null): TemporaryComments | null {
  if (earlier === null || later === null) return earlier ?? later;
  return { added: [...earlier.added, ...later.added], removed: [...earlier.removed, ...later.removed] };
}

function together(earlier: Fingerprints, later: Fingerprints): number[] {
  return [...earlier, ...later].sort((one, other) => one - other);
}

function mergePins(earlier: ContentDelta['pins'], later: ContentDelta['pins']): ContentDelta['pins'] {
  const begun = new Map(earlier.map((pin) => [`${pin.key}\n${pin.to}`, pin]));
  const moved = later.map((pin) => {
    const start = begun.get(`${pin.key}\n${pin.from}`);
    begun.delete(`${pin.key}\n${pin.from}`);
    return start === undefined ? pin : { ...pin, from: start.from };
  });
  return [...begun.values(), ...moved].filter(({ from, to }) => from !== to);
}
