import { CORE_SCHEMA, loadAll, Type } from 'js-yaml';
import type { TellUnread } from './unread.ts';

/** YAML and JSON over this size are not parsed. */
const MAX_DOCUMENT = 256 * 1024;

const MAX_DEPTH = 50;
const MAX_DOCUMENTS = 500;
/** More than a file of that size can hold unless its aliases multiply. */
const MAX_VALUES = 100_000;

/** Any tag: the value is kept as if it had none. */
const TAGGED = (['scalar', 'sequence', 'mapping'] as const).map(
  (kind) => new Type('', { kind, multi: true, construct: (value: unknown) => value }),
);
// `json`: the last of equal keys holds, as for the tools that read these files.
const OPTIONS = { schema: CORE_SCHEMA.extend(TAGGED), json: true };

/**
 * The documents of a YAML stream as plain values; tags of other programs (`!Ref`, `!vault`) are dropped, their values
 * kept. `null`: not read, because of its size, its depth or what its aliases unfold to, which is told, or of a syntax
 * error, which is not: templates have one.
 */
export function parseYaml(text: string, tellUnread?: TellUnread): readonly unknown[] | null {
  if (isTemplate(text) || isTooLarge(text, tellUnread)) return null;
  try {
    return bounded(loadAll(text, null, OPTIONS), tellUnread);
  } catch {
    // The library throws on a syntax error, on an alias without anchor, and on a nesting over its own limit.
    return null;
  }
}

/** A placeholder at the very start of a line is no YAML: told at once, where the parser would collect many errors. */
function isTemplate(text: string): boolean {
  return /^\{[{%]/m.test(text);
}

/** Whether a text defines kinds of Kubernetes: large, full of telling words, and nothing that runs. */
export function definesKinds(text: string): boolean {
  return text.includes('kind: CustomResourceDefinition');
}

/** One JSON document in a list, as `parseYaml` gives them; `null`: not read. */
export function parseJson(text: string, tellUnread?: TellUnread): readonly unknown[] | null {
  if (isTooLarge(text, tellUnread)) return null;
  try {
    return bounded([JSON.parse(text)], tellUnread);
  } catch {
    return null;
  }
}

function isTooLarge(text: string, tellUnread: TellUnread | undefined): boolean {
  if (text.length <= MAX_DOCUMENT) return false;
  if (!definesKinds(text)) tellUnread?.(`over ${MAX_DOCUMENT / 1024} kB`);
  return true;
}

function bounded(documents: readonly unknown[], tellUnread: TellUnread | undefined): readonly unknown[] | null {
  if (documents.length <= MAX_DOCUMENTS && isBounded(documents)) return documents;
  tellUnread?.('it unfolds to too much');
  return null;
}

/** Whether documents stay within the limits, each alias counted as all that it stands for. */
function isBounded(documents: readonly unknown[]): boolean {
  let left = MAX_VALUES;
  const isWithin = (value: unknown, depth: number): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (typeof value !== 'object' || value === null) return true;
    return depth > 0 && Object.values(value).every((child) => isWithin(child, depth - 1));
  };
  return documents.every((document) => isWithin(document, MAX_DEPTH));
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
