import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { marked, type Tokens } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';

interface Mermaid {
  parse(source: string): Promise<unknown>;
}

const files = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const reports = files.map(({ name }) => ({
  name,
  markdown: readFileSync(path.join(import.meta.dirname, name, 'report.md'), 'utf8'),
}));

describe('the golden report', () => {
  const versions: Mermaid[] = [];
  beforeAll(async () => {
    // Mermaid's sanitiser needs a document, even to parse.
    const { window, document } = parseHTML('<!doctype html><html><body></body></html>');
    Object.assign(globalThis, { window, document });
    versions.push((await import('mermaid')).default, (await import('mermaid-10')).default as Mermaid);
  });

  it('exists for every story', () => {
    expect(reports.length).toBeGreaterThanOrEqual(8);
  });

  it.each(reports)('$name has charts that mermaid 10 and 11 can parse', async ({ markdown }) => {
    const charts = [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map((match) => match[1] ?? '');
    for (const mermaid of versions)
      for (const chart of charts) await expect(mermaid.parse(chart)).resolves.toBeTruthy();
    expect(markdown.match(/xychart-beta/g)?.length ?? 0).toBe(charts.length);
  });

  it.each(reports)('$name has complete tables and closes every details element', ({ markdown }) => {
    const tokens = marked.lexer(markdown, { gfm: true });
    const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
    for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
    const rowLines = markdown.split('\n').filter((line) => line.startsWith('|')).length;
    expect(tables.reduce((sum, table) => sum + table.rows.length + 2, 0)).toBe(rowLines);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    expect(tokens[0]).toMatchObject({ type: 'heading', depth: 2 });
  });
});
