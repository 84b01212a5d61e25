import type { Change } from '../history/change.ts';
import type { Fingerprints } from '../lib/fingerprints.ts';

const MAX_FILES = 300;

/**
 * Share of the lines added by `earlier` that `later` adds at other paths, 0…1. A roll-out moves the lines of one ring
 * or environment into the shared base, a refactoring into another file; lines that live on elsewhere were not undone.
 * Evidence: redhat-appstudio/infra-deployments@94b2d127 (one ring to the next), openstack/openstack-ansible@c8359fda (a
 * file renamed), wikimedia/operations-puppet@67025b24 (one cluster to all).
 */
export function movedOn(later: Change, earlier: Change): number {
  let brought = 0;
  let elsewhere = 0;
  const came = later.files.slice(0, MAX_FILES);
  const blobs = new Map(came.flatMap(({ path, after }) => (after === null ? [] : [[after, path] as const])));
  for (const { path, after, content } of earlier.files.slice(0, MAX_FILES)) {
    const size = Math.max(1, content?.added.length ?? 1);
    if (after === null) continue;
    brought += size;
    const isThere = blobs.has(after) && blobs.get(after) !== path;
    elsewhere += isThere ? size : Math.min(size, content === null ? 0 : cameElsewhere(came, path, content.added));
  }
  return brought === 0 ? 0 : elsewhere / brought;
}

function cameElsewhere(files: Change['files'], path: string, added: Fingerprints): number {
  return files.reduce(
    (sum, file) => (file.path === path || file.content === null ? sum : sum + file.content.added.countCommon(added)),
    0,
  );
}
