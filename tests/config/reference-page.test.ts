import { expect, test } from 'vitest';
import { configReference } from '../../src/config/reference-page.ts';
import { KNOWN_MACHINES } from '../../src/history/machine.ts';

test('the reference names every machine that is built in', () => {
  expect(KNOWN_MACHINES.filter((name) => !configReference().includes(`\`${name}\``))).toEqual([]);
});
