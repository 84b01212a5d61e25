import { markdownTable } from 'markdown-table';
import { KNOWN_MACHINES, MACHINE_WORDS } from '../landings/machine.ts';
import { groupBy } from '../lib/group.ts';
import { SCHEMA } from '../version.ts';
import { configJsonSchema, type JsonSchema } from './json-schema.ts';

const INTRODUCTION = `# Configuration

<!-- Generated from src/config/schema.ts by \`npm run build\`. -->

Everything is optional: without a file the defaults below hold. It is read from \`.github/infra-kpis.yml\` in the work
tree, else from the head of the measured branch; what is also an input of the Action or an option of the command wins.
Unknown keys are refused, with line, column and the nearest known key. \`infra-kpis init\` writes a file with what it
finds in your repository, \`infra-kpis check\` says what each entry matches.

Editors complete and check the file when its first line is

\`\`\`yaml
# yaml-language-server: $schema=${SCHEMA}
\`\`\`

Globs: \`*\` matches within a folder, \`**\` across folders, \`{a,b}\` either; \`infra/\` means everything below it.
Parentheses stand for themselves. A \`|\` is refused, because a glob is not a regular expression.
`;

/**
 * The reference page of the configuration, generated from the schema: a table for each top-level key that holds others,
 * and the built-in list of machine accounts.
 */
export function configReference(): string {
  const { properties = {} } = configJsonSchema();
  const sections = Object.entries(properties).flatMap(([key, schema]) => section(key, schema));
  return [INTRODUCTION, '## Top level\n', table(Object.entries(properties)), ...sections].join('\n').concat('\n');
}

function section(key: string, schema: JsonSchema): string[] {
  const inner = schema.items ?? schema;
  const properties = Object.entries(inner.properties ?? {});
  const body = [
    ...(properties.length === 0 ? [] : [table(properties)]),
    ...(key === 'kpis' ? [options(properties)] : []),
    ...(key === 'bots' ? [machines()] : []),
  ];
  return body.length === 0 ? [] : [`\n## \`${key}\`\n`, `${schema.description ?? ''}.\n`, ...body];
}

/** Table of the options of KPIs, each with the KPIs that take it. */
function options(kpis: readonly (readonly [string, JsonSchema])[]): string {
  const taken = kpis.flatMap(([id, { anyOf = [] }]) =>
    anyOf.flatMap(({ properties = {} }) => Object.entries(properties).map(([name, schema]) => ({ id, name, schema }))),
  );
  const rows = [...groupBy(taken, ({ name }) => name)].map(([name, uses]) => {
    const { schema } = uses[0] as (typeof uses)[number];
    const ids = uses.map(({ id }) => `\`${id}\``).join(', ');
    return [`\`${name}\``, typeOf(schema), ids, schema.description ?? ''];
  });
  return `\nOptions, each with the KPIs that take it:\n\n${markdownTable([['Option', 'Type', 'KPIs', 'Meaning'], ...rows])}`;
}

/** The built-in machine accounts, which `bots` extends. */
function machines(): string {
  const words = MACHINE_WORDS.map((word) => `“${word}”`).join(', ');
  const names = [...KNOWN_MACHINES].sort().map((name) => `\`${name}\``);
  return `Built in are, in any letter case, all that end in \`[bot]\` or in one of the words ${words}, and:\n\n${names.join(' · ')}`;
}

function table(rows: readonly (readonly [string, JsonSchema])[]): string {
  const body = rows.map(([key, schema]) => [`\`${key}\``, typeOf(schema), defaultOf(schema), schema.description ?? '']);
  return markdownTable([['Key', 'Type', 'Default', 'Meaning'], ...body.map((cells) => cells.map(escapePipes))]);
}

function typeOf(schema: JsonSchema): string {
  const { type, items, anyOf, properties, additionalProperties, propertyNames } = schema;
  if (schema.const === false) return '`false`';
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' or ');
  if (items !== undefined) return items.properties === undefined ? `list of ${typeOf(items)}` : 'list of mappings';
  if (properties !== undefined) return 'mapping';
  if (typeof additionalProperties !== 'object') return WORDS[type ?? ''] ?? type ?? '';
  const keys = propertyNames?.enum === undefined ? 'any key' : 'known keys';
  return `mapping from ${keys} to ${typeOf(additionalProperties)}`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
};

function defaultOf(schema: JsonSchema): string {
  const text = JSON.stringify(schema.default ?? {});
  return text === '{}' || text === '[]' ? '' : `\`${text}\``;
}

function escapePipes(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
