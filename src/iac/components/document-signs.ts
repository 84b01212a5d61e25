import { at, list, mapping, word } from '../documents.ts';
import { literalPart } from '../go-template.ts';
import { catalogSigns } from './catalog-signs.ts';
import { deliverySigns } from './delivery-signs.ts';
import type { PlaybookSign, Sign, StackSign } from './signs.ts';
import { tierOfLabels } from './tier.ts';

/** Signs of one document of a YAML or JSON file. */
export function documentSigns(document: unknown): readonly Sign[] {
  if (Array.isArray(document)) return [...playbookSigns(document), ...parameterSigns(document)];
  if (word(at(document, 'kind')) === 'List') return list(at(document, 'items')).slice(0, 200).flatMap(documentSigns);
  return [
    ...deliverySigns(document),
    ...catalogSigns(document),
    ...chartSigns(document),
    ...overlaySigns(document),
    ...stackSigns(document),
    ...helmfileSigns(document),
    ...serviceListSigns(document),
  ];
}

function chartSigns(document: unknown): readonly Sign[] {
  const name = word(at(document, 'name'));
  const isChart = /^v[12]$/.test(word(at(document, 'apiVersion')) ?? '') && at(document, 'kind') === undefined;
  if (name === null || !isChart || word(at(document, 'version')) === null) return [];
  const dependencies = list(at(document, 'dependencies')).map((dependency) => ({
    name: word(at(dependency, 'name')) ?? '',
    registry: word(at(dependency, 'repository')) ?? '',
  }));
  const isLocal = ({ registry }: { registry: string }) => registry.startsWith('file://');
  const calls = dependencies.filter(isLocal).map(({ registry }) => registry.slice('file://'.length));
  const fetches = dependencies.filter((dependency) => !isLocal(dependency) && dependency.registry !== '');
  const tier = tierOfLabels(at(document, 'annotations'));
  return [{ sign: 'chart', name, library: at(document, 'type') === 'library', calls, fetches, tier }];
}

function overlaySigns(document: unknown): readonly Sign[] {
  const version = word(at(document, 'apiVersion')) ?? 'kustomize.config.k8s.io/v1beta1';
  const known = ['resources', 'bases', 'components', 'helmCharts', 'patches', 'configMapGenerator'];
  const isKustomization =
    version.startsWith('kustomize.config.k8s.io/') &&
    (word(at(document, 'kind')) ?? 'Kustomization').match(/^(Kustomization|Component)$/) !== null &&
    known.some((key) => Array.isArray(at(document, key)));
  if (!isKustomization) return [];
  const calls = ['resources', 'bases', 'components'].flatMap((key) =>
    list(at(document, key)).flatMap((path) => word(path) ?? []),
  );
  const pairs = list(at(document, 'labels')).map((label) => at(label, 'pairs'));
  const tier = tierOfLabels(at(document, 'commonLabels'), at(document, 'commonAnnotations'), ...pairs);
  return [{ sign: 'overlay', calls, part: at(document, 'kind') === 'Component', tier }];
}

function playbookSigns(items: readonly unknown[]): readonly PlaybookSign[] {
  const imports = items.flatMap(
    (item) => word(at(item, 'import_playbook')) ?? word(at(item, 'ansible.builtin.import_playbook')) ?? [],
  );
  const plays = items.filter((item) => word(at(item, 'hosts')) !== null || Array.isArray(at(item, 'hosts')));
  if (plays.length + imports.length === 0) return [];
  return [{ sign: 'playbook', plays: plays.map(rolesOf), imports }];
}

function rolesOf(play: unknown): readonly string[] {
  const listed = list(at(play, 'roles')).flatMap(
    (role) => word(role) ?? word(at(role, 'role')) ?? word(at(role, 'name')) ?? [],
  );
  const included = list(at(play, 'tasks')).flatMap((task) =>
    ['import_role', 'include_role', 'ansible.builtin.import_role', 'ansible.builtin.include_role'].flatMap(
      (key) => word(at(task, key, 'name')) ?? [],
    ),
  );
  return [...new Set([...listed, ...included])];
}

/** A list of values for the parameters of a CloudFormation template. */
function parameterSigns(items: readonly unknown[]): readonly StackSign[] {
  if (word(at(items[0], 'ParameterKey')) === null) return [];
  return [{ sign: 'stack', tool: 'cloudformation-parameters', name: null, calls: [], tier: null }];
}

/** CloudFormation and SAM, Pulumi projects, ARM templates and CDK apps. */
function stackSigns(document: unknown): readonly StackSign[] {
  const stack = (
    tool: StackSign['tool'],
    name: string | null,
    calls: readonly string[] = [],
    tier: number | null = null,
  ) => [{ sign: 'stack', tool, name, calls, tier } as const];
  const resources = Object.values(mapping(at(document, 'Resources')));
  // A serverless resource without the transform can only be merged into a template that has it.
  const isFragment =
    at(document, 'Transform') === undefined &&
    resources.some((resource) => /^AWS::Serverless::/.test(typeOf(resource)));
  if (!isFragment && resources.some((resource) => /^(AWS|Custom)::/.test(typeOf(resource)))) {
    const calls = resources.flatMap(
      (resource) =>
        word(at(resource, 'Properties', 'TemplateURL')) ?? word(at(resource, 'Properties', 'Location')) ?? [],
    );
    return stack('cloudformation', null, calls, tierOfLabels(at(document, 'Metadata')));
  }
  const runtime = at(document, 'runtime');
  if (word(at(document, 'name')) !== null && (word(runtime) ?? word(at(runtime, 'name'))) !== null) {
    return stack(
      'pulumi',
      word(at(document, 'name')),
      [],
      tierOfLabels(at(document, 'config', 'pulumi:tags', 'value')),
    );
  }
  const schema = word(at(document, '$schema')) ?? '';
  if (/deploymentTemplate\.json/i.test(schema)) return stack('arm', null);
  if (word(at(document, 'app')) !== null && at(document, 'context') !== undefined) return stack('cdk', null);
  return [];
}

function typeOf(resource: unknown): string {
  return word(at(resource, 'Type')) ?? '';
}

function helmfileSigns(document: unknown): readonly Sign[] {
  const releases = list(at(document, 'releases')).filter((release) => word(at(release, 'chart')) !== null);
  return releases.flatMap((release): Sign[] => {
    const name = literalPart(word(at(release, 'name')) ?? '');
    const chart = word(at(release, 'chart')) ?? '';
    if (name.length < 3) return [];
    const tier = tierOfLabels(at(release, 'labels'));
    // `charts/a` is a folder or a chart of the repository `charts`: the tree tells.
    const sources = chart.includes('://') ? [] : [chart];
    return [{ sign: 'delivery', kind: 'helm-release', name, sources, tier }];
  });
}

/** `services: [{serviceGroup, pipelinePath, children: […]}]`: the topology of a staged rollout. */
function serviceListSigns(document: unknown): readonly Sign[] {
  const services = [...walkServices(at(document, 'services'))].flatMap((service) => {
    const name = word(at(service, 'serviceGroup'));
    const path = word(at(service, 'pipelinePath'));
    return name === null || path === null ? [] : [{ name, path }];
  });
  return services.length === 0 ? [] : [{ sign: 'service-list', services }];
}

function* walkServices(services: unknown): Generator<unknown> {
  for (const service of list(services)) {
    yield service;
    yield* walkServices(at(service, 'children'));
  }
}
