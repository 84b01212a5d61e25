import type * as z from 'zod';
import { nearest } from '../lib/nearest.ts';
import { knownKeys } from './json-schema.ts';
import { MOST_MISTAKES } from './mistake.ts';

/** A mistake found by the schema, in words, with the path of the key or value that it is about. */
export interface SchemaMistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the key itself is wrong, not its value. */
  readonly atKey: boolean;
}

type Issue = z.core.$ZodIssue;

/** Describes what the schema found: one mistake for each key or value. */
export function mistakesOf(issue: Issue): readonly SchemaMistake[] {
  const about = (message: string, atKey = false) => [{ path: issue.path, message, atKey }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.path, issue.keys);
    case 'invalid_key':
      return about(issue.issues[0]?.message ?? issue.message, true);
    case 'invalid_union':
      return unionMistakes(issue);
    case 'invalid_type':
      return about(typeMessage(issue), isMissing(issue));
    case 'too_small':
      return about(`${keyPath(issue.path)} ${boundOf('least', issue)}`);
    case 'too_big':
      return about(`${keyPath(issue.path)} ${boundOf('most', issue)}`);
    default:
      return about(`${keyPath(issue.path)}: ${lowerFirst(issue.message)}`);
  }
}

function unknownKeys(path: readonly PropertyKey[], keys: readonly string[]): readonly SchemaMistake[] {
  const known = knownKeys(path);
  return keys.slice(0, MOST_MISTAKES).map((key) => ({
    path: [...path, key],
    message: `unknown key "${key}"; ${hintFor(key, known)}`,
    atKey: true,
  }));
}

function hintFor(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'no key is known here';
  const meant = nearest(key, known);
  return meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`;
}

/**
 * Reports the mistakes of the first alternative whose type fits. If none fits, gives the schema's own words for that, or
 * names every type that is allowed.
 */
function unionMistakes(issue: Extract<Issue, { code: 'invalid_union' }>): readonly SchemaMistake[] {
  const arms = issue.errors.filter(
    (arm) => !arm.every(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')),
  );
  const [arm] = arms;
  if (arm === undefined && issue.message !== 'Invalid input') {
    return [{ path: issue.path, message: `${keyPath(issue.path)}: ${issue.message}`, atKey: false }];
  }
  if (arm === undefined) {
    const kinds = issue.errors.flatMap((inner) =>
      inner.flatMap((one) => ('expected' in one ? [kindOf(one.expected)] : [])),
    );
    return [
      { path: issue.path, message: `${keyPath(issue.path)} must be ${[...new Set(kinds)].join(' or ')}`, atKey: false },
    ];
  }
  return arm.flatMap((inner) => mistakesOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function typeMessage(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  return isMissing(issue)
    ? `${keyPath(issue.path)} is missing`
    : `${keyPath(issue.path)} must be ${kindOf(issue.expected)}`;
}

type Bound = { readonly origin: string; readonly minimum?: number | bigint; readonly maximum?: number | bigint };

function boundOf(side: 'least' | 'most', { origin, minimum, maximum }: Bound): string {
  const limit = minimum ?? maximum;
  if (origin === 'string') return `must have at ${side} ${limit} letters`;
  return origin === 'array' ? `must have at ${side} ${limit} entries` : `must be at ${side} ${limit}`;
}

function isMissing(issue: Extract<Issue, { code: 'invalid_type' }>): boolean {
  return issue.message.endsWith('received undefined');
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(expected: string): string {
  return KINDS[expected] ?? expected;
}

/** A path as text: `components[2].tier`. */
function keyPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the configuration';
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function lowerFirst(text: string): string {
  return text.replace(/^Invalid (input|string): /, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
