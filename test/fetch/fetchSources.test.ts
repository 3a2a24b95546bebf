import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { brief, dataFolder, fetchAll, listing, send, startSite } from '../support/fetch/world.ts';
import { folderOf } from '../support/knowledge.ts';
import { makePdf } from '../support/makePdf.ts';

const PAGE = `<html><head><title>The mill</title><meta name="author" content="Ann"><meta name="date" content="2026-02-03"></head>
<body><nav>Home</nav><h2>When is it open?</h2><p>Nine to five.</p><h2>History</h2>
<p># 1 of its kind, it was built in 1802.</p><ul><li>1802: built</li><li>1850: burnt</li></ul>
<details><summary>Gift cards</summary><p>At the door.</p></details></body></html>`;

/** Loads the entries of one fetched source. */
const entriesOf = async (yaml: string, data: string) => {
  const { entries, sources, problems } = await loadKnowledge(folderOf({ 'sources.yaml': yaml }), data);
  expect(problems).toEqual([]);
  return { entries, sources };
};

test('a page becomes entries that cite it by paragraph', async () => {
  const site = await startSite((_, response) => send(response, 'text/html; charset=utf-8', PAGE));
  const data = dataFolder();
  const yaml = listing(`${site.url}/mill`);
  expect(brief(await fetchAll(yaml, data))).toEqual(['page new 1 2026-03-01: null']);
  const { entries, sources } = await entriesOf(yaml, data);
  expect(sources.get('page')).toMatchObject({
    title: 'A page',
    author: 'Ann',
    published: '2026-02-03',
    url: `${site.url}/mill`,
    fetched: '2026-03-01',
  });
  expect(entries.map(({ id, body }) => `${id}: ${body}`)).toEqual([
    'page#when-is-it-open: Nine to five. [1]',
    'page#¶4: \\# 1 of its kind, it was built in 1802.\n- 1802: built\n- 1850: burnt [1]',
    'page#gift-cards: At the door. [1]',
  ]);
});

test.each<[string, string, string | Uint8Array, string]>([
  ['text', 'text/plain', 'The mill is open from nine to five.', 'page#¶1: The mill is open from nine to five. [1]'],
  [
    'Markdown',
    'text/markdown',
    '---\nlayout: x\n---\n## Open?\n\nFrom nine to five.',
    'page#open: From nine to five. [1]',
  ],
  [
    'PDF',
    'application/pdf',
    makePdf([[[12, 50, 700, 'The mill is open from nine.']]]),
    'page#¶1: The mill is open from nine. [1]',
  ],
  [
    'Latin-1',
    'text/html; charset=iso-8859-1',
    Buffer.from('<p>Caf\u00e9 cr\u00e8me all day.</p>', 'latin1'),
    'page#¶1: Café crème all day. [1]',
  ],
])('%s is read as well', async (_, type, body, entry) => {
  const site = await startSite((__, response) => send(response, type, body));
  const data = dataFolder();
  await fetchAll(listing(site.url), data);
  const { entries } = await entriesOf(listing(site.url), data);
  expect(entries.map(({ id, body: text }) => `${id}: ${text}`)).toEqual([entry]);
});

test('what has not changed is not sent again; what has is', async () => {
  let version = 1;
  const seen: (string | undefined)[] = [];
  const site = await startSite((request, response) => {
    seen.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === `"${version}"`) response.writeHead(304).end();
    else send(response, 'text/html', `<p>This is version ${version}.</p>`, { etag: `"${version}"` });
  });
  const data = dataFolder();
  const yaml = listing(site.url);
  expect(brief(await fetchAll(yaml, data))).toEqual(['page new 1 2026-03-01: null']);
  expect(brief(await fetchAll(yaml, data))).toEqual(['page unchanged 0 2026-03-01: null']);
  version = 2;
  const later = Date.UTC(2026, 3, 1);
  expect(brief(await fetchAll(yaml, data, undefined, later))).toEqual(['page changed 1 2026-04-01: null']);
  expect(seen).toEqual([undefined, '"1"', '"1"']);
  expect((await entriesOf(yaml, data)).entries.map(({ body }) => body)).toEqual(['This is version 2. [1]']);
});

test('a server without validators: the same text is no change', async () => {
  const site = await startSite((_, response) => send(response, 'text/html', PAGE));
  const data = dataFolder();
  await fetchAll(listing(site.url), data);
  const later = Date.UTC(2026, 3, 1);
  expect(brief(await fetchAll(listing(site.url), data, undefined, later))).toEqual([
    'page unchanged 0 2026-03-01: null',
  ]);
});

test('another address in sources.yaml is asked anew', async () => {
  const seen: (string | undefined)[] = [];
  const site = await startSite((request, response) => {
    seen.push(request.headers['if-modified-since']);
    send(response, 'text/html', PAGE, { 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT' });
  });
  const data = dataFolder();
  for (const path of ['/a', '/a', '/b']) await fetchAll(listing(site.url + path), data);
  expect(seen).toEqual([undefined, 'Sun, 01 Mar 2026 00:00:00 GMT', undefined]);
});

test('a source that cannot be fetched keeps its last good copy and is reported; the others are fetched', async () => {
  let isUp = true;
  const site = await startSite((request, response) => {
    if (request.url === '/a' && !isUp) response.writeHead(503).end();
    else send(response, 'text/html', PAGE);
  });
  const data = dataFolder();
  const yaml = listing(`${site.url}/a`, 'article', 'a') + listing(`${site.url}/b`, 'article', 'b');
  await fetchAll(yaml, data);
  isUp = false;
  const report = await fetchAll(yaml, data);
  expect(brief(report)).toEqual(['a failed 0 2026-03-01: answers 503', 'b unchanged 0 2026-03-01: null']);
  expect(report.problems).toEqual([
    {
      id: 'fetch/failed',
      file: 'sources.yaml',
      line: 1,
      severity: 'warning',
      reason: '“a” answers 503; the copy of 2026-03-01 is served',
      remedy: 'check its address, or remove “fetch” from it',
    },
  ]);
  expect((await entriesOf(yaml, data)).entries).toHaveLength(6);
});

test('a source that is no longer listed is no longer served', async () => {
  const site = await startSite((_, response) => send(response, 'text/html', PAGE));
  const data = dataFolder();
  await fetchAll(listing(site.url), data);
  const folder = folderOf({ 'articles/a.txt': 'Some words to read.', 'sources.yaml': 'page:\n  title: A page\n' });
  expect((await loadKnowledge(folder, data)).entries.map(({ id }) => id)).toEqual(['a#¶1']);
});

test('redirects are followed, three at most', async () => {
  const site = await startSite((request, response) => {
    const hops = Number(request.url?.slice(1));
    if (hops > 0) response.writeHead(302, { location: `/${hops - 1}` }).end();
    else send(response, 'text/html', PAGE);
  });
  expect(brief(await fetchAll(listing(`${site.url}/3`), dataFolder()))).toEqual(['page new 1 2026-03-01: null']);
  expect(brief(await fetchAll(listing(`${site.url}/4`), dataFolder()))).toEqual([
    'page failed 0 null: redirects more than 3 times',
  ]);
});

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Mill news</title>${items}</channel></rss>`;
const ITEM = `<item><title>The roof is &amp; was done</title><link>https://mill.example/roof</link><guid>1</guid><dc:creator>Ann</dc:creator>
  <pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate><description>Short.</description>
  <content:encoded><![CDATA[<p>The roof was <b>finished</b> on Monday.</p><p>It cost nine euros.</p>]]></content:encoded></item>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Mill news</title><entry><id>urn:1</id><title>The roof</title>
  <link rel="alternate" href="/roof"/><published>2026-02-03T10:00:00Z</published><author><name>Ann</name></author>
  <content type="html">&lt;p&gt;The roof was finished on Monday.&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Mill news',
  items: [
    {
      id: '1',
      title: 'The roof',
      url: 'https://mill.example/roof',
      content_text: 'The roof was finished on Monday.',
      date_published: '2026-02-03T10:00:00Z',
    },
  ],
});

test.each<[string, string, string, { title: string; author: string | null }]>([
  ['RSS', 'application/rss+xml', rss(ITEM), { title: 'The roof is & was done', author: 'Ann' }],
  ['Atom', 'application/atom+xml', ATOM, { title: 'The roof', author: 'Ann' }],
  ['JSON Feed', 'application/feed+json', JSON_FEED, { title: 'The roof', author: null }],
])('%s: each item is a document with its date and address', async (_, type, body, told) => {
  const site = await startSite((__, response) => send(response, type, gzipSync(body), { 'content-encoding': 'gzip' }));
  const data = dataFolder();
  const yaml = listing(`${site.url}/feed`, 'feed', 'news');
  expect(brief(await fetchAll(yaml, data))).toEqual(['news new 1 2026-03-01: null']);
  const { entries, sources } = await entriesOf(yaml, data);
  const [item] = [...sources.values()].filter(({ id }) => id !== 'news');
  expect(item).toMatchObject({ ...told, publisher: 'Mill news', published: '2026-02-03', fetched: '2026-03-01' });
  expect(item?.url).toMatch(/^https?:\/\/.*\/roof$/u);
  expect(item?.id).toMatch(/^news-2026-02-03-the-roof[a-z-]*-[\da-f]{8}$/u);
  expect(entries[0]).toMatchObject({
    kind: 'passage',
    heading: told.title,
    body: 'The roof was finished on Monday. [1]',
  });
});

test('an item that leaves the feed stays; one that is renamed is replaced', async () => {
  let items = ITEM;
  const site = await startSite((_, response) => send(response, 'text/xml', rss(items)));
  const data = dataFolder();
  const yaml = listing(site.url, 'feed', 'news');
  await fetchAll(yaml, data);
  items = ITEM.replace('<guid>1<', '<guid>2<');
  await fetchAll(yaml, data);
  expect(readdirSync(join(data, 'fetched/news'))).toHaveLength(2);
  items = ITEM.replace('<guid>1<', '<guid>2<').replace('The roof is &amp; was done', 'New name');
  expect(brief(await fetchAll(yaml, data))).toEqual(['news changed 1 2026-03-01: null']);
  expect(readdirSync(join(data, 'fetched/news')).filter((name) => name.includes('new-name'))).toHaveLength(1);
  expect(readdirSync(join(data, 'fetched/news'))).toHaveLength(2);
});

test('broken records count as empty', async () => {
  const site = await startSite((_, response) => send(response, 'text/html', PAGE));
  const data = folderOf({ 'fetched/.memory.json': '{"page": 7' });
  expect(brief(await fetchAll(listing(site.url), data))).toEqual(['page new 1 2026-03-01: null']);
  expect(JSON.parse(readFileSync(join(data, 'fetched/.memory.json'), 'utf8'))).toHaveProperty(
    'page.fetched',
    '2026-03-01',
  );
});

test('fetch without an address is an error of sources.yaml', async () => {
  const { problems } = await loadKnowledge(folderOf({ 'sources.yaml': 'a:\n  title: A\n  fetch: article\n' }));
  expect(problems.map(({ line, id }) => `${line} ${id}`)).toContain('3 source/no-url');
});
