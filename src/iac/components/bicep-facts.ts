import type { StackFact } from './facts.ts';

/** Facts of a Bicep template or of a parameter file (`using './main.bicep'`), read line by line. */
export function bicepFacts(text: string): readonly StackFact[] {
  const lines = text.split('\n').map((line) => line.trim());
  const using = lines.flatMap((line) => (line.startsWith('using ') ? quoted(line) : []));
  if (using.length > 0) return [{ about: 'stack', tool: 'bicep-parameters', name: null, calls: using, tier: null }];
  const calls = lines.flatMap((line) => (line.startsWith('module ') ? quoted(line) : []));
  const isTemplate =
    calls.length > 0 || lines.some((line) => line.startsWith('resource ') || line.startsWith('targetScope'));
  return isTemplate ? [{ about: 'stack', tool: 'bicep', name: null, calls, tier: null }] : [];
}

function quoted(line: string): readonly string[] {
  const start = line.indexOf("'");
  const end = line.indexOf("'", start + 1);
  return start === -1 || end === -1 ? [] : [line.slice(start + 1, end)];
}
