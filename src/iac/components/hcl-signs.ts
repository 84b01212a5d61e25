import { type HclBlock, literalOf, walkBlocks } from '../hcl.ts';
import type { Sign, TerraformSign } from './signs.ts';
import { tierOfLabels } from './tier.ts';

/** Signs of one Terraform, OpenTofu or Terragrunt file. */
export function hclSigns(blocks: readonly HclBlock[]): readonly Sign[] {
  const isTerragrunt = blocks.some(
    ({ type, attributes, labels }) =>
      type === 'include' ||
      type === 'remote_state' ||
      type === 'unit' ||
      (type === 'terraform' && attributes.has('source')) ||
      (type === 'dependency' && labels.length === 1),
  );
  return isTerragrunt ? [terragruntSign(blocks)] : terraformSigns(blocks);
}

function terragruntSign(blocks: readonly HclBlock[]): Sign {
  const terraform = blocks.find((block) => block.type === 'terraform');
  const source = terraform?.attributes.get('source');
  const isParent = source !== undefined && /\b(get_parent_terragrunt_dir|path_relative_to_include)\b/.test(source);
  // Settings without a source are for those that include the file.
  const unit =
    blocks.some((block) => block.type === 'include' || block.type === 'unit') || (source !== undefined && !isParent);
  return { sign: 'terragrunt', unit, source: literalOf(source) ?? localPath(source) };
}

/** The local one of several sources that an expression chooses from. */
function localPath(expression = ''): string | null {
  return /"(\.{1,2}\/[^"$]*)"/.exec(expression)?.[1] ?? null;
}

const OF_TERRAFORM = new Set(['resource', 'module', 'terraform', 'provider', 'data']);

function terraformSigns(blocks: readonly HclBlock[]): readonly TerraformSign[] {
  if (!blocks.some((block) => OF_TERRAFORM.has(block.type))) return [];
  const parts = blocks.filter((block) => block.type === 'resource' || block.type === 'module');
  const settings = blocks.filter((block) => block.type === 'terraform').flatMap((block) => block.blocks);
  return [
    {
      sign: 'terraform',
      backend: settings.some((block) => block.type === 'backend' || block.type === 'cloud'),
      provider: blocks.some((block) => block.type === 'provider'),
      parts: parts.length,
      calls: parts.flatMap((block) => localSource(block) ?? []),
      shape: parts.map(shapeOf).sort().join('\n'),
      tier: tierOfTags(blocks),
    },
  ];
}

function localSource(block: HclBlock): string | null {
  const source = literalOf(block.attributes.get('source'));
  return block.type === 'module' && source?.startsWith('.') ? source : null;
}

function shapeOf({ type, labels, attributes }: HclBlock): string {
  return type === 'module' ? `module ${attributes.get('source') ?? ''}` : `${type} ${labels[0] ?? ''}`;
}

/** The tier that default tags, or a local map of tags, give to everything in the directory. */
function tierOfTags(blocks: readonly HclBlock[]): number | null {
  const wide = blocks.filter((block) => block.type === 'provider' || block.type === 'locals');
  const tags = [...walkBlocks(wide)].flatMap(({ entries }) =>
    [...entries].flatMap(([name, labels]) =>
      /^(default_)?(tags|labels)$/.test(name) ? [Object.fromEntries(labels)] : [],
    ),
  );
  return tierOfLabels(...tags);
}
