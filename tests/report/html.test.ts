import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { STYLE, STYLE_HASH } from '../../src/report/style.ts';
import { goldens } from '../golden/stories.ts';
import { findChromium, openBrowser, PATIENCE } from '../support/browser.ts';

const SCREENSHOTS = path.join(import.meta.dirname, '..', 'screenshots');
const pages = goldens().map(({ name, report }) => ({ name, html: renderHtml(report) }));

describe('a report as one page', () => {
  it('allows its style sheet by the right hash', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
  });

  it.each(pages)('of $name has no scripts, no requests and no inline styles', ({ html }) => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son[a-z]+="|url\(|@import/);
  });

  it('colours its charts only by the style sheet', () => {
    const charts = pages.flatMap(({ html }) => html.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join('');
    expect(charts).toMatch(/<path class="failures"/);
    expect(charts).not.toMatch(/(?:fill|stroke)="(?!none|currentColor)/);
  });

  it('is the same for the same report', () => {
    expect(renderHtml(goldens()[0]?.report ?? never())).toBe(pages[0]?.html);
  });
});

const chromium = findChromium();

describe.runIf(chromium !== null)('the page in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '');
    mkdirSync(SCREENSHOTS, { recursive: true });
  }, PATIENCE);
  afterAll(() => browser.close());

  it.each(['typical-week', 'hostile-names'])(
    '%s passes the accessibility check, light and dark, and fits a phone',
    async (name) => {
      const html = pages.find((page) => page.name === name)?.html ?? never();
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage();
        const messages: string[] = [];
        page.on('console', (message) => messages.push(message.text()));
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.setContent(html);
        await page.screenshot({ path: path.join(SCREENSHOTS, `page-${name}-${colorScheme}.png`), fullPage: true });
        expect(messages).toEqual([]);
        expect(
          await page.evaluate(`${axe}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`),
        ).toEqual([]);
        await page.setViewportSize({ width: 360, height: 900 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        await page.close();
      }
    },
    PATIENCE,
  );
});

function never(): never {
  throw new Error('there is no such golden report');
}
