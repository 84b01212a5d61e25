import { fileName } from '../lib/paths.ts';
import { parseJson, parseYaml } from './documents.ts';
import { withoutActions } from './go-template.ts';
import type { HclFile, ParseHcl } from './hcl.ts';

/** Format of a file: decides which parser reads it. */
export type Format = 'hcl' | 'nomad' | 'yaml' | 'json' | 'bicep' | 'dockerfile' | 'text' | 'codeowners' | 'ignore-list';

/** One version of a file, used while facts are extracted from it. Each parser runs at most once, on first use. */
export interface ParsedFile {
  readonly format: Format;
  readonly text: string;
  /** The file as HCL; `null`: not HCL, or it could not be read as a whole. */
  readonly hcl: () => HclFile | null;
  /** YAML or JSON documents; `null`: another format, or the file could not be read as a whole. */
  readonly documents: () => readonly unknown[] | null;
  /** YAML or JSON documents, also of an unrendered YAML template: values that rendering fills in are placeholders. */
  readonly templated: () => readonly unknown[] | null;
  /** Reason why a parser could not read the file; `null`: no parser failed or ran, or the file is a template. */
  readonly unread: () => string | null;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['tf', 'hcl'],
  ['tofu', 'hcl'],
  ['hcl', 'hcl'],
  ['nomad', 'nomad'],
  ['job', 'nomad'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['template', 'json'],
  ['snyk', 'yaml'],
  ['cfnlintrc', 'yaml'],
  ['ansible-lint', 'yaml'],
  ['bicep', 'bicep'],
  ['bicepparam', 'bicep'],
  ['md', 'text'],
  ['mdx', 'text'],
  ['markdown', 'text'],
  ['rst', 'text'],
  ['adoc', 'text'],
  ['asciidoc', 'text'],
  ['org', 'text'],
  ['textile', 'text'],
  ['txt', 'text'],
  ['wiki', 'text'],
  ['erb', 'text'],
]);

/** Format of a file by its name; `null`: the contents are never read. */
export function formatOf(path: string): Format | null {
  const name = fileName(path)
    .toLowerCase()
    .replace(/\.(ya?ml)\.(gotmpl|j2)$/, '.$1');
  if (/^(dockerfile|containerfile)([.-]|$)|\.(dockerfile|containerfile)$/.test(name)) return 'dockerfile';
  if (name === 'codeowners') return 'codeowners';
  if (name === '.trivyignore') return 'ignore-list';
  if (name.endsWith('.erb') && !/\.(md|html\.md|adoc|rst)\.erb$/.test(name)) return null;
  return FORMATS.get(name.slice(name.lastIndexOf('.') + 1)) ?? (name === 'readme' ? 'text' : null);
}

/** Prepares a file's contents for its parsers, which run on first use. */
export function openFile(format: Format, text: string, parseHcl: ParseHcl): ParsedFile {
  let unread: string | null = null;
  const onUnread = (because: string) => {
    unread = because;
  };
  const documents = once(() =>
    format === 'yaml' ? parseYaml(text, onUnread) : format === 'json' ? parseJson(text, onUnread) : null,
  );
  const isTemplate = format === 'yaml' && text.includes('{{');
  return {
    format,
    text,
    hcl: once(() => (format === 'hcl' ? parseHcl(text, onUnread) : null)),
    documents,
    templated: once(() => documents() ?? (isTemplate ? parseYaml(withoutActions(text), onUnread) : null)),
    unread: () => unread,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
