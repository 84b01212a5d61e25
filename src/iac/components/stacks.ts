import { groupBy } from '../../lib/group.ts';
import { directoryName, fileName, fileStem, pathIn, resolvePath, upwards } from '../../lib/paths.ts';
import { isEnvironment } from './environments.ts';
import type { StackFact } from './facts.ts';
import { namingSegments } from './naming-segments.ts';
import { type Placed, placed, type Sighting, sighting, type TreeFacts, tierBy } from './sighting.ts';
import { isInSupportFolder } from './support-folders.ts';

/**
 * Stacks of CloudFormation, CDK, Pulumi, Bicep and ARM. Templates that another one includes, and templates inside a CDK
 * app, are not stacks of their own.
 */
export function stackSightings(tree: TreeFacts): readonly Sighting[] {
  const all = placed(tree, 'stack');
  const stacks = all.filter(({ path, fact }) => !isInSupportFolder(usualPlace(path, fact)));
  const called = new Set(stacks.flatMap(calledFiles));
  const parts = new Set(stacks.filter(isBicep).flatMap(calledFiles));
  const builtIn = new Set(all.filter(isBicep).flatMap(calledFiles));
  const settings = stacks.filter(({ fact }) => fact.tool === 'bicep-parameters');
  const parameters = groupBy(
    stacks.filter(({ fact }) => fact.tool === 'cloudformation-parameters'),
    ({ path }) => sharedName(path),
  );
  const apps = new Set(stacks.filter(({ path }) => isNamed(path, ['cdk.json'])).map(({ directory }) => directory));
  return stacks.flatMap((stack): readonly Sighting[] => {
    const { path, directory, fact } = stack;
    const more = tierBy('tag', fact.tier);
    if (fact.tool === 'pulumi') {
      return isNamed(path, ['pulumi.yaml', 'pulumi.yml'])
        ? [sighting('stack', path, directory, { ...more, name: fact.name })]
        : [];
    }
    if (fact.tool === 'cdk') return isNamed(path, ['cdk.json']) ? [sighting('stack', path, directory, more)] : [];
    if (fact.tool === 'cloudformation') {
      return called.has(path) || [...upwards(directory)].some((above) => apps.has(above))
        ? []
        : [template(path, pathsOf(parameters.get(sharedName(path)) ?? []), more)];
    }
    if (fact.tool === 'cloudformation-parameters') return [];
    const used = settings.filter((setting) => calledFiles(setting).includes(path));
    // A `main.bicep` that only tests or samples include is a module of a registry, delivered as a module.
    const isMain = isNamed(path, ['main.bicep', 'azuredeploy.json', 'azuredeploy.bicep']) && !builtIn.has(path);
    const isApplied = isMain || used.length > 0;
    if (fact.tool === 'bicep-parameters' || !isApplied || parts.has(path)) return [];
    return [template(path, pathsOf(used), more)];
  });
}

function isBicep({ fact }: Placed<StackFact>): boolean {
  return fact.tool === 'bicep';
}

/** Path without its `templates` folders for CloudFormation, where these hold the stacks, unless they are in a role. */
function usualPlace(path: string, { tool }: StackFact): string {
  const isHome = tool === 'cloudformation' && !path.includes('roles/');
  return isHome ? path.replaceAll(/(?<![^/])templates?\//g, '') : path;
}

/** Name that a template and its parameter files share: `web` of `templates/web.yaml` and of `params/prod/web.json`. */
function sharedName(path: string): string {
  return namingSegments(`${directoryName(path)}/${fileStem(path)}`).at(-1) ?? '';
}

function pathsOf(files: readonly Placed<StackFact>[]): readonly string[] {
  return files.map(({ path }) => path);
}

/** Files that a stack includes. A parameter file in JSON does not name its template: it is called after it. */
function calledFiles({ path, directory, fact }: Placed<StackFact>): readonly string[] {
  if (fact.tool === 'bicep-parameters' && fact.calls.length === 0)
    return [pathIn(directory, `${fileStem(path)}.bicep`)];
  return fact.calls.flatMap((call) => resolvePath(directory, call) ?? []);
}

function isNamed(path: string, names: readonly string[]): boolean {
  return names.includes(fileName(path).toLowerCase());
}

const USUAL = new Set(['main', 'template', 'azuredeploy', 'stack', 'cloudformation', 'index', 'mainTemplate']);

/** A stack of one template. A common file name gives way to the folder's name or, in the root, the repository's. */
function template(path: string, parameters: readonly string[], more: Partial<Sighting>): Sighting {
  const [directory, stem] = [directoryName(path), fileStem(path)];
  const paths = [path, ...parameters];
  if (USUAL.has(stem)) return sighting('stack', path, directory, { ...more, paths: directory === '' ? [''] : paths });
  return sighting('stack', path, pathIn(directory, stem), { ...more, name: isEnvironment(stem) ? null : stem, paths });
}
