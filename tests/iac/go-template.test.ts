import { describe, expect, it } from 'vitest';
import { hasPlaceholder, withoutActions } from '../../src/iac/go-template.ts';
import { growth } from '../support/growth.ts';

describe('a template without its actions', () => {
  it('keeps literals, marks values and drops lines that only contain actions', () => {
    const template = [
      '{{- if .Values.on }}',
      '{{/* a }} comment */}}',
      'labels:',
      '  {{- include "labels" . | nindent 2 }}',
      '  team: {{ .Values.team }}',
      'name: {{ if .x }}web{{ end }}',
      "text: '{{`{{ $labels.pod }} is down`}}'",
      '{% if other %}',
      '{{- end }}',
    ].join('\n');
    const lines = withoutActions(template)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines[0]).toBe('labels:');
    expect(lines[1]).toMatch(/^ {2}team: .$/u);
    expect(hasPlaceholder(lines[1] ?? '')).toBe(true);
    expect(lines.slice(2)).toEqual(['name: web', "text: '{{ $labels.pod }} is down'"]);
  });

  it.each(['{{', '{{`', '{{/*', '{%', '{{ x }}', '\uFFFC '])('is read in linear time with many “%s”', async (unit) => {
    expect(await growth((size) => withoutActions(unit.repeat(size)), 5_000, 40_000)).toBeLessThan(1.7);
  });

  it('leaves a text without actions unchanged', () => {
    expect(withoutActions('a: 1\n\nb: {c: 2}\n')).toBe('a: 1\n\nb: {c: 2}\n');
  });
});
