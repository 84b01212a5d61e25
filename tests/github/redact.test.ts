import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/github/redact.ts';

const token = fc.string({ unit: fc.constantFrom(...'abcXYZ019_-+/.'), minLength: 12, maxLength: 80 });

describe('the redactor', () => {
  test('removes the token, plain, encoded, and in base64 within any other text', () => {
    fc.assert(
      fc.property(token, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (secret, before, after) => {
        const redact = createRedactor(secret);
        const around = (text: string) => redact(`fatal: ${text} was refused`);
        expect(around(secret)).toBe('fatal: *** was refused');
        expect(around(`https://x-access-token:${secret}@example.test/a`)).not.toContain(secret);
        const encoded = around(Buffer.from(before + secret + after).toString('base64'));
        const bytes = Buffer.from(encoded.replaceAll('***', ''), 'base64').toString('latin1');
        expect(encoded).toContain('***');
        expect(bytes).not.toContain(secret);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('removes credentials from addresses of any kind', () => {
    expect(createRedactor('')('clone https://user:geheim@example.test/a.git')).toBe(
      'clone https://***@example.test/a.git',
    );
  });

  test('leaves all other text unchanged', () => {
    const text = 'see https://example.test/a@b and mail a@example.test';
    expect(createRedactor('ghs_0123456789abcdef')(text)).toBe(text);
  });
});
