import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** Milliseconds that a browser on a busy machine may take. */
export const PATIENCE = 300_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Where macOS and Windows install the browser, outside PATH. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine, by CHROMIUM_PATH or PATH; `null`: none. Throws if there is none in CI. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const places = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = places.flatMap((place) => NAMES.map((name) => path.join(place, name)));
  const all = named ? [named] : [...onPath, ...INSTALLED];
  const found = all.find(isExecutable) ?? null;
  if (found === null && process.env['CI']) throw new Error('No Chromium: install it or set CHROMIUM_PATH.');
  if (found === null) console.warn('No Chromium here: the goldens are not drawn. Install it or set CHROMIUM_PATH.');
  return found;
}

/** A browser without features that access the network. */
export async function openBrowser(executablePath: string): Promise<BrowserContext> {
  // Without a name, the profile is a temporary folder that is removed when the browser is closed.
  const browser = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    offline: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    timeout: PATIENCE,
  });
  browser.setDefaultTimeout(PATIENCE);
  return browser;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
