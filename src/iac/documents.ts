import { parseAllDocuments } from 'yaml';

/** YAML and JSON over this size are not parsed: it takes about a second. */
export const MAX_DOCUMENT = 256 * 1024;

const OPTIONS = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false, schema: 'core' } as const;
const MAX_DEPTH = 50;
const MAX_ALIASES = 100;
const MAX_DOCUMENTS = 500;

/**
 * The documents of a YAML stream as plain values; tags of other programs (`!Ref`, `!vault`) are dropped, their values
 * kept. `null`: not read, because of a syntax error (templates have one), its size, its depth or its aliases.
 */
export function parseYaml(text: string): readonly unknown[] | null {
  if (text.length > MAX_DOCUMENT || isTemplate(text)) return null;
  try {
    const documents = parseAllDocuments(text, OPTIONS);
    if (!Array.isArray(documents) || documents.length > MAX_DOCUMENTS) return null;
    if (documents.some((document) => document.errors.length > 0)) return null;
    const values = documents.map((document) => document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown);
    return values.every((value) => isShallow(value, MAX_DEPTH)) ? values : null;
  } catch {
    // The library throws on too many aliases, on an alias without anchor, and on a nesting that exhausts the stack.
    return null;
  }
}

/** A placeholder at the very start of a line is no YAML: told at once, where the parser would collect many errors. */
function isTemplate(text: string): boolean {
  return /^\{[{%]/m.test(text);
}

/** One JSON document in a list, as `parseYaml` gives them; `null`: not read. */
export function parseJson(text: string): readonly unknown[] | null {
  if (text.length > MAX_DOCUMENT) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value, MAX_DEPTH) ? [value] : null;
  } catch {
    return null;
  }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((child) => isShallow(child, depth - 1));
}

/** A mapping's values by key; an empty one for anything that is no mapping. */
export function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The items of a list; none for anything that is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty, or a number as text; `null`: anything else. */
export function word(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The value at a path of keys, `undefined` where one of them is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (Object.hasOwn(mapping(inner), key) ? mapping(inner)[key] : undefined),
    value,
  );
}
