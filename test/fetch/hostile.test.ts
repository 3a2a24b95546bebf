import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../src/fetch/http/isPublicAddress.ts';
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

const GOOD: Handler = (_, response) => send(response, 'text/html', '<p>Some words to read here.</p>');
const closed = (address: string) =>
  `leads to ${address}, which is not on the public internet (FETCH_ALLOW_PRIVATE=1 allows it)`;

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['127.0.0.1', false],
  ['10.0.0.1', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00:ec2::254', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:a9fe:a9fe', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
  ['', false],
])('%j is public: %j', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
  ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
  ['http://[::1]:9/', '::1'],
  ['http://2852039166/', '169.254.169.254'],
  ['http://0x7f.1:9/', '127.0.0.1'],
  ['http://[::ffff:169.254.169.254]/', '::ffff:a9fe:a9fe'],
])('%s is refused, listed or led to', async (address, shown) => {
  const strict = testNetwork({ mayReach: isPublicAddress });
  expect(brief(await fetchAll(listing(JSON.stringify(address)), dataFolder(), strict))).toEqual([
    `page failed 0 null: ${closed(shown)}`,
  ]);
  if (shown === '127.0.0.1') return;
  const site = await startSite((_, response) => response.writeHead(302, { location: address }).end());
  const good = await startSite(GOOD);
  const yaml = listing(site.url) + listing(good.url, 'article', 'good');
  expect(brief(await fetchAll(yaml, dataFolder()))).toEqual([
    `page failed 0 null: ${closed(shown)}`,
    'good new 1 2026-03-01: null',
  ]);
});

test('a name that leads to this machine is refused', async () => {
  const site = await startSite(GOOD);
  const strict = testNetwork({ mayReach: isPublicAddress });
  const [line] = brief(await fetchAll(listing(`http://localhost:${site.port}/`), dataFolder(), strict));
  expect(line).toMatch(
    /^page failed 0 null: leads to localhost \((?:127\.0\.0\.1|::1)\), which is not on the public internet/u,
  );
  expect(site.requests).toEqual([]);
});

test('FETCH_ALLOW_PRIVATE lets it through', async () => {
  const site = await startSite(GOOD);
  const open = testNetwork({ mayReach: () => true });
  expect(brief(await fetchAll(listing(`http://localhost:${site.port}/`), dataFolder(), open))).toEqual([
    'page new 1 2026-03-01: null',
  ]);
});

test('a name with one private address among public ones is refused', async () => {
  const resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '10.0.0.7', family: 4 },
  ];
  const lines = brief(await fetchAll(listing('http://mixed.example/'), dataFolder(), testNetwork({ resolve })));
  expect(lines).toEqual([`page failed 0 null: ${closed('mixed.example (10.0.0.7)')}`]);
});

test('DNS rebinding: the connection goes where the check looked, whatever the name means a moment later', async () => {
  const site = await startSite(GOOD);
  const secret = await startSite(GOOD);
  const asked: string[] = [];
  // Public when it is checked, the inner network at the next look.
  const answers = ['127.0.0.1', '10.0.0.7'];
  const resolve = async (host: string) => {
    asked.push(host);
    return [{ address: answers[asked.length - 1] ?? '10.0.0.7', family: 4 }];
  };
  const network = testNetwork({ resolve });
  expect(brief(await fetchAll(listing(`http://rebind.example:${site.port}/`), dataFolder(), network))).toEqual([
    'page new 1 2026-03-01: null',
  ]);
  expect(asked).toEqual(['rebind.example']);
  // At the next hop it is looked up, and checked, again.
  asked.length = 0;
  const turner = await startSite((_, response) =>
    response.writeHead(302, { location: `http://rebind.example:${secret.port}/` }).end(),
  );
  const lines = brief(await fetchAll(listing(`http://rebind.example:${turner.port}/`), dataFolder(), network));
  expect(lines).toEqual([`page failed 0 null: ${closed('rebind.example (10.0.0.7)')}`]);
  expect(secret.requests).toEqual([]);
});

const bomb = gzipSync(Buffer.alloc(50_000_000, 'x'));
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`;
const deep = `<rss version="2.0"><channel>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</channel></rss>`;

test.each<[string, 'article' | 'feed', Handler, string]>([
  [
    'gzip that grows',
    'article',
    (_, response) => send(response, 'text/html', bomb, { 'content-encoding': 'gzip' }),
    'is larger than 5242880 bytes',
  ],
  [
    'gzip that is none',
    'article',
    (_, response) => send(response, 'text/html', 'these bytes are no gzip', { 'content-encoding': 'gzip' }),
    'cannot be fetched (Z_DATA_ERROR)',
  ],
  [
    'an unknown packing',
    'article',
    (_, response) => send(response, 'text/html', 'x', { 'content-encoding': 'zstd9' }),
    'has the unknown encoding "zstd9"',
  ],
  [
    'a length that is too large',
    'article',
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999999' }).write('x'),
    'is larger than 5242880 bytes',
  ],
  [
    'billion laughs',
    'feed',
    (_, response) => send(response, 'application/rss+xml', laughs),
    'declares entities of its own, which can expand without limit',
  ],
  [
    'XML nested deeply',
    'feed',
    (_, response) => send(response, 'application/xml', deep),
    'is nested more than 100 deep',
  ],
  [
    'JSON nested deeply',
    'feed',
    (_, response) => send(response, 'application/json', '['.repeat(100_000)),
    'is nested more than 100 deep',
  ],
  ['no feed', 'feed', (_, response) => send(response, 'text/xml', '<p>hello</p>'), 'is not an RSS, Atom or JSON feed'],
  [
    'HTML nested deeply',
    'article',
    (_, response) => send(response, 'text/html', '<div>'.repeat(20_000)),
    'is nested 20000 elements deep, more than 200',
  ],
  [
    'another type',
    'article',
    (_, response) => send(response, 'image/png', 'x'),
    'is "image/png", which cannot be read',
  ],
  [
    'no type',
    'article',
    (_, response) => void response.writeHead(200).end('x'),
    'is of an unknown type, which cannot be read',
  ],
  [
    'a page for a feed',
    'feed',
    (_, response) => send(response, 'text/html', '<p>x</p>'),
    'is "text/html", which cannot be read',
  ],
  ['not found', 'article', (_, response) => void response.writeHead(404).end(), 'answers 404'],
  ['no text', 'article', (_, response) => send(response, 'text/html', '<script>x()</script>'), 'has no text'],
  [
    'a redirect to a file',
    'article',
    (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    'leads to an address with file:; only http: and https: are fetched',
  ],
  [
    'a redirect with a password',
    'article',
    (_, response) => void response.writeHead(302, { location: 'http://a:b@127.0.0.1/' }).end(),
    'leads to an address with a password in it',
  ],
  [
    'a redirect to nowhere',
    'article',
    (_, response) => void response.writeHead(302).end(),
    'answers 302 without saying where to go',
  ],
  ['hung up', 'article', (request) => void request.socket.destroy(), 'cannot be fetched (ECONNRESET)'],
])('%s is refused, the rest comes in', async (_, as, handler, reason) => {
  const site = await startSite(handler);
  const good = await startSite(GOOD);
  const yaml = listing(site.url, as) + listing(good.url, 'article', 'good');
  expect(brief(await fetchAll(yaml, dataFolder()))).toEqual([
    `page failed 0 null: ${reason}`,
    'good new 1 2026-03-01: null',
  ]);
});

const drip =
  (chunk: string, everyMs: number): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
  };

test.each<[string, Handler, Parameters<typeof testNetwork>[1], string]>([
  ['a feed that never ends', drip('<item>'.repeat(50_000), 1), {}, 'is larger than 5242880 bytes'],
  ['one that drips', drip('<item>', 20), { totalMs: 300 }, 'took longer than 0.3 s'],
  [
    'one that falls silent',
    (_, response) => void response.writeHead(200, { 'content-type': 'text/xml' }).write('<rss>'),
    { idleMs: 200 },
    'sent nothing for 0.2 s',
  ],
  ['one that never answers', () => {}, { idleMs: 200 }, 'sent nothing for 0.2 s'],
])('%s is given up, the rest comes in', async (_, handler, limits, reason) => {
  const site = await startSite(handler);
  const good = await startSite(GOOD);
  const yaml = listing(site.url, 'feed') + listing(good.url, 'article', 'good');
  const lines = brief(await fetchAll(yaml, dataFolder(), testNetwork({}, limits)));
  expect(lines).toEqual([`page failed 0 null: ${reason}`, 'good new 1 2026-03-01: null']);
});

test('a name that leads nowhere, a port nobody listens on', async () => {
  const site = await startSite(GOOD);
  const network = testNetwork({ resolve: async () => Promise.reject(new Error('ENOTFOUND')) });
  expect(brief(await fetchAll(listing('http://nowhere.example/'), dataFolder(), network))).toEqual([
    'page failed 0 null: cannot be found: the name nowhere.example has no address',
  ]);
  expect(brief(await fetchAll(listing('http://127.0.0.1:1/'), dataFolder()))).toEqual([
    'page failed 0 null: cannot be fetched (ECONNREFUSED)',
  ]);
  expect(site.requests).toEqual([]);
});
