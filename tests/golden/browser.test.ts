import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDashboard } from '../../src/report/dashboard.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { findChromium, openBrowser, PATIENCE } from '../support/browser.ts';
import { githubHtml, githubPage } from '../support/github-page.ts';
import { goldens } from './stories.ts';

const SCREENSHOTS = path.join(import.meta.dirname, '..', 'screenshots');
const LOOKS = [
  { name: 'desktop', width: 1280, isDark: false, mermaid: 'mermaid' },
  { name: 'desktop-dark', width: 1280, isDark: true, mermaid: 'mermaid-10' },
  { name: 'mobile', width: 360, isDark: false, mermaid: 'mermaid-10' },
] as const;

const chromium = findChromium();

describe.runIf(chromium !== null)('in a browser, the golden report', () => {
  let browser: BrowserContext;
  const screens: Page[] = [];
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await openBrowser(chromium ?? '');
    for (const { width, mermaid, isDark } of LOOKS) {
      const screen = await browser.newPage();
      await screen.setViewportSize({ width, height: 900 });
      await screen.setContent(githubPage(mermaid, isDark));
      screens.push(screen);
    }
  }, PATIENCE);
  afterAll(() => browser.close());

  const pages = goldens().map(({ name, report, previous }) => ({
    name,
    markdown: renderMarkdown(report, { previous }),
  }));
  const first = goldens()[0];
  const dashboard =
    first === undefined
      ? []
      : [
          {
            name: 'dashboard',
            markdown: renderDashboard(first.report, { comments: [], previousIssue: null }),
          },
        ];

  it.each([...pages, ...dashboard])(
    '$name shows its charts and tables without overflow',
    async ({ name, markdown }) => {
      for (const [index, screen] of screens.entries()) {
        const look = LOOKS[index]?.name ?? '';
        // A screenshot of a page in the background takes seconds.
        await screen.bringToFront();
        await screen.evaluate(`show(${JSON.stringify(githubHtml(markdown))})`);
        const seen = (await screen.evaluate(LOOK)) as {
          charts: number;
          drawn: number;
          errors: number;
          overflow: number;
        };
        await screen.screenshot({ path: path.join(SCREENSHOTS, `${name}-${look}.png`), fullPage: true });
        await screen.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
        const opened = (await screen.evaluate(LOOK)) as typeof seen;
        expect(seen, look).toMatchObject({ drawn: seen.charts, errors: 0, overflow: 0 });
        expect(opened.overflow, `${look}, unfolded`).toBe(0);
      }
    },
    PATIENCE,
  );
});

/** Runs in the page: counts charts, drawn charts and errors (such as uneven table rows), and measures the overflow. */
const LOOK = `({
  charts: document.querySelectorAll('.mermaid').length,
  drawn: document.querySelectorAll('.mermaid svg[aria-roledescription="xychart"]').length,
  errors: document.querySelectorAll('[aria-roledescription="error"], .error-icon').length
    + [...document.querySelectorAll('table')].filter((table) =>
        [...table.rows].some((row) => row.cells.length !== table.rows[0].cells.length)).length,
  overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
})`;
