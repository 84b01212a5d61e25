import { describe, expect, it } from 'vitest';
import { plain } from '../../src/report/page/page.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { textWidth, wrapText } from '../../src/report/wrap.ts';
import { goldens } from '../golden/stories.ts';

const ESCAPES = /\u001b\[[0-9;]*m|\u001b\]8;;[^\u001b]*\u001b\\/g;

describe('a report on a terminal', () => {
  it.each(goldens().flatMap(({ name, report }) => [100, 80, 60].map((columns) => ({ name, report, columns }))))(
    '$name stays within $columns columns',
    ({ report, columns }) => {
      const text = renderTerminal(report, { color: false, columns, links: false, details: true });
      const widest = Math.max(...text.split('\n').map((line) => textWidth([line])));
      expect(widest).toBeLessThanOrEqual(columns);
    },
  );

  const report = goldens()[0]?.report;

  it('has the same words with and without colours and links', () => {
    if (report === undefined) throw new Error('there is no golden report');
    const plain = renderTerminal(report, { color: false, columns: 100, links: false, details: true });
    const painted = renderTerminal(report, { color: true, columns: 100, links: true, details: true });
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[32m');
    expect(painted).toContain('\u001b]8;;https://github.com/acme/infrastructure/pull/');
    expect(painted.replace(ESCAPES, '')).toBe(plain);
  });

  it('encodes the addresses of its links exactly once', () => {
    if (report === undefined) throw new Error('there is no golden report');
    const linksTo = (target: string, url: string) => {
      const components = report.components.map((one) => ({ ...one, runbook: { ...one.runbook, target } }));
      const repository = { ...report.repository, url };
      const options = { color: false, columns: 100, links: true, details: true };
      return renderTerminal({ ...report, components, repository }, options);
    };
    expect(linksTo('live/my dns/zönes.md', 'https://git.example/acme/infra')).toContain(
      '/live/my%20dns/z%C3%B6nes.md\u001b',
    );
    expect(linksTo('dns.md', 'https://git.example/our tëam/a%20b\u0007')).toContain(
      ']8;;https://git.example/our%20t%C3%ABam/a%20b/blob/',
    );
  });
});

describe('without --details', () => {
  const text = (name: string) => {
    const story = goldens().find((golden) => golden.name === name);
    if (story === undefined) throw new Error(`there is no golden report ${name}`);
    return renderTerminal(story.report, { color: false, columns: 80, links: false, details: false });
  };

  it('a report is short, and lists what is left out', () => {
    expect(text('typical-week').split('\n').length).toBeLessThan(60);
    expect(text('typical-week')).toMatch(/With --details: Week by week · Failed changes/);
  });

  it('a quiet week still shows its numbers', () => {
    expect(text('quiet-week')).toMatch(/^Runbook +misses +60\u00a0%/m);
  });

  it('a table does not break words unnecessarily', () => {
    expect(text('typical-week')).toMatch(/\bprovisional\b/);
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and inside a word only if necessary', () => {
    expect(wrapText(['one two three'], 8)).toEqual([['one two'], ['three']]);
    expect(wrapText(['abcdefghij'], 4)).toEqual([['abcd'], ['efgh'], ['ij']]);
  });

  it('keeps punctuation and code without a space on one line', () => {
    const text = ['see ', { kind: 'code', text: 'orders-db' } as const, ': now'];
    expect(wrapText(text, 12).map(plain)).toEqual(['see', 'orders-db:', 'now']);
  });

  it('counts two columns for a wide character', () => {
    expect(textWidth(['漢字'])).toBe(4);
    expect(textWidth(['ab'])).toBe(2);
  });
});
