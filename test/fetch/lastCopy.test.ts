import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import {
  brief,
  dataFolder,
  fetchAll,
  type Handler,
  listing,
  send,
  startSite,
  testNetwork,
} from '../support/fetch/world.ts';
import { folderOf } from '../support/knowledge.ts';

const PAGE = '<h1>The mill</h1><p>The mill opens at nine in the morning.</p>';
const TEXT = '# The mill\n\nThe mill opens at nine in the morning.\n';
const MARKDOWN: Handler = (_, response) => send(response, 'text/markdown', TEXT);
const HTML: Handler = (_, response) => send(response, 'text/html', PAGE);

/** Writes an answer that no server module would write. */
const raw =
  (head: string, drip = ''): Handler =>
  ({ socket }) => {
    socket.write(head);
    if (drip === '') return;
    const timer = setInterval(() => socket.write(drip), 1);
    socket.on('close', () => clearInterval(timer));
    socket.on('error', () => clearInterval(timer));
  };
const errorPage =
  (title: string): Handler =>
  (_, response) =>
    send(response, 'text/html', `<!doctype html><title>x</title><h1>${title}</h1><p>nginx</p>`);

test.each<[string, Handler, Handler, string]>([
  [
    'status 101',
    HTML,
    raw('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    'answers 101',
  ],
  [
    'a head without end',
    HTML,
    raw('HTTP/1.1 200 OK\r\n', `X-A: ${'a'.repeat(1000)}\r\n`),
    'cannot be fetched (HPE_HEADER_OVERFLOW)',
  ],
  ['early hints without end', HTML, raw('', 'HTTP/1.1 103 Early Hints\r\n\r\n'), 'took longer than 0.5 s'],
  [
    'a body without end',
    HTML,
    raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', 'x'.repeat(100_000)),
    'is larger than 5242880 bytes',
  ],
  ['no HTTP at all', HTML, raw('SSH-2.0-x\r\n'), 'cannot be fetched (HPE_INVALID_CONSTANT)'],
  [
    'an endless redirect',
    HTML,
    (_, response) => void response.writeHead(302, { location: '/a' }).end(),
    'redirects more than 3 times',
  ],
  [
    'gzip within gzip',
    HTML,
    (_, response) => send(response, 'text/html', gzipSync(gzipSync(PAGE)), { 'content-encoding': 'gzip' }),
    'is compressed once more than its header says',
  ],
  [
    'gzip, twice by its header',
    HTML,
    (_, response) => send(response, 'text/html', gzipSync(gzipSync(PAGE)), { 'content-encoding': 'gzip, gzip' }),
    'has the unknown encoding "gzip, gzip"',
  ],
  ['a web page for a text', MARKDOWN, HTML, 'is "text/html" now and was "text/markdown"'],
  ['a text for a web page', HTML, MARKDOWN, 'is "text/markdown" now and was "text/html"'],
  [
    'a web page that calls itself a text',
    MARKDOWN,
    (_, response) => send(response, 'text/markdown', `<!DOCTYPE html>${PAGE}`),
    'is a web page that calls itself "text/markdown"',
  ],
  ['an error page', HTML, errorPage('404 Not Found'), 'is an error page ("404 Not Found")'],
  ['another', HTML, errorPage('Error 503: Service Unavailable'), 'is an error page ("Error 503: Service Unavailable")'],
  ['a third', HTML, errorPage('Page not found'), 'is an error page ("Page not found")'],
])('%s: the last good copy stays and the source is named; the others are fetched', async (_, before, after, reason) => {
  let handler = before;
  const site = await startSite((request, response) => (request.url === '/a' ? handler : HTML)(request, response));
  const data = dataFolder();
  const yaml = listing(`${site.url}/a`, 'article', 'a') + listing(`${site.url}/b`, 'article', 'b');
  const network = testNetwork({}, { totalMs: 500 });
  await fetchAll(yaml, data);
  handler = after;
  // In a while without an answer nothing else may be lost.
  const report = await fetchAll(yaml, data, reason.startsWith('took') ? network : testNetwork());
  expect(brief(report)).toEqual([`a failed 0 2026-03-01: ${reason}`, 'b unchanged 0 2026-03-01: null']);
  expect(report.problems.map(({ id }) => id)).toEqual(['fetch/failed']);
  const { entries } = await loadKnowledge(folderOf({ 'sources.yaml': yaml, 'articles/x.txt': 'Some words.' }), data);
  expect(entries.filter(({ body }) => body.includes('nine in the morning'))).toHaveLength(2);
  handler = before;
  expect(brief(await fetchAll(yaml, data))[0]).toBe('a unchanged 0 2026-03-01: null');
});

test.each([
  '404 and other errors, explained',
  'Not found in the wild: rare bees',
  '500 recipes',
  'Error messages',
])('a page about %j is a page', async (title) => {
  const site = await startSite(errorPage(title));
  expect(brief(await fetchAll(listing(site.url), dataFolder()))).toEqual(['page new 1 2026-03-01: null']);
});
