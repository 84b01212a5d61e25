import { nameOf } from '../history/paths.ts';
import { parseJson, parseYaml } from './documents.ts';
import { withoutActions } from './go-template.ts';
import type { HclFile, ParseHcl } from './hcl.ts';

/** How a file's contents are read. */
export type Format = 'hcl' | 'yaml' | 'json' | 'bicep' | 'dockerfile' | 'text' | 'codeowners' | 'ignore-list';

/** One version of a file, open for as long as its facts are drawn from it. Each parser runs once, when first asked. */
export interface ParsedFile {
  readonly format: Format;
  readonly text: string;
  /** `null`: not HCL, or it could not be read as a whole. */
  readonly hcl: () => HclFile | null;
  /** YAML or JSON documents; `null`: neither, or it could not be read as a whole. */
  readonly documents: () => readonly unknown[] | null;
  /** The same where the file is a template of such documents: what a rendering would fill in is a placeholder. */
  readonly templated: () => readonly unknown[] | null;
  /** Why a parser that was asked read nothing; `null`: none was asked, all were read, or the file is a template. */
  readonly unread: () => string | null;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['tf', 'hcl'],
  ['tofu', 'hcl'],
  ['hcl', 'hcl'],
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

/** The format of a path, by its extension; `null`: contents of no interest. */
export function formatOf(path: string): Format | null {
  const name = nameOf(path)
    .toLowerCase()
    .replace(/\.(ya?ml)\.(gotmpl|j2)$/, '.$1');
  if (/^(dockerfile|containerfile)([.-]|$)|\.(dockerfile|containerfile)$/.test(name)) return 'dockerfile';
  if (name === 'codeowners') return 'codeowners';
  if (name === '.trivyignore') return 'ignore-list';
  if (name.endsWith('.erb') && !/\.(md|html\.md|adoc|rst)\.erb$/.test(name)) return null;
  return FORMATS.get(name.slice(name.lastIndexOf('.') + 1)) ?? (name === 'readme' ? 'text' : null);
}

/** Opens a file's contents for reading. */
export function openFile(format: Format, text: string, parseHcl: ParseHcl): ParsedFile {
  let unread: string | null = null;
  const tell = (because: string) => {
    unread = because;
  };
  const documents = once(() =>
    format === 'yaml' ? parseYaml(text, tell) : format === 'json' ? parseJson(text, tell) : null,
  );
  const isTemplate = format === 'yaml' && text.includes('{{');
  return {
    format,
    text,
    hcl: once(() => (format === 'hcl' ? parseHcl(text, tell) : null)),
    documents,
    templated: once(() => documents() ?? (isTemplate ? parseYaml(withoutActions(text), tell) : null)),
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
