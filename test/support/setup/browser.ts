import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of this run's browser, or null if there is no Chromium. */
    browser: string | null;
  }
}

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SWITCHES = [
  'no-sandbox',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
];

/**
 * Starts one Chromium for the whole run, silent on the network but for the pages that tests open.
 * @throws Error in CI if there is no Chromium; elsewhere the tests of the page are skipped
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = PATHS.find((path) => existsSync(path));
  if (executablePath === undefined) {
    const problem = `There is no Chromium at ${PATHS.join(', ')}`;
    if (process.env.CI) throw new Error(`${problem}: apt-get install chromium`);
    console.warn(`${problem}: the tests of the page are skipped (apt-get install chromium).`);
    project.provide('browser', null);
    return undefined;
  }
  const server = await chromium.launchServer({ executablePath, args: SWITCHES.map((name) => `--${name}`) });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
