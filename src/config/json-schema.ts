import * as z from 'zod';
import { configSchema } from './schema.ts';

/** The part of JSON Schema that the configuration's schema uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** JSON Schema of the configuration file for editors, before defaults are filled in: no top-level key is required. */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema & { $schema: string };
  return {
    ...{ $schema, title: 'Configuration of Infra KPIs (.github/infra-kpis.yml)' },
    ...schema,
  };
}

/** Cached, because it is needed for each unknown key. */
let written: JsonSchema | undefined;

/** Keys allowed in the mapping at a path; empty if any key is allowed, or if no mapping belongs there. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  written ??= configJsonSchema();
  return schemasAt(written, path).flatMap((schema) => [
    ...Object.keys(schema.properties ?? {}),
    ...(schema.propertyNames?.enum ?? []),
  ]);
}

function schemasAt(schema: JsonSchema, [step, ...rest]: readonly PropertyKey[]): readonly JsonSchema[] {
  const arms = [schema, ...(schema.anyOf ?? [])];
  if (step === undefined) return arms;
  return arms.flatMap(({ items, properties, additionalProperties }) => {
    const next = typeof step === 'number' ? items : (properties?.[String(step)] ?? additionalProperties);
    return typeof next === 'object' ? schemasAt(next, rest) : [];
  });
}
