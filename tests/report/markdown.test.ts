import { describe, expect, it } from 'vitest';
import { renderDashboard, renderNotify } from '../../src/report/dashboard.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { goldens } from '../golden/stories.ts';
import { reportOf } from '../golden/team.ts';

const report = reportOf({ people: [7, 9, 8, 6, 11, 8, 10, 7, 9, 8, 6, 9], machines: [2, 2, 2], failures: [[4, 1, 3]] });
const bytes = (text: string) => Buffer.byteLength(text);

describe('a report as Markdown', () => {
  it('is the same text for the same report', () => {
    expect(renderMarkdown(report)).toBe(renderMarkdown(report));
  });

  it('fits any limit by dropping whole sections, with a notice', () => {
    const whole = renderMarkdown(report);
    for (const limit of [900, 1_500, 3_000, 5_000, bytes(whole) - 1]) {
      const text = renderMarkdown(report, { limit });
      expect(bytes(text)).toBeLessThanOrEqual(limit);
      expect(text).toMatch(/_Left out to fit a comment: /);
      expect(text).toContain('People landed 9 infrastructure changes');
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      expect(rows.every((row) => whole.includes(row))).toBe(true);
    }
    expect(whole).not.toContain('Left out');
  });

  it('drops breakdowns before evidence, and numbers last', () => {
    const text = renderMarkdown(report, { limit: bytes(renderMarkdown(report)) - 1 });
    expect(text).toContain('Left out to fit a comment: By area.');
    expect(renderMarkdown(report, { limit: 2_800 })).toContain('### Numbers');
  });

  it('omits the last report if it is unknown, and says if there is none', () => {
    expect(renderMarkdown(report)).not.toContain('Since');
    expect(renderMarkdown(report, { previous: 'none' })).toContain('This is the first report');
  });

  it('links to commits instead of pull requests on unknown hosts', () => {
    const elsewhere = { ...report, repository: { ...report.repository, url: 'https://git.example.org/acme/infra' } };
    const text = renderMarkdown(elsewhere);
    expect(text).toContain('https://git.example.org/acme/infra/commit/');
    expect(text).not.toContain('/pull/');
  });

  it('does not fold a quiet week without a report before', () => {
    const quiet = goldens().find(({ name }) => name === 'quiet-week');
    expect(quiet === undefined ? '' : renderMarkdown(quiet.report)).toContain('\n### Numbers');
  });

  it('gives a quiet week one paragraph and folds the rest', () => {
    const quiet = goldens().find(({ name }) => name === 'quiet-week');
    const text = quiet === undefined ? '' : renderMarkdown(quiet.report, { previous: quiet.previous });
    expect(text).toContain('A quiet week');
    expect(text).not.toContain('\n### ');
  });
});

describe('the dashboard', () => {
  const comments = ['2026-W31', '2026-W33', '2026-W32'].map((week) => ({
    week,
    url: `https://github.com/acme/infrastructure/issues/1#${week}`,
  }));
  const text = renderDashboard(report, {
    comments,
    previousIssue: 'https://github.com/acme/infrastructure/issues/0',
  });

  it('lists the weekly comments, newest first, and the issue before', () => {
    expect(text.match(/\[(2026-)?W3\d\]/g)).toEqual(['[2026-W33]', '[W32]', '[W31]']);
    expect(text).toContain('The reports before this issue');
  });
});

describe('the line with mentions', () => {
  it('has the configured accounts, but no invalid names', () => {
    expect(renderNotify(['@acme/platform', 'octocat', 'no name', '](https://evil.example)'])).toBe(
      'cc @acme/platform @octocat',
    );
    expect(renderNotify([])).toBeNull();
  });
});
