import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, piecesOf } from '../../../src/iac/quality/hcl-pieces.ts';

const shapes = (text: string) => piecesOf(text).map(({ kind, text: part }) => [kind, part]);

describe('the pieces of HCL', () => {
  it('are comments, strings and code', () => {
    expect(shapes('a = "x # \\" y" # z\n/* b */ c')).toEqual([
      ['code', 'a = '],
      ['string', '"x # \\" y"'],
      ['code', ' '],
      ['comment', '# z'],
      ['code', '\n'],
      ['comment', '/* b */'],
      ['code', ' c'],
    ]);
  });

  it('keep strings inside templates inside strings together', () => {
    expect(shapes('"${f("}", "#")}" // end')).toEqual([
      ['string', '"${f("}", "#")}"'],
      ['code', ' '],
      ['comment', '// end'],
    ]);
  });

  it('give back the whole text with the right lines, whatever it is', () => {
    const text = fc.array(fc.constantFrom('"', '${', '}', '#', '//', '/*', '*/', '<<EOT\n', 'EOT', '\n', 'a', '\\'));
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const pieces = piecesOf(whole);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        let line = 1;
        for (const piece of pieces) {
          expect(piece.line).toBe(line);
          line += piece.text.split('\n').length - 1;
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('know a here document by its opening line alone', () => {
    expect(shapes('a = <<-EOT  \r\n# text\nEOT\n# note\n')).toEqual([
      ['code', 'a = '],
      ['string', '<<-EOT  \r\n# text\nEOT'],
      ['code', '\n'],
      ['comment', '# note'],
      ['code', '\n'],
    ]);
    expect(shapes('a = 1 <<EOT # note')).toEqual([
      ['code', 'a = 1 <<EOT '],
      ['comment', '# note'],
    ]);
  });

  it.each([['<'], ['<<a '], ['<<- '], ['"'], ['#\n'], ['${'], ['/*']])('of many %j are found in no time', (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const started = performance.now();
    piecesOf(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('survive nesting without end', () => {
    expect(piecesOf('"${'.repeat(50_000))).toHaveLength(1);
  });

  it('give the entry of an object', () => {
    const object = '{\n  # version = "no"\n  source = "hashicorp/aws", version = ">= 3, < 5"\n}';
    expect(entryOf(object, 'version')).toBe('>= 3, < 5');
    expect(entryOf(object, 'source')).toBe('hashicorp/aws');
    expect(entryOf(object, 'alias')).toBeNull();
    expect(entryOf('{ min_version = "1" }', 'version')).toBeNull();
  });
});
