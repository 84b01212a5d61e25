import { type HclBlock, literalOf } from '../hcl.ts';
import { type FileQuality, NOTHING, type Reference } from './facts.ts';
import { addressReference, isAddress, isBounded, isExactVersion, isTemplate } from './version.ts';

type HclFacts = Omit<FileQuality, 'exceptions' | 'chartDescribed'>;

/** Quality facts of one Terraform, OpenTofu or Terragrunt file. */
export function hclQuality(blocks: readonly HclBlock[]): HclFacts {
  const ofType = (...types: readonly string[]) => blocks.filter(({ type }) => types.includes(type));
  const settings = ofType('terraform').flatMap((block) => block.blocks);
  const modules = [...ofType('module'), ...ofType('terraform').filter(({ attributes }) => attributes.has('source'))];
  return {
    ...NOTHING,
    root: ofType('provider').length > 0 || settings.some(({ type }) => type === 'backend' || type === 'cloud'),
    undescribed: ofType('variable', 'output')
      .filter(isUndescribed)
      .map(({ labels }) => labels[0] ?? ''),
    calls: modules.flatMap((block) => localSource(block) ?? []),
    references: [
      ...modules.flatMap((block) => moduleReference(block) ?? []),
      ...settings.filter(({ type }) => type === 'required_providers').flatMap(providerReferences),
      ...ofType('resource').flatMap((block) => releaseReference(block) ?? []),
    ],
  };
}

function isUndescribed({ attributes }: HclBlock): boolean {
  const description = attributes.get('description');
  return description === undefined || literalOf(description)?.trim() === '';
}

function localSource({ attributes }: HclBlock): string | null {
  const source = literalOf(attributes.get('source'));
  return source?.startsWith('.') ? source.replace('//', '/') : null;
}

/** A module from elsewhere; `null`: a local one, or one whose version is computed. */
function moduleReference({ attributes }: HclBlock): Reference | null {
  const source = attributes.get('source')?.slice(1, -1) ?? '';
  if (source === '' || source.startsWith('.') || source.startsWith('/')) return null;
  if (isAddress(source) || source.includes('?')) return addressReference('module', source);
  if (isTemplate(source) || !isOfRegistry(source)) return null;
  const written = attributes.get('version');
  if (written === undefined) return { kind: 'module', name: source, version: null, pinned: false };
  const version = literalOf(written);
  if (version === null || isTemplate(version)) return null;
  return { kind: 'module', name: source, version, pinned: isExactVersion(version) };
}

/** `namespace/name/provider`, with a host before it or not. Anything shorter was a local directory in old Terraform. */
function isOfRegistry(source: string): boolean {
  return (source.split('//', 1)[0] ?? '').split('/').length >= 3;
}

function providerReferences({ attributes, entries }: HclBlock): Reference[] {
  return [...attributes].map(([key, expression]) => {
    const version = literalOf(expression) ?? entries.get(key)?.get('version') ?? null;
    const name = entries.get(key)?.get('source') ?? key;
    return { kind: 'provider', name, version, pinned: version !== null && isBounded(version) };
  });
}

/** A Helm release that Terraform installs: its chart, unless that is a path or computed. */
function releaseReference({ labels, attributes }: HclBlock): Reference | null {
  const name = literalOf(attributes.get('chart'));
  if (labels[0] !== 'helm_release' || name === null || name.startsWith('.') || name.startsWith('/')) return null;
  const written = attributes.get('version');
  if (written === undefined) return { kind: 'chart', name, version: null, pinned: false };
  const version = literalOf(written);
  return version === null ? null : { kind: 'chart', name, version, pinned: isExactVersion(version) };
}
