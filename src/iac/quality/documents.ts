import { at, list, mapping, word } from '../documents.ts';
import type { Reference } from './facts.ts';
import { galaxyReferences } from './galaxy.ts';
import {
  addressReference,
  chartReference,
  imageReference,
  isAddress,
  isExactVersion,
  isFixedRef,
  isTemplate,
} from './version.ts';

/** Charts, images, roles and collections that a YAML or JSON document takes from elsewhere. */
export function documentReferences(document: unknown): readonly Reference[] {
  return [
    ...chartDependencies(document),
    ...deliveredCharts(document),
    ...galaxyReferences(document),
    ...kustomizeImages(document),
    ...kustomizeBases(document),
    ...Object.values(mapping(at(document, 'services'))).flatMap(serviceImage),
    ...containerImages(document),
  ];
}

/** Whether a document is a `Chart.yaml`, and has a description; `null`: it is none. */
export function chartDescribed(document: unknown): boolean | null {
  if (!isChart(document)) return null;
  return word(at(document, 'description')) !== null;
}

function isChart(document: unknown): boolean {
  const { kind, name, version } = mapping(document);
  return ['v1', 'v2'].includes(String(at(document, 'apiVersion'))) && kind === undefined && !!name && !!version;
}

function chartDependencies(document: unknown): Reference[] {
  if (!isChart(document)) return [];
  return list(at(document, 'dependencies')).flatMap((dependency) =>
    String(at(dependency, 'repository') ?? '').startsWith('file:') ? [] : chart(dependency, 'name', 'version'),
  );
}

/** Charts of Flux releases, Argo CD applications and helmfiles. */
function deliveredCharts(document: unknown): Reference[] {
  switch (at(document, 'kind')) {
    case 'HelmRelease': {
      const spec = at(document, 'spec', 'chart', 'spec');
      return at(spec, 'sourceRef', 'kind') === 'HelmRepository' ? chart(spec, 'chart', 'version') : [];
    }
    case 'OCIRepository':
      return artifact(at(document, 'spec'));
    case 'Application':
      return applicationCharts(at(document, 'spec'));
    case 'ApplicationSet':
      return applicationCharts(at(document, 'spec', 'template', 'spec'));
    case undefined:
      return list(at(document, 'releases')).flatMap((release) =>
        String(at(release, 'chart') ?? '.').startsWith('.') ? [] : chart(release, 'chart', 'version'),
      );
    default:
      return [];
  }
}

function applicationCharts(spec: unknown): Reference[] {
  const sources = [at(spec, 'source'), ...list(at(spec, 'sources'))];
  return sources.flatMap((source) => chart(source, 'chart', 'targetRevision'));
}

function chart(holder: unknown, nameKey: string, versionKey: string): Reference[] {
  const name = word(at(holder, nameKey));
  if (name === null || isTemplate(name)) return [];
  return present(chartReference(name, word(at(holder, versionKey))));
}

/** What Flux takes from a registry of OCI artifacts: a chart as a rule. */
function artifact(spec: unknown): Reference[] {
  const [name, ref] = [word(at(spec, 'url')), at(spec, 'ref')];
  const [digest, range, tag] = ['digest', 'semver', 'tag'].map((key) => word(at(ref, key)));
  const version = digest ?? range ?? tag ?? null;
  if (name === null || isTemplate(name) || (version !== null && isTemplate(version))) return [];
  const pinned = digest ? true : range ? isExactVersion(range) : isFixedRef(tag ?? '');
  return [{ kind: 'chart', name, version, pinned }];
}

/** A service that is built where it runs takes nothing from elsewhere: its image is a name for the result. */
function serviceImage(service: unknown): Reference[] {
  return at(service, 'build') === undefined ? image(at(service, 'image')) : [];
}

function kustomizeImages(document: unknown): Reference[] {
  return list(at(document, 'images')).flatMap((entry): Reference[] => {
    const name = word(at(entry, 'newName')) ?? word(at(entry, 'name'));
    const version = word(at(entry, 'digest')) ?? word(at(entry, 'newTag'));
    if (name === null || version === null || isTemplate(version)) return [];
    return [{ kind: 'image', name, version, pinned: version.startsWith('sha256:') || isFixedRef(version) }];
  });
}

/** What a kustomization builds on by address; its relative paths are its own. */
function kustomizeBases(document: unknown): Reference[] {
  const named = ['resources', 'bases', 'components'].flatMap((key) => list(at(document, key)));
  return named.flatMap((base) =>
    typeof base === 'string' && isAddress(base) ? present(addressReference('base', base)) : [],
  );
}

/** Names of the images whose version a kustomization sets. */
export function overriddenImages(document: unknown): readonly string[] {
  return list(at(document, 'images')).flatMap((entry) => word(at(entry, 'name')) ?? []);
}

const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** Images of containers at any depth, and of `{ repository, tag }` in chart values. */
function containerImages(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(containerImages);
  return Object.entries(mapping(value)).flatMap(([key, inner]) => {
    const own = CONTAINERS.has(key) ? list(inner).flatMap((container) => image(at(container, 'image'))) : [];
    return [...own, ...(key === 'image' ? valuesImage(inner) : []), ...containerImages(inner)];
  });
}

function valuesImage(value: unknown): Reference[] {
  const [repository, tag] = [word(at(value, 'repository')), word(at(value, 'tag'))];
  // Without a tag the chart's own version decides, which is fixed.
  return repository === null || tag === null ? [] : image(`${repository}:${tag}`);
}

function image(value: unknown): Reference[] {
  return typeof value === 'string' ? present(imageReference(value)) : [];
}

function present(reference: Reference | null): Reference[] {
  return reference === null ? [] : [reference];
}
