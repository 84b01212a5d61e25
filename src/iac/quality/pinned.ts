import type { CheckTally } from '../../history/quality.ts';
import { fileName } from '../../lib/paths.ts';
import type { Dependency, QualityFile, QualityTree } from './facts.ts';
import { tally } from './tally.ts';

interface PlacedDependency {
  readonly dependency: Dependency;
  readonly path: string;
  readonly pinned: boolean;
}

/**
 * How many external dependencies are pinned. Each combination of kind, name and version counts once, however often it
 * is copied. Pinned means, by kind:
 * - module: an exact version; by address, a ref that names a version, or a version or commit in the path
 * - provider: an exact version, an upper bound, or a `.terraform.lock.hcl` beside it; not counted in modules
 * - chart: an exact version, or a `Chart.lock` or `helmfile.lock` beside it; from OCI also a digest or a version tag
 * - image: a digest, or a tag that names a version; an unpinned image that a kustomization overrides is not counted
 * - base: as a module by address
 * - role, collection: an exact version, from git also a ref that names a version; counted in requirements files only
 */
export function pins(files: readonly QualityFile[], modules: ReadonlySet<string>, tree: QualityTree): CheckTally {
  const overridden = new Set(files.flatMap(({ facts }) => facts?.overridden ?? []));
  const distinct = new Map<string, PlacedDependency>();
  for (const { path, directory, facts } of files) {
    for (const dependency of facts?.dependencies ?? []) {
      const { kind, name, version } = dependency;
      // A module declares the oldest provider that it works with; its caller chooses the version.
      if (kind === 'provider' && modules.has(directory)) continue;
      if (ANSIBLE.has(kind) && !isRequirements(path)) continue;
      const pinned = dependency.pinned || isLocked(dependency, directory, tree);
      // If an overlay sets the image, the tag in the base is a placeholder.
      if (!pinned && kind === 'image' && overridden.has(name)) continue;
      const key = `${kind} ${name} ${version} ${pinned}`;
      if (!distinct.has(key)) distinct.set(key, { dependency, path, pinned });
    }
  }
  return tally([...distinct.values()], ({ dependency: { kind, name, version }, path, pinned }) =>
    pinned ? null : { path, note: `${kind} ${name} is not pinned: ${version ?? 'no version'}` },
  );
}

const ANSIBLE = new Set<string>(['role', 'collection']);

/** Whether a file is an Ansible requirements file. In other files, `roles` or `collections` can mean anything. */
function isRequirements(path: string): boolean {
  return fileName(path).startsWith('requirements');
}

const LOCKS: Readonly<Record<string, readonly string[]>> = {
  provider: ['.terraform.lock.hcl'],
  chart: ['Chart.lock', 'helmfile.lock'],
};

function isLocked({ kind }: Dependency, directory: string, { blobs }: QualityTree): boolean {
  const prefix = directory === '' ? '' : `${directory}/`;
  return (LOCKS[kind] ?? []).some((lock) => blobs.has(`${prefix}${lock}`));
}
