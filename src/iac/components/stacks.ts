import { groupBy } from '../../history/group.ts';
import { directoryOf, nameOf, pathIn, resolvePath, stemOf, upwards } from '../../history/paths.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree, tierBy } from './candidate.ts';
import { identityOfPath, isEnvironment, isPartPlace } from './environments.ts';
import type { StackSign } from './signs.ts';

/** Stacks of CloudFormation, CDK, Pulumi, Bicep and ARM. A template that another one builds in, or a CDK app holds, is none. */
export function stackCandidates(tree: SignedTree): readonly Candidate[] {
  const all = placed(tree, 'stack');
  const stacks = all.filter(({ path, sign }) => !isPartPlace(usualPlace(path, sign)));
  const called = new Set(stacks.flatMap(calledFiles));
  const parts = new Set(stacks.filter(isBicep).flatMap(calledFiles));
  const builtIn = new Set(all.filter(isBicep).flatMap(calledFiles));
  const settings = stacks.filter(({ sign }) => sign.tool === 'bicep-parameters');
  const parameters = groupBy(
    stacks.filter(({ sign }) => sign.tool === 'cloudformation-parameters'),
    ({ path }) => subjectOf(path),
  );
  const apps = new Set(stacks.filter(({ path }) => isNamed(path, ['cdk.json'])).map(({ directory }) => directory));
  return stacks.flatMap((stack): readonly Candidate[] => {
    const { path, directory, sign } = stack;
    const more = tierBy('tag', sign.tier);
    if (sign.tool === 'pulumi') {
      return isNamed(path, ['pulumi.yaml', 'pulumi.yml'])
        ? [candidate('stack', path, directory, { ...more, name: sign.name })]
        : [];
    }
    if (sign.tool === 'cdk') return isNamed(path, ['cdk.json']) ? [candidate('stack', path, directory, more)] : [];
    if (sign.tool === 'cloudformation') {
      return called.has(path) || [...upwards(directory)].some((above) => apps.has(above))
        ? []
        : [template(path, pathsOf(parameters.get(subjectOf(path)) ?? []), more)];
    }
    if (sign.tool === 'cloudformation-parameters') return [];
    const used = settings.filter((setting) => calledFiles(setting).includes(path));
    // Tests and samples build in the modules of a registry, which are delivered as modules.
    const isMain = isNamed(path, ['main.bicep', 'azuredeploy.json', 'azuredeploy.bicep']) && !builtIn.has(path);
    const isApplied = isMain || used.length > 0;
    if (sign.tool === 'bicep-parameters' || !isApplied || parts.has(path)) return [];
    return [template(path, pathsOf(used), more)];
  });
}

function isBicep({ sign }: Placed<StackSign>): boolean {
  return sign.tool === 'bicep';
}

/** A folder `templates` of CloudFormation holds the stacks themselves, unless a role fills them in. */
function usualPlace(path: string, { tool }: StackSign): string {
  const isHome = tool === 'cloudformation' && !path.includes('roles/');
  return isHome ? path.replaceAll(/(?<![^/])templates?\//g, '') : path;
}

/** What a template or a file of its parameters is about: `web` of `templates/web.yaml` and of `params/prod/web.json`. */
function subjectOf(path: string): string {
  return identityOfPath(`${directoryOf(path)}/${stemOf(path)}`).at(-1) ?? '';
}

function pathsOf(files: readonly Placed<StackSign>[]): readonly string[] {
  return files.map(({ path }) => path);
}

function calledFiles({ directory, sign }: Placed<StackSign>): readonly string[] {
  return sign.calls.flatMap((call) => resolvePath(directory, call) ?? []);
}

function isNamed(path: string, names: readonly string[]): boolean {
  return names.includes(nameOf(path).toLowerCase());
}

const USUAL = new Set(['main', 'template', 'azuredeploy', 'stack', 'cloudformation', 'index', 'mainTemplate']);

/** A template with a usual name is named by its folder, at the root by the repository, any other by itself. */
function template(path: string, parameters: readonly string[], more: Partial<Candidate>): Candidate {
  const [directory, stem] = [directoryOf(path), stemOf(path)];
  const paths = [path, ...parameters];
  if (USUAL.has(stem)) return candidate('stack', path, directory, { ...more, paths: directory === '' ? [''] : paths });
  return candidate('stack', path, pathIn(directory, stem), { ...more, name: isEnvironment(stem) ? null : stem, paths });
}
