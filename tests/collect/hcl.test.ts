import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadHclParser, MAX_HCL } from '../../src/collect/hcl.ts';
import { type HclFile, literalOf, type ParseHcl, walkBlocks } from '../../src/iac/hcl.ts';

let parse: ParseHcl;
beforeAll(async () => {
  parse = await loadHclParser(() => 0);
});

describe('the HCL parser', () => {
  it('reads blocks with labels, lines, attributes and nested blocks', () => {
    const text = 'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n\nmodule "vpc" {\n  source = "../vpc"\n}\n';
    const blocks = parse(text)?.blocks;
    expect(blocks).toMatchObject([
      { type: 'terraform', labels: [], line: 1, endLine: 5, blocks: [{ type: 'backend', labels: ['s3'] }] },
      { type: 'module', labels: ['vpc'], line: 7, endLine: 9, blocks: [] },
    ]);
    expect(blocks?.[1]?.attributes.get('source')).toBe('"../vpc"');
    expect([...walkBlocks(blocks ?? [])].map((block) => block.type)).toEqual(['terraform', 'backend', 'module']);
  });

  it('reads an empty file as having no blocks', () => {
    expect(parse('')?.blocks).toEqual([]);
    expect(parse('# nothing but a comment\n')?.blocks).toEqual([]);
  });

  it.each([
    ['a missing brace', 'resource "a" "b" {\n  x = 1\n'],
    ['conflict markers', '<<<<<<< ours\nlocals {}\n=======\nvariable "x" {}\n>>>>>>> theirs\n'],
    ['a template', 'resource "a" "{{ .Values.name }}" {\n{{- if .x }}\n}\n'],
  ])('rejects a file with %s', (_, text) => {
    expect(parse(text)).toBeNull();
  });

  it('gives a reason for each rejected file, except templates', () => {
    const reasons: string[] = [];
    const report = (because: string) => reasons.push(because);
    parse('locals {\n', report);
    parse(`# ${'x'.repeat(MAX_HCL)}\n`, report);
    expect(reasons).toEqual(['it does not parse', 'over 256 kB']);
    parse('locals {}\n', report);
    parse('resource "a" "{{ .Values.name }}" {\n{{- if .x }}\n}\n', report);
    expect(reasons).toHaveLength(2);
  });

  it('rejects a file over the size limit', () => {
    expect(parse(`# ${'x'.repeat(MAX_HCL)}\n`)).toBeNull();
  });

  it('rejects every file after an internal failure, with the reason', async () => {
    let failures = 1;
    const failing = await loadHclParser(() => {
      if (failures === 0) return 0;
      failures -= 1;
      throw new Error('unreachable');
    });
    const reasons: string[] = [];
    for (const text of ['locals {}\n', 'variable "a" {}\n']) {
      expect(failing(text, (because) => reasons.push(because))).toBeNull();
    }
    expect(reasons).toEqual(['the parser failed', 'the parser had failed before']);
  });

  it('gives up at the deadline, and reads the next file', async () => {
    let elapsed = 0;
    const impatient = await loadHclParser(() => {
      elapsed += 600;
      return elapsed;
    });
    const reasons: string[] = [];
    expect(impatient('locals { a = 1 }\n'.repeat(10_000), (because) => reasons.push(because))).toBeNull();
    expect(reasons).toEqual(['over 1 s to read']);
    expect(impatient('locals {}\n')?.blocks).toHaveLength(1);
  });

  it('reads a version of a file independently of the one before', async () => {
    const part = fc.constantFrom(
      'resource "a" "b" {\n  x = [\n    { y = "}" },\n  ]\n}',
      'resource "a" "b" {\n  x = [1]\n  lifecycle {\n    prevent_destroy = true\n  }\n}',
      'locals {\n  text = <<-EOT\n    ${upper("x")} {\n  EOT\n  n = 1\n}',
      'locals {\n  z = "${join(",", ["ü"])}" # }\n}',
      'locals {\n  tags = merge(local.x, {\n    tier : "1" // c\n  })\n}',
      '/* } */',
      '',
      'broken {',
    );
    const parts = fc.array(part, { maxLength: 4 });
    const steady = 'variable "v" {\n  default = 1\n}\n';
    const version = fc
      .tuple(parts, parts, fc.constantFrom(steady, steady.trimEnd(), ''))
      .map(([head, tail, end]) => [steady, ...head, steady.repeat(12), ...tail, end].join('\n'));
    const forgetful = await loadHclParser(() => 0);
    const contentsOf = (file: HclFile | null) => file && { blocks: file.blocks, comments: file.comments() };
    const readAlone = (text: string) => {
      forgetful('{');
      return contentsOf(forgetful(text));
    };
    let read = 0;
    fc.assert(
      fc.property(fc.array(version, { minLength: 2, maxLength: 6 }), (texts) => {
        const alone = texts.map(readAlone);
        read += alone.filter((one) => one !== null).length;
        expect(texts.map((text) => contentsOf(parse(text)))).toEqual(alone);
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(read).toBeGreaterThan(300);
  });

  it('reads thousands of files without a memory leak', () => {
    const text = 'resource "aws_instance" "x" {\n  ami = "ami-1"\n}\n'.repeat(200);
    for (let round = 0; round < 50; round += 1) parse(text);
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 300; round += 1) parse(text);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('the literal entries of an attribute', () => {
  const entriesOf = (expression: string) =>
    Object.fromEntries(parse(`locals {\n  tags = ${expression}\n}\n`)?.blocks[0]?.entries.get('tags') ?? []);

  it.each([
    ['{ a = "1", b = "2" }', { a: '1', b: '2' }],
    ['{\n    a = "1" # first\n    // none = "0"\n    b : "2"\n  }', { a: '1', b: '2' }],
    ['{ "a" = "x = # y", "example.org/b" = "2" }', { a: 'x = # y', 'example.org/b': '2' }],
    ['merge(local.x, { a = "1" }, tomap({ b = "2" }), var.y)', { a: '1', b: '2' }],
    ['{ a = "1", b = var.b, c = "${var.c}", d = 4, (var.e) = "5" }', { a: '1' }],
    ['merge({ a = "1", b = "1" }, { a = "2", b = var.b })', { a: '2' }],
  ])('of %j are read', (expression, entries) => {
    expect(entriesOf(expression)).toEqual(entries);
  });

  it.each([
    ['an object inside it', '{ prod = {\n    a = "1"\n  } }'],
    ['a choice', 'var.x ? { a = "1" } : { a = "2" }'],
    ['a list', '[{ a = "1" }]'],
    ['a loop', '{ for k, v in { a = "1" } : k => v }'],
    ['a text', '"{ a = 1 }"'],
    ['nothing', '{}'],
  ])('do not include %s', (_, expression) => {
    expect(entriesOf(expression)).toEqual({});
  });

  it('are not searched in very deep calls', () => {
    const reasons: string[] = [];
    const deep = `${'f('.repeat(20_000)}{ a = "1" }${')'.repeat(20_000)}`;
    expect(parse(`locals {\n  tags = ${deep}\n}\n`, (because) => reasons.push(because))?.blocks[0]?.entries.size).toBe(
      0,
    );
    expect(reasons).toEqual([]);
  });
});

describe('the comments of a file', () => {
  it('are distinguished from strings, here documents and code', () => {
    const text = [
      '# first',
      'locals {',
      '  a = "x # \\" y" # z',
      '  b = "${f("}", "#")}" // end',
      '  c = <<-EOT  \r',
      '    # text',
      '  EOT',
      '  /* two',
      '     lines */ d = [',
      '    1, #nosec',
      '  ]',
      '}',
    ].join('\n');
    expect(parse(text)?.comments()).toEqual([
      { line: 1, text: '# first' },
      { line: 3, text: '# z' },
      { line: 4, text: '// end' },
      { line: 8, text: '/* two\n     lines */' },
      { line: 10, text: '#nosec' },
    ]);
  });

  it('are all found with their lines, in any position', () => {
    const comment = fc.constantFrom('# a', '// "b', '/* c */', '/* ${\n" */', '#<<EOT', '# }', '//* d');
    const code = fc.constantFrom(
      'a = "# no"',
      'b = <<EOT\n// no\nEOT',
      'c = [\n"/*", "*/"\n]',
      'd {\n}',
      '',
      'é = "${"//"}"',
    );
    const line = fc.oneof(
      comment.map((text) => ({ text, comments: [text] })),
      code.map((text) => ({ text, comments: [] })),
      fc.tuple(code, comment).map(([before, text]) => ({ text: `${before}\n ${text}`, comments: [text] })),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((one) => `${one.text}\n`).join('');
        const comments = parse(text)?.comments() ?? [];
        expect(comments.map((one) => one.text)).toEqual(lines.flatMap((one) => one.comments));
        const rows = text.split('\n');
        for (const { line, text } of comments) expect(rows[line - 1]).toContain(text.split('\n')[0]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('can no longer be read after the next file', () => {
    const file = parse('# a\n');
    parse('# b\n');
    expect(() => file?.comments()).toThrow('before the next file');
  });
});

describe('a literal', () => {
  it.each([
    ['"../vpc"', '../vpc'],
    ['""', ''],
    [`"\${path.module}/x"`, null],
    ['var.name', null],
    ['"a" + "b"', null],
    ['"a\\nb"', null],
    [undefined, null],
  ])('%s has the value %j', (expression, value) => {
    expect(literalOf(expression)).toBe(value);
  });
});
