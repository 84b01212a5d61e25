import { groupBy } from '../../lib/group.ts';
import { fileName, pathIn, resolvePath } from '../../lib/paths.ts';
import type { TerraformFact, TerragruntFact } from './facts.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts, tierBy } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/**
 * Root modules (directories with resources or module calls, and a backend, provider or lock file) and Terragrunt units.
 * Called modules and everything in folders of modules, examples and templates are left out.
 */
export function terraformSightings(tree: TreeFacts): readonly Sighting[] {
  const files = placed(tree, 'terraform');
  const units = placed(tree, 'terragrunt').filter(
    ({ path, fact }) => isUnit(path) && fact.unit && !isInSupportFolder(path),
  );
  const called = new Set([
    ...files.flatMap(({ directory, fact }) => fact.calls.map((call) => resolvePath(directory, call))),
    ...placed(tree, 'terragrunt').flatMap(({ directory, fact }) =>
      /^[./]/.test(fact.source ?? '') ? resolvePath(directory, fact.source ?? '') : [],
    ),
  ]);
  const roots = [...groupBy(files, ({ directory }) => directory)].filter(
    ([directory, members]) =>
      !called.has(directory) && !isInSupportFolder(`${directory}/x`) && isRoot(directory, members, tree),
  );
  return [...roots.map(([directory, members]) => rootModule(directory, members)), ...units.map(unit)];
}

function isUnit(path: string): boolean {
  return fileName(path) === 'terragrunt.hcl' || fileName(path) === 'terragrunt.stack.hcl';
}

function isRoot(directory: string, members: readonly Placed<TerraformFact>[], tree: TreeFacts): boolean {
  const hasParts = members.some(({ fact }) => fact.parts > 0);
  const ofItsOwn = members.some(({ fact }) => fact.backend || fact.provider);
  return hasParts && (ofItsOwn || tree.has(pathIn(directory, '.terraform.lock.hcl')));
}

function rootModule(directory: string, members: readonly Placed<TerraformFact>[]): Sighting {
  const tiers = members.flatMap(({ fact }) => fact.tier ?? []);
  const file = members.find(({ fact }) => fact.backend)?.path ?? members[0]?.path ?? directory;
  return sighting('root-module', file, directory, {
    ...tierBy('tag', tiers.length > 0 ? Math.min(...tiers) : null),
    shape: shapeOf(members),
  });
}

/** Name and shape of each file with resources or module calls; other files are boilerplate and alike everywhere. */
function shapeOf(members: readonly Placed<TerraformFact>[]): readonly string[] {
  return members
    .filter(({ fact }) => fact.parts > 0)
    .map(({ path, fact }) => `${fileName(path)} ${fact.shape}`)
    .sort();
}

function unit({ path, directory }: Placed<TerragruntFact>): Sighting {
  return sighting('terragrunt-unit', path, directory);
}
