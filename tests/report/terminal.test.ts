import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { displayWidth, wrapText } from '../../src/report/wrap.ts';
import { goldens } from '../golden/stories.ts';

const ESCAPES = /\u001b\[[0-9;]*m|\u001b\]8;;[^\u001b]*\u001b\\/g;

describe('a report on a terminal', () => {
  it.each(goldens().flatMap(({ name, report }) => [100, 80, 60].map((columns) => ({ name, report, columns }))))(
    '$name stays within $columns columns',
    ({ report, columns }) => {
      const text = renderTerminal(report, { color: false, columns, links: false });
      const widest = Math.max(...text.split('\n').map(displayWidth));
      expect(widest).toBeLessThanOrEqual(columns);
    },
  );

  const report = goldens()[0]?.report;

  it('is the same words with colours and links as without', () => {
    if (report === undefined) throw new Error('there is a golden');
    const plain = renderTerminal(report, { color: false, columns: 100, links: false });
    const painted = renderTerminal(report, { color: true, columns: 100, links: true });
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[32m');
    expect(painted).toContain('\u001b]8;;https://github.com/acme/infrastructure/pull/');
    expect(painted.replace(ESCAPES, '')).toBe(plain);
  });
});

describe('wrapping', () => {
  it('breaks at spaces, and inside a word only where it must', () => {
    expect(wrapText(['one two three'], 8)).toEqual([['one ', 'two'], ['three']]);
    expect(wrapText(['abcdefghij'], 4)).toEqual([['abcd'], ['efgh'], ['ij']]);
  });

  it('counts what a terminal shows: two columns for a wide sign', () => {
    expect(displayWidth('漢字')).toBe(4);
    expect(displayWidth('ab')).toBe(2);
  });
});
