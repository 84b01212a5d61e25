import { CORE_SCHEMA, loadAll, Type } from 'js-yaml';
import type { OnUnread } from './unread.ts';

/** YAML and JSON files with more characters than this are not parsed. */
const MAX_DOCUMENT = 256 * 1024;

/** Deeper nested documents are not read. */
const MAX_DEPTH = 50;
/** YAML streams of more documents are not read. */
const MAX_DOCUMENTS = 500;
/** Limit of values per file: a file of `MAX_DOCUMENT` characters exceeds it only if its aliases multiply. */
const MAX_VALUES = 100_000;

/** Accepts every YAML tag and keeps the value as if it had none. */
const TAGGED = (['scalar', 'sequence', 'mapping'] as const).map(
  (kind) => new Type('', { kind, multi: true, construct: (value: unknown) => value }),
);
// `json`: of duplicate keys the last one wins, as in the tools that read these files.
const OPTIONS = { schema: CORE_SCHEMA.extend(TAGGED), json: true };

/**
 * The documents of a YAML stream as plain values; tags of other programs (`!Ref`, `!vault`) are dropped, their values
 * kept. `null`: not read. The reason is reported for a file that is too large, too deep or expands to too many values
 * through its aliases; it is not reported for a syntax error, because unrendered templates have one.
 */
export function parseYaml(text: string, onUnread?: OnUnread): readonly unknown[] | null {
  if (hasLeadingPlaceholder(text) || isTooLarge(text, onUnread)) return null;
  try {
    return bounded(loadAll(text, null, OPTIONS), onUnread);
  } catch {
    // The library throws for a syntax error, for an alias without an anchor, and for nesting beyond its own limit.
    return null;
  }
}

/** A line that starts with a placeholder is not YAML. This check is faster than letting the parser fail. */
function hasLeadingPlaceholder(text: string): boolean {
  return /^\{[{%]/m.test(text);
}

/** Whether a text holds a CustomResourceDefinition: such files are large and deliver nothing that runs. */
export function definesKinds(text: string): boolean {
  return text.includes('kind: CustomResourceDefinition');
}

/** A JSON document as a list of one, like the result of `parseYaml`; `null`: not read. */
export function parseJson(text: string, onUnread?: OnUnread): readonly unknown[] | null {
  if (isTooLarge(text, onUnread)) return null;
  try {
    return bounded([JSON.parse(text)], onUnread);
  } catch {
    return null;
  }
}

function isTooLarge(text: string, onUnread: OnUnread | undefined): boolean {
  if (text.length <= MAX_DOCUMENT) return false;
  if (!definesKinds(text)) onUnread?.(`over ${MAX_DOCUMENT / 1024} kB`);
  return true;
}

function bounded(documents: readonly unknown[], onUnread: OnUnread | undefined): readonly unknown[] | null {
  if (documents.length <= MAX_DOCUMENTS && isBounded(documents)) return documents;
  onUnread?.('its aliases expand to too many values');
  return null;
}

/** Whether documents stay within the limits; an alias counts with all the values that it expands to. */
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

/** The value as a mapping; an empty mapping if it is anything else. */
export function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The value as a list; an empty list if it is anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text without white space around it, or a number as text; `null`: an empty text or anything else. */
export function word(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The value at a path of keys; `undefined` if one of the keys is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (Object.hasOwn(mapping(inner), key) ? mapping(inner)[key] : undefined),
    value,
  );
}
