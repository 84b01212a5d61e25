import { type HclBlock, literalOf, walkBlocks } from '../hcl.ts';
import { hasBackend, hasProvider, localSource } from '../terraform-module.ts';
import type { ComponentFact, TerraformFact } from './facts.ts';
import { tierOfLabels } from './tier.ts';

/** Component facts of one Terraform, OpenTofu or Terragrunt file. */
export function hclFacts(blocks: readonly HclBlock[]): readonly ComponentFact[] {
  const isTerragrunt = blocks.some(
    ({ type, attributes, labels }) =>
      type === 'include' ||
      type === 'remote_state' ||
      type === 'unit' ||
      (type === 'terraform' && attributes.has('source')) ||
      (type === 'dependency' && labels.length === 1),
  );
  return isTerragrunt ? [terragruntFact(blocks)] : terraformFacts(blocks);
}

function terragruntFact(blocks: readonly HclBlock[]): ComponentFact {
  const terraform = blocks.find((block) => block.type === 'terraform');
  const source = terraform?.attributes.get('source');
  const isParent = source !== undefined && /\b(get_parent_terragrunt_dir|path_relative_to_include)\b/.test(source);
  // A file without a source holds settings for the units that include it.
  const unit =
    blocks.some((block) => block.type === 'include' || block.type === 'unit') || (source !== undefined && !isParent);
  return { about: 'terragrunt', unit, source: literalOf(source) ?? localPath(source) ?? rootPath(source) };
}

/** The local path among several sources that an expression chooses from; `null`: none. */
function localPath(expression = ''): string | null {
  return /"(\.{1,2}\/[^"$]*)"/.exec(expression)?.[1] ?? null;
}

/**
 * The path after the double slash of a source that begins with a computed directory, as a path from the repository's
 * root: `/modules/dns` of `"${dirname(find_in_parent_folders())}//modules/dns"`; `null`: none.
 */
function rootPath(expression = ''): string | null {
  const path = /^"\$\{[^\n]{1,300}\}[\w./-]{0,60}\/\/([\w./-]{1,200})"$/.exec(expression)?.[1];
  return path === undefined ? null : `/${path}`;
}

const OF_TERRAFORM = new Set(['resource', 'module', 'terraform', 'provider', 'data']);

function terraformFacts(blocks: readonly HclBlock[]): readonly TerraformFact[] {
  if (!blocks.some((block) => OF_TERRAFORM.has(block.type))) return [];
  const parts = blocks.filter((block) => block.type === 'resource' || block.type === 'module');
  return [
    {
      about: 'terraform',
      backend: hasBackend(blocks),
      provider: hasProvider(blocks),
      parts: parts.length,
      calls: parts.flatMap((block) => (block.type === 'module' ? (localSource(block) ?? []) : [])),
      charts: parts.flatMap((block) => localChart(block) ?? []),
      shape: parts.map(shapeOf).sort().join('\n'),
      tier: tierOfTags(blocks),
    },
  ];
}

/** The folder of the chart that a `helm_release` installs, relative to the file; `null`: another source. */
function localChart({ labels, attributes }: HclBlock): string | null {
  if (labels[0] !== 'helm_release') return null;
  const path = /^"(?:\$\{path\.module\}\/|(?=\.))([\w./-]{1,200})"$/.exec(attributes.get('chart') ?? '')?.[1];
  return path ?? null;
}

function shapeOf({ type, labels, attributes }: HclBlock): string {
  return type === 'module' ? `module ${attributes.get('source') ?? ''}` : `${type} ${labels[0] ?? ''}`;
}

/**
 * The tier in a provider's default tags or in a local map of tags, which apply to the whole directory; `null`: none.
 */
function tierOfTags(blocks: readonly HclBlock[]): number | null {
  const wide = blocks.filter((block) => block.type === 'provider' || block.type === 'locals');
  const tags = [...walkBlocks(wide)].flatMap(({ entries }) =>
    [...entries].flatMap(([name, labels]) =>
      /^(default_)?(tags|labels)$/.test(name) ? [Object.fromEntries(labels)] : [],
    ),
  );
  return tierOfLabels(...tags);
}
