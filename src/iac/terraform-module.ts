import { type HclBlock, literalOf } from './hcl.ts';

/** The settings in the `terraform` blocks of a Terraform file: backend, required providers and the like. */
export function terraformSettings(blocks: readonly HclBlock[]): readonly HclBlock[] {
  return blocks.filter(({ type }) => type === 'terraform').flatMap((block) => block.blocks);
}

/** Whether a Terraform file has a backend or cloud block: its directory has its own state. */
export function hasBackend(blocks: readonly HclBlock[]): boolean {
  return terraformSettings(blocks).some(({ type }) => type === 'backend' || type === 'cloud');
}

/** Whether a Terraform file has a provider block, which called modules should not have. */
export function hasProvider(blocks: readonly HclBlock[]): boolean {
  return blocks.some(({ type }) => type === 'provider');
}

/** The local directory that a module call or a Terragrunt unit takes its code from; `null`: another source. */
export function localSource({ attributes }: HclBlock): string | null {
  const source = literalOf(attributes.get('source'));
  return source?.startsWith('.') ? source : null;
}
