import { nameOf } from '../../history/paths.ts';
import type { QualityPart } from '../../history/quality.ts';
import type { QualityFile, QualityTree, Reference } from './facts.ts';
import { part } from './part.ts';

interface Placed {
  readonly reference: Reference;
  readonly path: string;
  readonly pinned: boolean;
}

/** Each distinct reference once, so that a copied line weighs no more. A lock file beside it pins providers and charts. */
export function pins(files: readonly QualityFile[], modules: ReadonlySet<string>, tree: QualityTree): QualityPart {
  const overridden = new Set(files.flatMap(({ facts }) => facts?.overridden ?? []));
  const distinct = new Map<string, Placed>();
  for (const { path, directory, facts } of files) {
    for (const reference of facts?.references ?? []) {
      const { kind, name, version } = reference;
      // A module states the oldest provider that it works with; its caller decides.
      if (kind === 'provider' && modules.has(directory)) continue;
      if (ANSIBLE.has(kind) && !isRequirements(path)) continue;
      const pinned = reference.pinned || isLocked(reference, directory, tree);
      // What stands in a base is a placeholder where an overlay sets the image.
      if (!pinned && kind === 'image' && overridden.has(name)) continue;
      const key = `${kind} ${name} ${version} ${pinned}`;
      if (!distinct.has(key)) distinct.set(key, { reference, path, pinned });
    }
  }
  return part([...distinct.values()], ({ reference: { kind, name, version }, path, pinned }) =>
    pinned ? null : { path, note: `${kind} ${name} is not pinned: ${version ?? 'no version'}` },
  );
}

const ANSIBLE = new Set<string>(['role', 'collection']);

/** Elsewhere a list of roles or collections is one of anything. */
function isRequirements(path: string): boolean {
  return nameOf(path).startsWith('requirements');
}

const LOCKS: Readonly<Record<string, readonly string[]>> = {
  provider: ['.terraform.lock.hcl'],
  chart: ['Chart.lock', 'helmfile.lock'],
};

function isLocked({ kind }: Reference, directory: string, { blobs }: QualityTree): boolean {
  const prefix = directory === '' ? '' : `${directory}/`;
  return (LOCKS[kind] ?? []).some((lock) => blobs.has(`${prefix}${lock}`));
}
