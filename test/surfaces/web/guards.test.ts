import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { WebOptions } from '../../../src/surfaces/web/startWeb.ts';
import { post, send } from '../../support/web/send.ts';
import { type Preview, startPreview } from '../../support/web/startPreview.ts';

let web: Preview;
beforeAll(async () => {
  web = await startPreview();
});
afterAll(() => web.close());

/** A preview for one test. */
async function preview(options: Partial<WebOptions>): Promise<Preview> {
  const own = await startPreview(options);
  onTestFinished(() => own.close());
  return own;
}

const ask = (question: unknown, headers: Record<string, string> = {}) =>
  post(web.url, '/api/command', { name: 'ask', args: { question }, view: 'server' }, headers);

describe('what it refuses', () => {
  const body = { name: 'ask', args: { question: 'opening hours' }, view: 'server' };

  it.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['another site that the browser names', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling host', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a foreign host name', { host: 'evil.example' }, 403],
    ['no token', { 'x-csrf-token': '' }, 403],
    ['another session’s token', { 'x-csrf-token': 'A'.repeat(43) }, 403],
  ])('%s', async (_name, headers, status) => {
    const answer = await post(web.url, '/api/command', body, headers);
    expect(answer.status).toBe(status);
    expect(answer.json()).toMatchObject({ error: expect.stringMatching(/\S/u) });
  });

  it('a request that does not say where it comes from', async () => {
    const headers = { 'content-type': 'application/json' };
    const call = { method: 'POST', headers, body: JSON.stringify(body) };
    expect((await send(`${web.url}/api/command`, call)).status).toBe(403);
    const token = String((await send(`${web.url}/api/session`)).json().token);
    const own = { ...call, headers: { ...headers, 'x-csrf-token': token, 'sec-fetch-site': 'same-origin' } };
    expect((await send(`${web.url}/api/command`, own)).status).toBe(200);
  });

  it('names that a stranger made to resolve here, also for reading', async () => {
    const port = new URL(web.url).port;
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1:1',
      '127.0.0.1',
      `127.0.0.1.nip.io:${port}`,
    ]) {
      expect((await send(`${web.url}/api/entries`, { headers: { host } })).status).toBe(403);
      expect((await send(`${web.url}/`, { headers: { host } })).status).toBe(403);
    }
    for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect((await send(`${web.url}/api/entries`, { headers: { host } })).status).toBe(200);
    }
  });

  it.each([
    ['not JSON', '{"name":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no arguments', '{"name":"ask","view":"server"}'],
    ['an argument that is neither text nor flag', '{"name":"ask","args":{"question":{"a":1}},"view":"server"}'],
    ['no such view', '{"name":"ask","args":{},"view":"shell"}'],
  ])('%s', async (_name, text) => {
    const answer = await post(web.url, '/api/command', text);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/\bat .*:\d+:\d+/u);
  });

  it('more than 64 KiB, announced or not', async () => {
    const large = JSON.stringify({ ...body, args: { question: 'a'.repeat(65 * 1024) } });
    expect((await post(web.url, '/api/command', large)).status).toBe(413);
    expect((await post(web.url, '/api/command', large, { 'transfer-encoding': 'chunked' })).status).toBe(413);
  });

  it('a question of 10,000 characters, in a sentence', async () => {
    const answer = await ask('a '.repeat(5000));
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ tone: 'notice', sections: [] });
  });

  it.each([
    '/nothing',
    '/api/nothing',
    '/../package.json',
    '/%2e%2e/startWeb.js',
    '/main.ts',
    '/api/command',
  ])('GET %s', async (path) => {
    const answer = await send(`${web.url}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.json()).toHaveProperty('error');
  });
});

describe('headers', () => {
  it.each(['/', '/main.js', '/api/entries', '/nothing'])('are strict on %s', async (path) => {
    const { headers } = await send(`${web.url}${path}`);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });
});

describe('moderators', () => {
  const refresh = { name: 'kb refresh', args: {}, view: 'server' };

  it('publish what changed, and nothing where a file is broken', async () => {
    const own = await preview({});
    await own.write('faq/cats.md', '## May I bring my cat?\n\nCats are welcome. [^1]\n\n[^1]: handbook ¶1\n');
    const published = (await post(own.url, '/api/command', refresh)).json();
    expect(published).toMatchObject({ tone: 'notice', text: expect.stringContaining('May I bring my cat?') });
    await own.write('faq/cats.md', '## May I bring my cat?\n\nNo cats. [^1]\n\n[^1]: nowhere ¶1\n');
    const refused = (await post(own.url, '/api/command', refresh)).json();
    expect(refused).toMatchObject({ tone: 'error', text: expect.stringContaining('faq/cats.md') });
    const question = { name: 'ask', args: { question: 'May I bring my cat?' }, view: 'server' };
    expect((await post(own.url, '/api/command', question)).text).toContain('Cats are welcome.');
  });
});

describe('ports', () => {
  it('takes the next free one', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    onTestFinished(() => void blocker.close());
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const own = await preview({ port });
    expect(Number(new URL(own.url).port)).toBeGreaterThan(port);
    expect(Number(new URL(own.url).port)).toBeLessThanOrEqual(port + 20);
    expect((await send(own.url)).status).toBe(200);
  });

  it('says what is wrong with an address', async () => {
    await expect(startPreview({ host: '203.0.113.1' })).rejects.toThrow(/WEB_HOST 203\.0\.113\.1 is not an address/u);
  });

  it('says that the page is not built', async () => {
    await expect(startPreview({ pageFolder: '/nowhere' })).rejects.toThrow(/npm run build/u);
  });

  it('is gone when closed, whoever is still connected', async () => {
    const own = await startPreview();
    const held = await fetch(own.url);
    await held.text();
    await own.close();
    await expect(send(own.url)).rejects.toThrow(/ECONNREFUSED/u);
  });
});
