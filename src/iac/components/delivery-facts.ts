import { commonDirectory } from '../../lib/paths.ts';
import { at, list, mapping, word } from '../documents.ts';
import { hasPlaceholder, literalPart } from '../go-template.ts';
import type { ComponentFact, DeliveryFact } from './facts.ts';
import { tierOfLabels } from './tier.ts';

/** Facts of one Argo CD or Flux object; empty for any other object and for a patch. */
export function deliveryFacts(object: unknown): readonly ComponentFact[] {
  const group = word(at(object, 'apiVersion'))?.split('/')[0] ?? '';
  const kind = word(at(object, 'kind')) ?? '';
  if (at(object, '$patch') !== undefined || word(at(object, 'metadata', 'name')) === null) return [];
  if (group === 'argoproj.io' && kind === 'ApplicationSet') return applicationSet(object);
  if (group === 'argoproj.io' && kind === 'Application') return application(object);
  if (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization') return fluxKustomization(object);
  return group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease' ? helmRelease(object) : [];
}

function delivery(
  object: unknown,
  kind: DeliveryFact['kind'],
  sources: readonly string[],
  shared: readonly string[] = [],
): DeliveryFact {
  const tier = tierOfLabels(at(object, 'metadata', 'labels'), at(object, 'metadata', 'annotations'));
  const paths = [...new Set(sources.map(upToPlaceholder))].filter((path) => path !== '');
  const name = word(at(object, 'metadata', 'name')) ?? '';
  return { about: 'delivery', kind, name: hasPlaceholder(name) ? null : name, sources: paths, shared, tier };
}

function application(object: unknown): readonly DeliveryFact[] {
  const isWhole = at(object, 'spec', 'source') !== undefined || at(object, 'spec', 'sources') !== undefined;
  return isWhole ? [delivery(object, 'application', sourcePaths(at(object, 'spec')))] : [];
}

function fluxKustomization(object: unknown): readonly DeliveryFact[] {
  const path = word(at(object, 'spec', 'path'));
  if (path === null) return [];
  const source = at(object, 'spec', 'sourceRef');
  // An ExternalArtifact is made from the folder of its name, and the path is relative to that folder.
  const root = at(source, 'kind') === 'ExternalArtifact' ? word(at(source, 'name')) : null;
  return [delivery(object, 'application', [root === null ? path : `${root}/${path}`])];
}

function helmRelease(object: unknown): readonly DeliveryFact[] {
  const chart = word(at(object, 'spec', 'chart', 'spec', 'chart'));
  const isWhole = chart !== null || at(object, 'spec', 'chartRef') !== undefined;
  const isLocal =
    chart?.startsWith('.') || at(object, 'spec', 'chart', 'spec', 'sourceRef', 'kind') === 'GitRepository';
  return isWhole ? [delivery(object, 'helm-release', chart !== null && isLocal ? [chart] : [])] : [];
}

/**
 * Facts of an ApplicationSet. If the template's name has a literal part, the set is one application in many places; if
 * the whole name comes from elements or folders, the set is a list of applications.
 */
function applicationSet(object: unknown): readonly DeliveryFact[] {
  const template = at(object, 'spec', 'template');
  if (template === undefined) return [];
  const written = sourcePaths(at(template, 'spec'));
  const generators = [...walkGenerators(at(object, 'spec', 'generators'))];
  const folders = generators.flatMap((generator) =>
    list(at(generator, 'git', 'directories'))
      .filter((directory) => at(directory, 'exclude') !== true)
      .flatMap((directory) => word(at(directory, 'path')) ?? []),
  );
  // If folders are listed, a path without placeholder is the chart that all of them share.
  const paths = folders.length === 0 ? written : written.filter(hasPlaceholder);
  const shared = Object.assign({}, ...generators.map(sharedValues)) as Record<string, unknown>;
  const listed = generators.flatMap((generator) => list(at(generator, 'list', 'elements')));
  const elements = listed.length === 0 ? [shared] : listed.map((element) => ({ ...shared, ...mapping(element) }));
  const filled = elements.flatMap((element) => paths.map((path) => fill(path, element)));
  const isOne = literalPart(word(at(template, 'metadata', 'name')) ?? '').length >= 3;
  if (!isOne)
    return [
      delivery(
        object,
        'application',
        [...filled, ...folders],
        written.filter((path) => !paths.includes(path)),
      ),
    ];
  const places = filled.map(upToPlaceholder).filter((path) => path !== '');
  return [delivery(object, 'application', places.length === 0 ? [] : [commonPlace(places)])];
}

function commonPlace(places: readonly string[]): string {
  return new Set(places).size === 1 ? (places[0] ?? '') : commonDirectory(places.map((place) => `${place}/x`));
}

/** The `values` of a generator, with keys as templates write them (`values.env`). */
function sharedValues(generator: unknown): Readonly<Record<string, unknown>> {
  const values = mapping(at(generator, 'clusters', 'values') ?? at(generator, 'git', 'values'));
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`values.${key}`, value]));
}

function* walkGenerators(generators: unknown): Generator<unknown> {
  for (const generator of list(generators)) {
    yield generator;
    yield* walkGenerators(at(generator, 'matrix', 'generators'));
    yield* walkGenerators(at(generator, 'merge', 'generators'));
  }
}

function sourcePaths(spec: unknown): readonly string[] {
  return [at(spec, 'source'), ...list(at(spec, 'sources'))].flatMap((source) => word(at(source, 'path')) ?? []);
}

/** Replaces `{{name}}`, `{{ .name }}` and `{{values.name}}` by the plain values of an element. */
function fill(template: string, element: unknown): string {
  return Object.entries(mapping(element)).reduce((path, [key, value]) => {
    const text = word(value);
    if (text === null) return path;
    return [`{{${key}}}`, `{{ ${key} }}`, `{{.${key}}}`, `{{ .${key} }}`].reduce(
      (filled, mark) => filled.replaceAll(mark, text),
      path,
    );
  }, template);
}

/** A path up to its first folder with a placeholder: `components/dns/{{values.env}}` → `components/dns`. */
function upToPlaceholder(path: string): string {
  if (!hasPlaceholder(path)) return path;
  const segments = path.split('/');
  const first = segments.findIndex(hasPlaceholder);
  return segments.slice(0, first).join('/');
}

/** Facts of the releases of a helmfile, without those that it keeps uninstalled. */
export function helmfileFacts(document: unknown): readonly ComponentFact[] {
  const isDelivered = (release: unknown) => word(at(release, 'chart')) !== null && at(release, 'installed') !== false;
  const releases = list(at(document, 'releases')).filter(isDelivered);
  return releases.flatMap((release): ComponentFact[] => {
    const name = literalPart(word(at(release, 'name')) ?? '');
    const chart = word(at(release, 'chart')) ?? '';
    if (name.length < 3) return [];
    const tier = tierOfLabels(at(release, 'labels'));
    // `charts/a` is a folder, or a chart of the Helm repository `charts`: whether the tree has the folder decides.
    const sources = chart.includes('://') ? [] : [chart];
    return [{ about: 'delivery', kind: 'helm-release', name, sources, shared: [], tier }];
  });
}
