import { createHash } from 'node:crypto';
import type { Config } from './schema.ts';

/**
 * Hash of a configuration's meaning: the first 16 hexadecimal digits of SHA-256. Defaults are filled in; comments and
 * the order of keys do not matter, except under `kpis`, whose order is that of the report.
 */
export function configHash(config: Config): string {
  const meaning = JSON.stringify([canonical(config), Object.keys(config.kpis)]);
  return createHash('sha256').update(meaning).digest('hex').slice(0, 16);
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, canonical(entry)]));
}
