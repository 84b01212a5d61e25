import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLine, forEachToken, MAX_TOKEN } from '../../src/collect/git/tokens.ts';
import { growth } from '../support/growth.ts';

async function* stream(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function tokensOf(chunks: readonly Buffer[]): Promise<string[]> {
  const tokens: string[] = [];
  await forEachToken(stream(chunks), (token) => tokens.push(token.toString()), byLine);
  return tokens;
}

describe('a stream of bytes', () => {
  it('gives the same tokens however it is split into chunks', async () => {
    const text = fc.stringMatching(/^[ab\n]{0,40}$/);
    const cuts = fc.array(fc.nat(40), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, cuts, async (whole, places) => {
        const ends = [...places.sort((one, other) => one - other), whole.length];
        const chunks = ends.map((end, index) => Buffer.from(whole.slice(index === 0 ? 0 : ends[index - 1], end)));
        const lines = whole.split('\n');
        expect(await tokensOf(chunks)).toEqual(lines.at(-1) === '' ? lines.slice(0, -1) : lines);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('determines the separator once per token, by its first byte', async () => {
    const asked: string[] = [];
    const chunks = ['ab', 'c', '\n', 'x', 'y\0', 'z'].map((text) => Buffer.from(text));
    await forEachToken(
      stream(chunks),
      () => undefined,
      (first) => {
        asked.push(String.fromCharCode(first));
        return asked.length === 2 ? 0 : 0x0a;
      },
    );
    expect(asked).toEqual(['a', 'x', 'z']);
  });

  it('stops on request', async () => {
    const tokens: string[] = [];
    await forEachToken(stream([Buffer.from('a\nb\nc')]), (token) => tokens.push(token.toString()) < 2, byLine);
    expect(tokens).toEqual(['a', 'b']);
  });

  it('truncates a very long token, in linear time', async () => {
    const part = Buffer.alloc(64 * 1024, 'x');
    const read = async (count: number) => {
      const tokens = await tokensOf([...Array.from({ length: count }, () => part), Buffer.from('\nnext\n')]);
      expect(tokens.map(({ length }) => length)).toEqual([MAX_TOKEN, 4]);
    };
    expect(await growth(read, 200, 4_000)).toBeLessThan(1.5);
  });
});
