import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, or null. */
const CHROMIUM = PATHS.find((path) => existsSync(path)) ?? null;

/** Without a browser the page's tests are skipped; in CI they fail instead. */
export const SKIP = CHROMIUM === null && !process.env.CI;
if (SKIP) process.stderr.write('The page tests are skipped: there is no Chromium here (apt-get install chromium).\n');

/**
 * Start the system's Chromium, silent on the network but for what a test opens.
 * @throws Error naming the remedy where there is none
 */
export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null)
    throw new Error(`The page tests need Chromium at one of ${PATHS.join(', ')}: apt-get install chromium`);
  const switches = [
    'no-sandbox',
    'disable-gpu',
    'disable-quic',
    'no-first-run',
    'disable-background-networking',
    'disable-component-update',
    'disable-sync',
  ];
  return chromium.launch({ executablePath: CHROMIUM, args: switches.map((name) => `--${name}`) });
}
