import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DEFINITIONS } from '../src/version.ts';

it('the version of the definitions is that of the newest entry in the changelog', () => {
  const changelog = readFileSync(path.resolve(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
  const newest = changelog.split(/^## /m)[1] ?? '';
  expect(/\bDefinitions: (\d+)\./.exec(newest)?.[1]).toBe(DEFINITIONS);
});
