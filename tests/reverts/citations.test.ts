import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../src/reverts');

/** Files that decide nothing by a rule of their own. */
const NO_RULES: ReadonlySet<string> = new Set([
  'claim.ts',
  'explain.ts',
  'incidents.ts',
  'inverse.ts',
  'judge.ts',
  'lookup.ts',
  'matches.ts',
  'message.ts',
  'remainder.ts',
  'undos.ts',
  'timeline.ts',
  'rulings.ts',
  'confirmation.ts',
  'delays.ts',
  'shares.ts',
  'versions.ts',
]);
const rules = readdirSync(folder).filter((file) => !NO_RULES.has(file));

const CITATION = /(?<repository>[\w.-]+\/[\w.-]+)@[0-9a-f]{8,}\b/g;

describe('the evidence in', () => {
  it.each(rules)('%s has commits of two histories', (file) => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const cited = new Set([...source.matchAll(CITATION)].map(({ groups }) => groups?.['repository']));
    expect(cited.size, `cite owner/name@id of two histories in the docstring of ${file}`).toBeGreaterThanOrEqual(2);
  });

  it.each(readdirSync(folder))('%s is only in comments', (file) => {
    const code = readFileSync(path.join(folder, file), 'utf8').replace(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g, '');
    expect(code.match(CITATION)).toBeNull();
  });
});
