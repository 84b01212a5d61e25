import { definesKinds } from '../documents.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { bicepQuality } from './bicep.ts';
import { dockerfileDependencies } from './dockerfile.ts';
import { chartDescribed, documentDependencies, overriddenImages } from './documents.ts';
import { exceptionsIn } from './exceptions.ts';
import { type FileQuality, NOTHING } from './facts.ts';
import { hclQuality } from './hcl.ts';
import { nomadDependencies } from './nomad.ts';

/** At most this many dependencies, and this many exceptions, are kept of a file. */
const MAX_FACTS = 500;

/** A document with external dependencies contains at least one of these; documents without any are not parsed. */
const DEPENDENCY_WORDS = [
  ...['image', 'chart', 'Chart', 'dependencies', 'apiVersion: v', 'OCIRepository'],
  ...['resources:', 'bases:', 'components:', 'roles:', 'collections:', 'src:'],
];

/** Quality facts of a file; `null`: it has none. */
export function readQuality(file: ParsedFile): FileQuality | null {
  if (file.format === 'text' || file.format === 'codeowners') return null;
  const facts = { ...NOTHING, ...ofFormat(file) };
  const exceptions = exceptionsIn(file).slice(0, MAX_FACTS);
  const { undescribed, calls, root, chartDescribed, dependencies } = facts;
  const isEmpty = [undescribed, calls, dependencies, exceptions].every((some) => some.length === 0);
  if (isEmpty && !root && chartDescribed === null) return null;
  return { ...facts, dependencies: dependencies.slice(0, MAX_FACTS), exceptions };
}

function ofFormat(file: ParsedFile): Partial<FileQuality> {
  switch (file.format) {
    case 'hcl':
      return ofHcl(file);
    case 'nomad':
      return { dependencies: nomadDependencies(file.text) };
    case 'bicep':
      return bicepQuality(file.text);
    case 'dockerfile':
      return { dependencies: dockerfileDependencies(file.text) };
    case 'yaml':
    case 'json':
      return ofDocuments(file);
    default:
      return {};
  }
}

function ofHcl(file: ParsedFile): Partial<FileQuality> {
  const facts = hclQuality(file.hcl()?.blocks ?? []);
  return { ...facts, dependencies: [...facts.dependencies, ...nomadDependencies(file.text)] };
}

function ofDocuments(file: ParsedFile): Partial<FileQuality> {
  if (definesKinds(file.text) || !DEPENDENCY_WORDS.some((word) => file.text.includes(word))) return {};
  const documents = file.documents() ?? [];
  return {
    dependencies: documents.flatMap(documentDependencies),
    overridden: documents.flatMap(overriddenImages),
    chartDescribed: documents.map(chartDescribed).find((described) => described !== null) ?? null,
  };
}
