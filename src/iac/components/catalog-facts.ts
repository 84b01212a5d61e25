import { at, list, mapping, word } from '../documents.ts';
import { hasPlaceholder } from '../go-template.ts';
import type { CatalogFact } from './facts.ts';
import { tierOf, tierOfLabels } from './tier.ts';

const RUNNING_KINDS = new Set(['Component', 'Resource']);

/** Facts of one Backstage entity that keeps running; empty for libraries, templates, groups and locations. */
export function catalogFacts(document: unknown): readonly CatalogFact[] {
  const isEntity = word(at(document, 'apiVersion'))?.startsWith('backstage.io/') ?? false;
  const kind = word(at(document, 'kind')) ?? '';
  const name = word(at(document, 'metadata', 'name'));
  if (!isEntity || name === null || hasPlaceholder(name) || !RUNNING_KINDS.has(kind)) return [];
  if (word(at(document, 'spec', 'type')) === 'library') return [];
  const annotations = mapping(at(document, 'metadata', 'annotations'));
  return [
    {
      about: 'catalog',
      name,
      owner: word(at(document, 'spec', 'owner')),
      tier: tierOf(at(document, 'spec', 'tier')) ?? tierOfLabels(at(document, 'metadata', 'labels'), annotations),
      source: word(annotations['backstage.io/source-location']),
      docs: /^dir:(.{1,300})$/.exec(word(annotations['backstage.io/techdocs-ref']) ?? '')?.[1] ?? null,
      runbooks: [...runbookLinks(at(document, 'metadata', 'links')), ...runbookAnnotations(annotations)],
    },
  ];
}

function runbookLinks(links: unknown): readonly string[] {
  return list(links).flatMap((link) => {
    const says = ['title', 'type', 'icon'].some((key) => isRunbookWord(word(at(link, key)) ?? ''));
    return says ? (word(at(link, 'url')) ?? []) : [];
  });
}

function runbookAnnotations(annotations: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(annotations).flatMap(([key, value]) => (isRunbookWord(key) ? (word(value) ?? []) : []));
}

/** Whether the title of a link or the key of an annotation announces a runbook: `Run book`, `playbook-url`, … */
export function isRunbookWord(text: string): boolean {
  const plain = text.toLowerCase().replaceAll(/[^a-z]/g, '');
  return plain.includes('runbook') || plain.includes('playbook') || plain.includes('operationsguide');
}
