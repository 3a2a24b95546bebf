import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GARDEN } from '../../support/garden.ts';
import { run, writeFolder } from '../../support/terminal/run.ts';
import { openBrowser, SKIP } from '../../support/web/openBrowser.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};
const SHED = '# The tool shed\n\nThe key hangs behind the door.\n\nWho takes a spade brings it back by evening.\n';

describe.skipIf(SKIP)('the site in a browser', () => {
  let browser: Browser;
  let origin: string;
  const endings: (() => unknown)[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    const files = { ...GARDEN, 'articles/shed.md': SHED };
    const folder = writeFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [`kb/${path}`, text])));
    const out = join(folder.path, 'below/faq');
    expect((await run(['site', '--knowledge', join(folder.path, 'kb'), '--title', 'Garden', out])).code).toBe(0);
    // Below a path, as on a host that several sites share.
    const server = createServer((request, response) => {
      const path = normalize(decodeURI(new URL(request.url ?? '', 'http://x').pathname)).replace(/^\/faq/u, '');
      try {
        const content = readFileSync(join(out, path.endsWith('/') ? `${path}index.html` : path));
        response.writeHead(200, {
          'content-type':
            TYPES[path.split('.').at(-1) ?? ''] ?? (path.endsWith('/') ? 'text/html' : 'application/octet-stream'),
        });
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/faq/`;
    endings.push(() => server.close(), folder.remove);
  });
  afterAll(async () => {
    await browser?.close();
    for (const end of endings) await end();
  });

  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
    endings.unshift(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (line) => void (line.type() === 'error' && complaints.push(line.text())));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => void (request.url().startsWith(origin) || complaints.push(request.url())));
    await page.goto(origin + path);
    return page;
  }

  it('leads from the list to an entry, its footnote and the paragraph, by keyboard', async () => {
    const page = await open('');
    const first = page.getByRole('main').getByRole('link').first();
    const question = await first.textContent();
    await first.press('Enter');
    expect(await page.locator('h1').textContent()).toBe(question);
    await page.locator('main sup a').first().press('Enter');
    await page.locator('li:target a').press('Enter');
    await page.locator('.paragraph:target').waitFor();
    expect(complaints).toEqual([]);
  });

  it('finds entries and paragraphs without a server, from any page', async () => {
    const page = await open('source/rules.html');
    await page.getByRole('searchbox').fill('spade');
    const found = page.locator('#results a').first();
    await expect.poll(() => found.textContent()).toBe('The tool shed');
    await found.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/faq\/source\/.*\.html$/u);
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await page.getByText('Nothing was found for “zzzzqqqq”.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is whole without scripts', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
  });

  it.each(['light', 'dark'] as const)('is accessible in the %s theme and on a narrow screen', async (colorScheme) => {
    const start = await open('');
    const entry = (await start.getByRole('main').getByRole('link').first().getAttribute('href')) ?? '';
    for (const path of ['', entry, 'source/shed.html', 'source/rules.html']) {
      const page = await open(path, { colorScheme, viewport: { width: 320, height: 640 } });
      // The policy of the page lets no other script in.
      const found = await page.evaluate(
        `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
      expect(found, path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
    }
    expect(complaints).toEqual([]);
  });
});
