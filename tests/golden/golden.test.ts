import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis/index.ts';
import { COMMENT_LIMIT, renderMarkdown } from '../../src/report/markdown.ts';
import { goldens } from './stories.ts';

describe('the golden report', () => {
  it.each(goldens())('$name is up to date', async ({ name, report, previous }) => {
    const text = renderMarkdown(report, { previous });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    await expect(text, 'run `npm run golden`, then look at the difference before you commit it').toMatchFileSnapshot(
      path.join(import.meta.dirname, name, 'report.md'),
    );
  });

  it.each(goldens())('$name has a row for every KPI', ({ report, previous }) => {
    const rows = renderMarkdown(report, { previous }).split('\n');
    for (const { title } of kpis) expect(rows.filter((row) => row.startsWith(`| [${title}](`))).toHaveLength(1);
  });

  it('typical-week measures every KPI', () => {
    const typical = goldens().find(({ name }) => name === 'typical-week');
    expect(typical?.report.kpis.map(({ headline }) => headline.state)).toEqual(kpis.map(() => 'measured'));
  });
});
