import { type HclBlock, literalOf } from '../hcl.ts';
import { hasBackend, hasProvider, localSource, terraformSettings } from '../terraform-module.ts';
import { addressDependency, isAddress, isBounded, isComputed, isExactVersion } from './dependency.ts';
import { type Dependency, type FileQuality, NOTHING } from './facts.ts';

type HclFacts = Omit<FileQuality, 'exceptions' | 'chartDescribed'>;

/** Quality facts of one Terraform, OpenTofu or Terragrunt file. */
export function hclQuality(blocks: readonly HclBlock[]): HclFacts {
  const ofType = (...types: readonly string[]) => blocks.filter(({ type }) => types.includes(type));
  const modules = [...ofType('module'), ...ofType('terraform').filter(({ attributes }) => attributes.has('source'))];
  return {
    ...NOTHING,
    root: hasProvider(blocks) || hasBackend(blocks),
    undescribed: ofType('variable', 'output')
      .filter(isUndescribed)
      .map(({ labels }) => labels[0] ?? ''),
    calls: modules.flatMap((block) => localSource(block) ?? []),
    dependencies: [
      ...modules.flatMap((block) => moduleDependency(block) ?? []),
      ...terraformSettings(blocks)
        .filter(({ type }) => type === 'required_providers')
        .flatMap(providerDependencies),
      ...ofType('resource').flatMap((block) => releaseDependency(block) ?? []),
    ],
  };
}

function isUndescribed({ attributes }: HclBlock): boolean {
  const description = attributes.get('description');
  return description === undefined || literalOf(description)?.trim() === '';
}

/** An external module; `null`: the module is local, or its source or version is computed. */
function moduleDependency({ attributes }: HclBlock): Dependency | null {
  const source = attributes.get('source')?.slice(1, -1) ?? '';
  if (source === '' || source.startsWith('.') || source.startsWith('/')) return null;
  if (isAddress(source) || source.includes('?')) return addressDependency('module', source);
  if (isComputed(source) || !isOfRegistry(source)) return null;
  const written = attributes.get('version');
  if (written === undefined) return { kind: 'module', name: source, version: null, pinned: false };
  const version = literalOf(written);
  if (version === null || isComputed(version)) return null;
  return { kind: 'module', name: source, version, pinned: isExactVersion(version) };
}

/**
 * Whether a source is `namespace/name/provider`, with or without a host. A shorter one was a local path in old
 * Terraform.
 */
function isOfRegistry(source: string): boolean {
  return (source.split('//', 1)[0] ?? '').split('/').length >= 3;
}

function providerDependencies({ attributes, entries }: HclBlock): Dependency[] {
  return [...attributes].map(([key, expression]) => {
    const version = literalOf(expression) ?? entries.get(key)?.get('version') ?? null;
    const name = entries.get(key)?.get('source') ?? key;
    return { kind: 'provider', name, version, pinned: version !== null && isBounded(version) };
  });
}

/** Chart of a `helm_release` resource; `null`: the chart is a local path, or its name or version is computed. */
function releaseDependency({ labels, attributes }: HclBlock): Dependency | null {
  const name = literalOf(attributes.get('chart'));
  if (labels[0] !== 'helm_release' || name === null || name.startsWith('.') || name.startsWith('/')) return null;
  const written = attributes.get('version');
  if (written === undefined) return { kind: 'chart', name, version: null, pinned: false };
  const version = literalOf(written);
  return version === null ? null : { kind: 'chart', name, version, pinned: isExactVersion(version) };
}
