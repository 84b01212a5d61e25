import { describe, expect, it } from 'vitest';
import { parseJson, parseYaml } from '../../src/iac/documents.ts';

describe('a YAML stream', () => {
  it('is read as one value per document', () => {
    expect(parseYaml('---\na: 1\n---\n- true\n- 2026-01-02\n')).toEqual([{ a: 1 }, [true, '2026-01-02']]);
  });

  it('keeps values with the tags of other programs', () => {
    const text = 'a: !Ref Name\nb: !GetAtt [One, Two]\nc: !Sub {d: 1}\ne: !vault |\n  secret\nf: !<tag:any,2020:x> g';
    expect(parseYaml(text)).toEqual([{ a: 'Name', b: ['One', 'Two'], c: { d: 1 }, e: 'secret\n', f: 'g' }]);
  });

  it('may contain what common tools tolerate: a duplicate key, a closing brace at the start of a line', () => {
    expect(parseYaml('a: 1\na: 2')).toEqual([{ a: 2 }]);
    expect(parseYaml('a: {\n  b: 1\n}\nc: 2')).toEqual([{ a: { b: 1 }, c: 2 }]);
  });

  it('may contain a placeholder, which has the form of a mapping', () => {
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
  ])('is rejected for %s', (_, text) => {
    expect(parseYaml(text)).toBeNull();
  });

  it('is rejected for exponential aliases', () => {
    const lines = Array.from({ length: 9 }, (_, index) => {
      const above = index === 0 ? '1' : `*a${index - 1}`;
      return `k${index}: &a${index} [${Array.from({ length: 9 }, () => above).join(', ')}]`;
    });
    expect(parseYaml(lines.join('\n'))).toBeNull();
    expect(parseYaml(lines.slice(0, 3).join('\n'))).not.toBeNull();
  });
});

describe('the reason for a rejected document', () => {
  const reasonsOf = (read: (text: string, report: (because: string) => void) => unknown, text: string) => {
    const reasons: string[] = [];
    read(text, (because) => reasons.push(because));
    return reasons;
  };
  const large = 'x'.repeat(256 * 1024);

  it('is given for limits', () => {
    expect(reasonsOf(parseYaml, `a: ${large}`)).toEqual(['over 256 kB']);
    expect(reasonsOf(parseJson, `["${large}"]`)).toEqual(['over 256 kB']);
    expect(reasonsOf(parseJson, `${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([
      'its aliases expand to too many values',
    ]);
  });

  it('is not given for syntax errors, templates and resource definitions, which are common', () => {
    expect(reasonsOf(parseYaml, 'a: [1')).toEqual([]);
    expect(reasonsOf(parseYaml, `{{- if .a }}\na: ${large}\n{{- end }}`)).toEqual([]);
    expect(reasonsOf(parseYaml, `kind: CustomResourceDefinition\na: ${large}`)).toEqual([]);
    expect(reasonsOf(parseJson, '{"a": ')).toEqual([]);
  });
});

describe('a JSON document', () => {
  it('is read as a list of one value', () => {
    expect(parseJson('{"a": [1]}')).toEqual([{ a: [1] }]);
  });

  it('is rejected if it is invalid or too deep', () => {
    expect(parseJson('{"a": ')).toBeNull();
    expect(parseJson(`${'['.repeat(60)}${']'.repeat(60)}`)).toBeNull();
  });
});
