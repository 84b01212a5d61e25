import { directoryOf, nameOf, pathIn, resolvePath, stemOf, upwards } from '../paths.ts';
import { type Candidate, candidate, type Placed, placed, type SignedTree, tierBy } from './candidate.ts';
import { isEnvironment, isPartPlace } from './environments.ts';
import type { StackSign } from './signs.ts';

/** Stacks of CloudFormation, CDK, Pulumi, Bicep and ARM. A template that another one builds in, or a CDK app holds, is none. */
export function stackCandidates(tree: SignedTree): readonly Candidate[] {
  const stacks = placed(tree, 'stack').filter(({ path }) => !isPartPlace(path));
  const called = new Set(stacks.flatMap(calledFiles));
  const parameters = new Set(stacks.filter(({ sign }) => sign.tool === 'bicep-parameters').flatMap(calledFiles));
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
      return called.has(path) || [...upwards(directory)].some((above) => apps.has(above)) ? [] : [template(path, more)];
    }
    const isApplied = parameters.has(path) || isNamed(path, ['main.bicep', 'azuredeploy.json', 'azuredeploy.bicep']);
    if (sign.tool === 'bicep-parameters' || !isApplied || calledByTemplate(stacks, path)) return [];
    return [template(path, more)];
  });
}

function calledFiles({ directory, sign }: Placed<StackSign>): readonly string[] {
  return sign.calls.flatMap((call) => resolvePath(directory, call) ?? []);
}

function calledByTemplate(stacks: readonly Placed<StackSign>[], path: string): boolean {
  return stacks.some((stack) => stack.sign.tool === 'bicep' && calledFiles(stack).includes(path));
}

function isNamed(path: string, names: readonly string[]): boolean {
  return names.includes(nameOf(path).toLowerCase());
}

const USUAL = new Set(['main', 'template', 'azuredeploy', 'stack', 'cloudformation', 'index', 'mainTemplate']);

/** A template with a usual name is named by its folder, any other by itself. */
function template(path: string, more: Partial<Candidate>): Candidate {
  const [directory, stem] = [directoryOf(path), stemOf(path)];
  if (USUAL.has(stem) && directory !== '') return candidate('stack', path, directory, { ...more, paths: [path] });
  return candidate('stack', path, pathIn(directory, stem), {
    ...more,
    name: isEnvironment(stem) ? null : stem,
    paths: [path],
  });
}
