import { at, list, mapping, word } from '../documents.ts';
import { catalogFacts } from './catalog-facts.ts';
import { composeFacts } from './compose-facts.ts';
import { deliveryFacts, helmfileFacts } from './delivery-facts.ts';
import type { ComponentFact, PlaybookFact, StackFact } from './facts.ts';
import { tierOfLabels } from './tier.ts';

/** Component facts of one document of a YAML or JSON file. */
export function documentFacts(document: unknown): readonly ComponentFact[] {
  if (Array.isArray(document)) return [...playbookFacts(document), ...parameterFacts(document)];
  if (word(at(document, 'kind')) === 'List') return list(at(document, 'items')).slice(0, 200).flatMap(documentFacts);
  return [
    ...deliveryFacts(document),
    ...catalogFacts(document),
    ...chartFacts(document),
    ...overlayFacts(document),
    ...stackFacts(document),
    ...composeFacts(document),
    ...helmfileFacts(document),
    ...serviceListFacts(document),
  ];
}

function chartFacts(document: unknown): readonly ComponentFact[] {
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
  return [{ about: 'chart', name, library: at(document, 'type') === 'library', calls, fetches, tier }];
}

function overlayFacts(document: unknown): readonly ComponentFact[] {
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
  return [{ about: 'overlay', calls, part: at(document, 'kind') === 'Component', tier }];
}

function playbookFacts(items: readonly unknown[]): readonly PlaybookFact[] {
  const imports = items.flatMap(
    (item) => word(at(item, 'import_playbook')) ?? word(at(item, 'ansible.builtin.import_playbook')) ?? [],
  );
  const plays = items.filter((item) => word(at(item, 'hosts')) !== null || Array.isArray(at(item, 'hosts')));
  if (plays.length + imports.length === 0) return [];
  return [{ about: 'playbook', plays: plays.map(rolesOf), imports }];
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

/** Facts of a CloudFormation parameter file: a list of `ParameterKey` entries. */
function parameterFacts(items: readonly unknown[]): readonly StackFact[] {
  if (word(at(items[0], 'ParameterKey')) === null) return [];
  return [{ about: 'stack', tool: 'cloudformation-parameters', name: null, calls: [], tier: null }];
}

/** Facts of CloudFormation and SAM templates, Pulumi projects, ARM templates and CDK apps. */
function stackFacts(document: unknown): readonly StackFact[] {
  const stack = (
    tool: StackFact['tool'],
    name: string | null,
    calls: readonly string[] = [],
    tier: number | null = null,
  ) => [{ about: 'stack', tool, name, calls, tier } as const];
  const resources = Object.values(mapping(at(document, 'Resources')));
  // A template with serverless resources but without `Transform` is a fragment: another template includes it.
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
  if (/deploymentParameters\.json/i.test(schema)) return stack('bicep-parameters', null);
  if (word(at(document, 'app')) !== null && at(document, 'apiVersion') === undefined) return stack('cdk', null);
  return [];
}

function typeOf(resource: unknown): string {
  return word(at(resource, 'Type')) ?? '';
}

/** Facts of a staged rollout's topology: `services: [{serviceGroup, pipelinePath, children: […]}]`. */
function serviceListFacts(document: unknown): readonly ComponentFact[] {
  const services = [...walkServices(at(document, 'services'))].flatMap((service) => {
    const name = word(at(service, 'serviceGroup'));
    const path = word(at(service, 'pipelinePath'));
    return name === null || path === null ? [] : [{ name, path }];
  });
  return services.length === 0 ? [] : [{ about: 'service-list', services }];
}

function* walkServices(services: unknown): Generator<unknown> {
  for (const service of list(services)) {
    yield service;
    yield* walkServices(at(service, 'children'));
  }
}
