import { definesKinds } from '../documents.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { chartDescribed, documentReferences, overriddenImages } from './documents.ts';
import { exceptionsIn } from './exceptions.ts';
import { type FileQuality, NOTHING } from './facts.ts';
import { hclQuality } from './hcl.ts';
import { bicepQuality, dockerfileReferences } from './lines.ts';

const MAX_FACTS = 500;

/** Words of which one is in every document that takes something from elsewhere: spares the parsing of others. */
const TELLING = [
  ...['image', 'chart', 'Chart', 'dependencies', 'apiVersion: v', 'OCIRepository'],
  ...['resources:', 'bases:', 'components:', 'roles:', 'collections:', 'src:'],
];

/** Everything that a file says about quality; `null`: nothing. */
export function readQuality(file: ParsedFile): FileQuality | null {
  if (file.format === 'text' || file.format === 'codeowners') return null;
  const facts = { ...NOTHING, ...ofFormat(file) };
  const exceptions = exceptionsIn(file).slice(0, MAX_FACTS);
  const { undescribed, calls, root, chartDescribed, references } = facts;
  const isEmpty = [undescribed, calls, references, exceptions].every((some) => some.length === 0);
  if (isEmpty && !root && chartDescribed === null) return null;
  return { ...facts, references: references.slice(0, MAX_FACTS), exceptions };
}

function ofFormat(file: ParsedFile): Partial<FileQuality> {
  switch (file.format) {
    case 'hcl':
      return hclQuality(file.hcl()?.blocks ?? []);
    case 'bicep':
      return bicepQuality(file.text);
    case 'dockerfile':
      return { references: dockerfileReferences(file.text) };
    case 'yaml':
    case 'json':
      return ofDocuments(file);
    default:
      return {};
  }
}

function ofDocuments(file: ParsedFile): Partial<FileQuality> {
  if (definesKinds(file.text) || !TELLING.some((word) => file.text.includes(word))) return {};
  const documents = file.documents() ?? [];
  return {
    references: documents.flatMap(documentReferences),
    overridden: documents.flatMap(overriddenImages),
    chartDescribed: documents.map(chartDescribed).find((described) => described !== null) ?? null,
  };
}
