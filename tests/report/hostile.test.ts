import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { logText, markdownCode, markdownText } from '../../src/report/escape.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { reportOf } from '../golden/team.ts';
import { component } from '../support/changes.ts';
import { hostileText } from '../support/hostile.ts';

const RUNS = { seed: 21, numRuns: 40 };

/** A report in which every text by other people is the given one. */
function poisoned(text: string): Report {
  const named = {
    ...component(text, 'stub', 1),
    owners: [text],
    runbook: { ...component(text, 'stub').runbook, notes: [text], target: `docs/${text}` },
  };
  return reportOf({
    people: [3, 2, 4],
    machines: [1, 1, 1],
    failures: [[1, 0, 1]],
    candidates: 1,
    title: () => text,
    components: [named],
    warnings: [text],
    config: { events: [{ date: '2026-08-05', label: `e${text.slice(0, 50)}` }] },
    repository: { branch: text, name: text },
  });
}

/** The text of Markdown outside code, its links and its tables. */
function parse(markdown: string): {
  readonly text: string;
  readonly links: readonly string[];
  readonly tables: readonly Tokens.Table[];
} {
  const found = { text: '', links: [] as string[], tables: [] as Tokens.Table[] };
  const html: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'link' || token.type === 'image')
      found.links.push(token.type === 'image' ? `image ${token.href}` : token.href);
    if (token.type === 'table') found.tables.push(token as Tokens.Table);
    if (token.type === 'html') html.push(token.raw);
    if (token.type === 'text' && !('tokens' in token && token.tokens)) found.text += `\u0001${token.text}`;
  });
  return { ...found, text: `${found.text}\u0001${html.join('\u0001')}` };
}

const decoded = (text: string) => text.replace(/&#8288;/g, '\u2060').replace(/&amp;/g, '&');

/** Addresses in the repository of the report, and the pages of the KPIs. */
const OWN_ADDRESS =
  /^https:\/\/(redirect\.)?github\.com\/(acme\/infrastructure\/|infra-kpis\/infra-kpis\/blob\/v[\d.]+\/docs\/kpis\/)/;

describe('a report on hostile names', () => {
  it('mentions nobody, has no foreign links and keeps its tables', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: words, links, tables } = parse(renderMarkdown(poisoned(text), { previous: 'none' }));
        const shown = decoded(words);
        expect(shown).not.toMatch(/@[a-z0-9]/i);
        expect(shown).not.toMatch(/(^|[^&\w])#\d/);
        expect(shown).not.toMatch(/\bGH-\d/i);
        expect(shown).not.toMatch(/https?:\/\//i);
        expect(shown).not.toMatch(/\bwww\.[a-z]/i);
        expect(shown).not.toMatch(/\b[0-9a-f]{7,40}\b/i);
        expect(shown.match(/<(?!\/?(details|summary)>)[a-z!/]/gi) ?? []).toEqual([]);
        expect(links.filter((href) => !OWN_ADDRESS.test(href))).toEqual([]);
        for (const { header, rows } of tables) for (const row of rows) expect(row.length).toBe(header.length);
        expect(tables.length).toBeGreaterThanOrEqual(6);
      }),
      RUNS,
    );
  });

  it('has no injected headings, lists, fences or rules', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = renderMarkdown(poisoned('title'), { previous: 'none' }).split('\n').map(shape);
        expect(renderMarkdown(poisoned(text), { previous: 'none' }).split('\n').map(shape)).toEqual(plain);
      }),
      RUNS,
    );
  });

  it('has no injected elements and addresses as a page', () => {
    const count = (report: Report) => parseHTML(renderHtml(report)).document.querySelectorAll('*').length;
    const expected = count(poisoned('title'));
    fc.assert(
      fc.property(hostileText, (text) => {
        const { document } = parseHTML(renderHtml(poisoned(text)));
        expect(document.querySelectorAll('*').length).toBe(expected);
        for (const link of document.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(OWN_ADDRESS);
        }
      }),
      RUNS,
    );
  });

  it('sends no injected control sequences to a terminal', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = renderTerminal(poisoned(text), { color: false, columns: 100, links: false, details: true });
        expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      RUNS,
    );
  });
});

/** The kind of a line in Markdown, by its first characters. */
function shape(line: string): string {
  return (
    /^(#{1,6} |\d+\. |- |\||<\/?details>|<summary>|```|%%|xychart| {2}(title|x-axis|y-axis|bar|line)|$)/.exec(
      line,
    )?.[0] ?? 'text'
  );
}

describe('the escaping functions', () => {
  it('keep a code span as one span', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [paragraph] = marked.lexer(`a ${markdownCode(text, false)} b`) as Tokens.Paragraph[];
        expect(paragraph?.tokens?.map((token) => token.type)).toEqual(['text', 'codespan', 'text']);
      }),
      { seed: 22 },
    );
  });

  it('leave ordinary words unchanged', () => {
    expect(markdownText('Raise the limit to 2.5 GB, at last (again)')).toBe(
      'Raise the limit to 2.5 GB, at last (again)',
    );
  });

  it('prevent commands in log lines', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(logText(text)).not.toMatch(/::|##\[|\r|\n(?! {2})/);
      }),
      { seed: 23 },
    );
  });
});
