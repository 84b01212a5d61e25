import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every error message in the source code, with `…` for each inserted value. */
function messages(): string[] {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.filter((file) => file.endsWith('.ts')).flatMap((file) => messagesIn(read(path.join('src', file))));
}

function messagesIn(source: string): string[] {
  const starts = source.matchAll(/new (?:UserError|UsageError|GitHubUnavailable)\(\s*/g);
  return [...starts].map(({ index, 0: { length } }) => {
    const [, , plain, template] = LITERAL.exec(source.slice(index + length)) ?? [];
    const text = plain ?? template?.replace(FILLED, '…');
    if (text === undefined) throw new Error(`write this message as a literal: ${source.slice(index, index + 90)}`);
    return text;
  });
}

const FILLED = /\$\{[^{}]*\}/g;
const LITERAL = /^(?:(['"])((?:(?!\1).)*)\1|`((?:\$\{[^{}]*\}|[^`])*)`)/;

/** The bold texts in the lists of docs/troubleshooting.md, up to the section on runs that do not fail. */
const [lists = ''] = read('docs/troubleshooting.md').split('## It runs, but');
const explained = [...lists.matchAll(/\*\*(.+?)\*\*/g)].map(([, message]) => message ?? '');

test('docs/troubleshooting.md explains every error message', () => {
  expect(messages().length).toBeGreaterThan(50);
  const missing = messages().filter((message) => !explained.includes(message));
  expect(missing, 'explain each in docs/troubleshooting.md').toEqual([]);
});

/** Messages of the command-line library, of the configuration check and of git. */
const OTHERS = /^(git … ended with|unknown option|missing required argument|option … |… has a mistake: line )/;

test('docs/troubleshooting.md explains no obsolete error message', () => {
  const known = messages();
  expect(explained.filter((text) => !OTHERS.test(text) && !known.includes(text))).toEqual([]);
});
