import { at, list, mapping, word } from '../documents.ts';
import {
  addressDependency,
  chartDependency,
  imageDependency,
  isAddress,
  isComputed,
  isExactVersion,
  isFixedRef,
} from './dependency.ts';
import type { Dependency } from './facts.ts';
import { galaxyDependencies } from './galaxy.ts';

/** External charts, images, bases, roles and collections that a YAML or JSON document uses. */
export function documentDependencies(document: unknown): readonly Dependency[] {
  return [
    ...chartDependencies(document),
    ...deliveredCharts(document),
    ...galaxyDependencies(document),
    ...kustomizeImages(document),
    ...kustomizeBases(document),
    ...Object.values(mapping(at(document, 'services'))).flatMap(serviceImage),
    ...containerImages(document),
  ];
}

/** Whether a `Chart.yaml` has a description; `null`: the document is not a `Chart.yaml`. */
export function chartDescribed(document: unknown): boolean | null {
  if (!isChart(document)) return null;
  return word(at(document, 'description')) !== null;
}

function isChart(document: unknown): boolean {
  const { kind, name, version } = mapping(document);
  return ['v1', 'v2'].includes(String(at(document, 'apiVersion'))) && kind === undefined && !!name && !!version;
}

function chartDependencies(document: unknown): Dependency[] {
  if (!isChart(document)) return [];
  return list(at(document, 'dependencies')).flatMap((dependency) =>
    String(at(dependency, 'repository') ?? '').startsWith('file:') ? [] : chart(dependency, 'name', 'version'),
  );
}

/** Charts that Flux releases, Argo CD applications and helmfiles install. */
function deliveredCharts(document: unknown): Dependency[] {
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

function applicationCharts(spec: unknown): Dependency[] {
  const sources = [at(spec, 'source'), ...list(at(spec, 'sources'))];
  return sources.flatMap((source) => chart(source, 'chart', 'targetRevision'));
}

function chart(holder: unknown, nameKey: string, versionKey: string): Dependency[] {
  const name = word(at(holder, nameKey));
  if (name === null || isComputed(name)) return [];
  return present(chartDependency(name, word(at(holder, versionKey))));
}

/** A Flux OCIRepository, counted as a chart: pinned by a digest, an exact `semver` or a fixed tag. */
function artifact(spec: unknown): Dependency[] {
  const [name, ref] = [word(at(spec, 'url')), at(spec, 'ref')];
  const [digest, range, tag] = ['digest', 'semver', 'tag'].map((key) => word(at(ref, key)));
  const version = digest ?? range ?? tag ?? null;
  if (name === null || isComputed(name) || (version !== null && isComputed(version))) return [];
  const pinned = digest ? true : range ? isExactVersion(range) : isFixedRef(tag ?? '');
  return [{ kind: 'chart', name, version, pinned }];
}

/** Image of a Compose service. A service with `build` has none: its `image` names the result of the build. */
function serviceImage(service: unknown): Dependency[] {
  return at(service, 'build') === undefined ? image(at(service, 'image')) : [];
}

function kustomizeImages(document: unknown): Dependency[] {
  return list(at(document, 'images')).flatMap((entry): Dependency[] => {
    const name = word(at(entry, 'newName')) ?? word(at(entry, 'name'));
    const version = word(at(entry, 'digest')) ?? word(at(entry, 'newTag'));
    if (name === null || version === null || isComputed(version)) return [];
    return [{ kind: 'image', name, version, pinned: version.startsWith('sha256:') || isFixedRef(version) }];
  });
}

/** Bases that a kustomization fetches by address. Relative paths are local and left out. */
function kustomizeBases(document: unknown): Dependency[] {
  const named = ['resources', 'bases', 'components'].flatMap((key) => list(at(document, key)));
  return named.flatMap((base) =>
    typeof base === 'string' && isAddress(base) ? present(addressDependency('base', base)) : [],
  );
}

/** Names of the images whose version a kustomization overrides. */
export function overriddenImages(document: unknown): readonly string[] {
  return list(at(document, 'images')).flatMap((entry) => word(at(entry, 'name')) ?? []);
}

const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** Images of containers at any depth, and of `image: { repository, tag }` in chart values. */
function containerImages(value: unknown): Dependency[] {
  if (Array.isArray(value)) return value.flatMap(containerImages);
  return Object.entries(mapping(value)).flatMap(([key, inner]) => {
    const own = CONTAINERS.has(key) ? list(inner).flatMap((container) => image(at(container, 'image'))) : [];
    return [...own, ...(key === 'image' ? valuesImage(inner) : []), ...containerImages(inner)];
  });
}

function valuesImage(value: unknown): Dependency[] {
  const [repository, tag] = [word(at(value, 'repository')), word(at(value, 'tag'))];
  // Without a tag, the chart's app version applies, which is fixed with the chart.
  return repository === null || tag === null ? [] : image(`${repository}:${tag}`);
}

function image(value: unknown): Dependency[] {
  return typeof value === 'string' ? present(imageDependency(value)) : [];
}

function present(dependency: Dependency | null): Dependency[] {
  return dependency === null ? [] : [dependency];
}
