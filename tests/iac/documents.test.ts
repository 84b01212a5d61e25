import { describe, expect, it } from 'vitest';
import { parseJson, parseYaml } from '../../src/iac/documents.ts';

describe('a YAML stream', () => {
  it('is read as one value a document', () => {
    expect(parseYaml('---\na: 1\n---\n- true\n- 2026-01-02\n')).toEqual([{ a: 1 }, [true, '2026-01-02']]);
  });

  it('keeps what stands behind the tags of other programs', () => {
    const text = 'a: !Ref Name\nb: !GetAtt [One, Two]\nc: !Sub {d: 1}\ne: !vault |\n  secret\nf: !<tag:any,2020:x> g';
    expect(parseYaml(text)).toEqual([{ a: 'Name', b: ['One', 'Two'], c: { d: 1 }, e: 'secret\n', f: 'g' }]);
  });

  it('may hold what the tools that read it put up with: a key twice, a closing brace at the start of a line', () => {
    expect(parseYaml('a: 1\na: 2')).toEqual([{ a: 2 }]);
    expect(parseYaml('a: {\n  b: 1\n}\nc: 2')).toEqual([{ a: { b: 1 }, c: 2 }]);
  });

  it('may hold a placeholder that is a mapping by its form', () => {
    expect(parseYaml('name: a\nreplicas: {{ .Values.replicas }}')).toEqual([
      expect.objectContaining({ name: 'a', replicas: expect.any(Object) }),
    ]);
  });

  it.each([
    ['a placeholder at the start of a line', 'a: 1\n{{- if .Values.on }}\nb: 2\n{{- end }}'],
    ['a syntax error in its last document', 'a: 1\n---\nb: [1'],
    ['an alias without anchor', 'a: *b'],
    ['a nesting over the limit', `${'['.repeat(60)}${']'.repeat(60)}`],
    ['more characters than the limit', `a: ${'x'.repeat(256 * 1024)}`],
  ])('is not read at all where there is %s', (_, text) => {
    expect(parseYaml(text)).toBeNull();
  });

  it('is not read where aliases multiply', () => {
    const lines = Array.from({ length: 9 }, (_, index) => {
      const above = index === 0 ? '1' : `*a${index - 1}`;
      return `k${index}: &a${index} [${Array.from({ length: 9 }, () => above).join(', ')}]`;
    });
    expect(parseYaml(lines.join('\n'))).toBeNull();
    expect(parseYaml(lines.slice(0, 3).join('\n'))).not.toBeNull();
  });
});

describe('why documents were not read', () => {
  const toldOf = (read: (text: string, tell: (because: string) => void) => unknown, text: string) => {
    const told: string[] = [];
    read(text, (because) => told.push(because));
    return told;
  };
  const large = 'x'.repeat(256 * 1024);

  it('is told of limits', () => {
    expect(toldOf(parseYaml, `a: ${large}`)).toEqual(['over 256 kB']);
    expect(toldOf(parseJson, `["${large}"]`)).toEqual(['over 256 kB']);
    expect(toldOf(parseJson, `${'['.repeat(60)}${']'.repeat(60)}`)).toEqual(['its aliases expand to too many values']);
  });

  it('is not told of syntax errors, templates and definitions of kinds, which every repository is full of', () => {
    expect(toldOf(parseYaml, 'a: [1')).toEqual([]);
    expect(toldOf(parseYaml, `{{- if .a }}\na: ${large}\n{{- end }}`)).toEqual([]);
    expect(toldOf(parseYaml, `kind: CustomResourceDefinition\na: ${large}`)).toEqual([]);
    expect(toldOf(parseJson, '{"a": ')).toEqual([]);
  });
});

describe('a JSON document', () => {
  it('comes in a list, as those of YAML do', () => {
    expect(parseJson('{"a": [1]}')).toEqual([{ a: [1] }]);
  });

  it('is not read where it is broken or too deep', () => {
    expect(parseJson('{"a": ')).toBeNull();
    expect(parseJson(`${'['.repeat(60)}${']'.repeat(60)}`)).toBeNull();
  });
});
