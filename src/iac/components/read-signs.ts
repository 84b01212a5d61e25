import type { ParsedFile } from '../parsed-file.ts';
import { bicepSigns } from './bicep-signs.ts';
import { documentSigns } from './document-signs.ts';
import { hclSigns } from './hcl-signs.ts';
import type { Sign } from './signs.ts';

/** What every document that can carry a sign holds one of, or one of `LISTS`: spares the parsing of all others. */
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
  '"app"',
];

/** Keys at the start of a line that hold a list: in a file of values the same keys hold a mapping. */
const LISTS = ['resources:', 'bases:', 'components:', 'patches:', 'helmCharts:', 'releases:'];

const MAX_SIGNS = 500;

/** Everything that a file says about components. Nothing, where it cannot be read as a whole. */
export function readSigns(file: ParsedFile): readonly Sign[] {
  if (file.format === 'hcl') return hclSigns(file.hcl()?.blocks ?? []);
  if (file.format === 'bicep') return bicepSigns(file.text);
  if (file.format !== 'yaml' && file.format !== 'json') return [];
  if (!mayTell(file.text)) return [];
  return (file.templated() ?? []).flatMap(documentSigns).slice(0, MAX_SIGNS);
}

function mayTell(text: string): boolean {
  if (ANYWHERE.some((word) => text.includes(word)) || LISTS.some((key) => holdsList(text, key))) return true;
  const isPlaybook = text.includes('\n  hosts:') || hasLine(text, '- hosts:');
  const isProject = hasLine(text, 'name:') && (hasLine(text, 'runtime:') || hasLine(text, 'version:'));
  return isPlaybook || isProject;
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
