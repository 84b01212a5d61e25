import { expect, test } from 'vitest';
import { configReference } from '../../src/config/reference-page.ts';
import { KNOWN_MACHINES } from '../../src/landings/machine.ts';

test('the configuration reference lists every built-in machine account', () => {
  expect(KNOWN_MACHINES.filter((name) => !configReference().includes(`\`${name}\``))).toEqual([]);
});
