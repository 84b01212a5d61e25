import { groupBy } from '../../history/group.ts';
import { nameOf, pathIn, resolvePath } from '../../history/paths.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree, tierBy } from './candidate.ts';
import { isPartPlace } from './environments.ts';
import type { TerraformSign, TerragruntSign } from './signs.ts';

/**
 * Root modules: directories with a backend, a provider or a lock file that no other directory calls; and Terragrunt
 * units. A called module is none, nor is what lies among modules, examples and templates.
 */
export function terraformCandidates(tree: SignedTree): readonly Candidate[] {
  const files = placed(tree, 'terraform');
  const units = placed(tree, 'terragrunt').filter(({ path, sign }) => isUnit(path) && sign.unit && !isPartPlace(path));
  const called = new Set([
    ...files.flatMap(({ directory, sign }) => sign.calls.map((call) => resolvePath(directory, call))),
    ...units.flatMap(({ directory, sign }) => localSource(directory, sign.source)),
  ]);
  const roots = [...groupBy(files, ({ directory }) => directory)].filter(
    ([directory, members]) =>
      !called.has(directory) && !isPartPlace(`${directory}/x`) && isRoot(directory, members, tree),
  );
  return [...roots.map(([directory, members]) => rootModule(directory, members)), ...units.map(unit)];
}

function isUnit(path: string): boolean {
  return nameOf(path) === 'terragrunt.hcl' || nameOf(path) === 'terragrunt.stack.hcl';
}

function isRoot(directory: string, members: readonly Placed<TerraformSign>[], tree: SignedTree): boolean {
  const hasParts = members.some(({ sign }) => sign.parts > 0);
  const ofItsOwn = members.some(({ sign }) => sign.backend || sign.provider);
  return hasParts && (ofItsOwn || tree.has(pathIn(directory, '.terraform.lock.hcl')));
}

function localSource(directory: string, source: string | null): readonly string[] {
  if (!source?.startsWith('.')) return [];
  return [resolvePath(directory, source.replace('//', '/')) ?? ''];
}

function rootModule(directory: string, members: readonly Placed<TerraformSign>[]): Candidate {
  const tiers = members.flatMap(({ sign }) => sign.tier ?? []);
  const file = members.find(({ sign }) => sign.backend)?.path ?? members[0]?.path ?? directory;
  return candidate('root-module', file, directory, {
    ...tierBy('tag', tiers.length > 0 ? Math.min(...tiers) : null),
    shape: shapeOf(members),
  });
}

/** The files that hold something, by name and contents; boilerplate alike everywhere says nothing. */
function shapeOf(members: readonly Placed<TerraformSign>[]): readonly string[] {
  return members
    .filter(({ sign }) => sign.parts > 0)
    .map(({ path, sign }) => `${nameOf(path)} ${sign.shape}`)
    .sort();
}

function unit({ path, directory }: Placed<TerragruntSign>): Candidate {
  return candidate('terragrunt-unit', path, directory);
}
