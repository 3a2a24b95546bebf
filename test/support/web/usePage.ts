import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { WebOptions } from '../../../src/surfaces/web/startWeb.ts';
import { openBrowser } from './openBrowser.ts';
import { type Preview, startPreview } from './startPreview.ts';

/** The page in a browser, as a test uses it. */
export interface Visit {
  readonly page: Page;
  web: Preview;
  /** Complaints on the browser's console; a test that provokes one removes it. */
  complaints: string[];
  readonly box: Locator;
  readonly log: Locator;
  readonly lastMessage: Locator;
  option(name: string): Locator;
  /** Type into the message box and send. */
  write(text: string): Promise<void>;
  /** Go to a channel by its link. */
  go(channel: string): Promise<void>;
}

/**
 * Before each test, open a new preview in a new browser window; after it, hold the page to silence: nothing on the
 * console, no request to anywhere else.
 * @param options what the preview is started with, besides what every test has
 * @returns a function that gives the running test's visit
 */
export function usePage(
  viewport: { readonly width: number; readonly height: number },
  options: () => Partial<WebOptions> = () => ({}),
): () => Visit {
  let browser: Browser;
  let context: BrowserContext;
  let visit: Visit;
  let strangers: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    const web = await startPreview(options());
    context = await browser.newContext({ viewport });
    const page = await context.newPage();
    // Before the test's own time ends, so that it says what was waited for.
    page.setDefaultTimeout(10_000);
    visit = toVisit(page, web);
    strangers = [];
    page.on('console', (line) => void (line.type() === 'error' && visit.complaints.push(line.text())));
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    page.on('request', (request) => void (new URL(request.url()).origin !== web.url && strangers.push(request.url())));
    await page.goto(web.url);
    await visit.box.waitFor();
  });

  afterEach(async () => {
    await context.close();
    await visit.web.close();
    expect(visit.complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  return () => visit;
}

function toVisit(page: Page, web: Preview): Visit {
  const box = page.getByRole('combobox', { name: /^Message / });
  const log = page.getByRole('log');
  return {
    page,
    web,
    complaints: [],
    box,
    log,
    lastMessage: log.locator('.message').last(),
    option: (name) => page.getByRole('option', { name }),
    async write(text) {
      await box.fill(text);
      await box.press('Enter');
    },
    async go(channel) {
      await page.getByRole('navigation', { name: 'Channels' }).getByRole('link', { name: channel }).click();
      await expect.poll(() => page.title()).toBe(`${channel} · Footnote`);
    },
  };
}
