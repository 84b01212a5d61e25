import { type HclBlock, literalOf } from '../hcl.ts';
import { type FileQuality, NOTHING, type Reference } from './facts.ts';
import { entryOf } from './hcl-pieces.ts';
import { isBounded, isExactVersion, isFixedRef, isTemplate } from './version.ts';

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
  const [name = '', query] = source.split('?', 2);
  const asked = query?.split('&').find((part) => part.startsWith('ref=') || part.startsWith('version='));
  if (asked !== undefined) return fixed(name, asked.slice(asked.indexOf('=') + 1), asked.startsWith('ref='));
  if (isTemplate(name)) return null;
  if (isAddress(name)) return { kind: 'module', name, version: null, pinned: hasVersionInPath(name) };
  if (!isOfRegistry(name)) return null;
  const written = attributes.get('version');
  if (written === undefined) return { kind: 'module', name, version: null, pinned: false };
  const version = literalOf(written);
  return version === null ? null : fixed(name, version, false);
}

function fixed(name: string, version: string, isRef: boolean): Reference | null {
  if (isTemplate(version)) return null;
  return { kind: 'module', name, version, pinned: isRef ? isFixedRef(version) : isExactVersion(version) };
}

/** Fetched by address, not through a registry, which has no scheme and no dots before its first slash but a host's. */
function isAddress(source: string): boolean {
  return /^[\w+]{1,20}::|^\w{1,20}:\/\/|^git@|^(github\.com|bitbucket\.org)\//.test(source);
}

/** `namespace/name/provider`, with a host before it or not. Anything shorter was a local directory in old Terraform. */
function isOfRegistry(source: string): boolean {
  return (source.split('//', 1)[0] ?? '').split('/').length >= 3;
}

function hasVersionInPath(source: string): boolean {
  return /[/_-]v?\d{1,9}\.\d{1,9}[^/]{0,100}$/.test(source);
}

function providerReferences({ attributes }: HclBlock): Reference[] {
  return [...attributes].map(([key, expression]) => {
    const version = literalOf(expression) ?? entryOf(expression, 'version');
    const name = entryOf(expression, 'source') ?? key;
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
