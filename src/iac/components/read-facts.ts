import type { ParsedFile } from '../parsed-file.ts';
import { bicepFacts } from './bicep-facts.ts';
import { documentFacts } from './document-facts.ts';
import type { ComponentFact } from './facts.ts';
import { hclFacts } from './hcl-facts.ts';
import { nomadFacts } from './nomad-facts.ts';

/**
 * Texts that mark documents with component facts. A document is parsed only if it contains one of these, has a key of
 * `LISTS`, or looks like a playbook, a project or a Compose file.
 */
const ANYWHERE = [
  'argoproj.io/',
  'toolkit.fluxcd.io/',
  'backstage.io/',
  'kustomize.config.k8s.io/',
  'AWS::',
  'ParameterKey',
  'import_playbook',
  'serviceGroup',
  'deploymentTemplate',
  'deploymentParameters',
  '"app"',
];

/** Keys at the start of a line whose value must be a list: in a file of Helm values the same keys hold a mapping. */
const LISTS = ['resources:', 'bases:', 'components:', 'patches:', 'helmCharts:', 'releases:'];

/** Keys of a service in a Compose file or in an override of one. */
const OF_SERVICES = [' image:', ' build:', ' restart:', ' deploy:'];

/** At most this many facts are kept of a file. */
const MAX_FACTS = 500;

/** Component facts of a file; empty if it has none or could not be read as a whole. */
export function readComponentFacts(file: ParsedFile): readonly ComponentFact[] {
  if (file.format === 'nomad') return nomadFacts(file.text);
  if (file.format === 'hcl') return [...nomadFacts(file.text), ...hclFacts(file.hcl()?.blocks ?? [])];
  if (file.format === 'bicep') return bicepFacts(file.text);
  if (file.format !== 'yaml' && file.format !== 'json') return [];
  if (!mayHoldFacts(file.text)) return [];
  return (file.templated() ?? []).flatMap(documentFacts).slice(0, MAX_FACTS);
}

function mayHoldFacts(text: string): boolean {
  if (ANYWHERE.some((word) => text.includes(word)) || LISTS.some((key) => holdsList(text, key))) return true;
  const isPlaybook = text.includes('\n  hosts:') || hasLine(text, '- hosts:');
  const isProject = hasLine(text, 'name:') && (hasLine(text, 'runtime:') || hasLine(text, 'version:'));
  const isCompose = hasLine(text, 'services:') && OF_SERVICES.some((key) => text.includes(key));
  return isPlaybook || isProject || isCompose;
}

function hasLine(text: string, start: string): boolean {
  return text.startsWith(start) || text.includes(`\n${start}`);
}

function holdsList(text: string, key: string): boolean {
  const at = text.startsWith(key) ? 0 : text.indexOf(`\n${key}`) + 1;
  if (at === 0 && !text.startsWith(key)) return false;
  const value = text.slice(at + key.length, at + key.length + 500).trimStart();
  return ['-', '[', '#', '{{', '{%'].some((start) => value.startsWith(start));
}
