import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fetchSources } from '../../../src/fetch/fetchSources.ts';
import type { readInThread } from '../../../src/knowledge/reading/readInThread.ts';
import type { ReadCache } from '../../../src/knowledge/reading/types.ts';
import { parseSources } from '../../../src/knowledge/yaml/parseSources.ts';
import { brief, dataFolder, listing, send, startSite, testNetwork } from '../../support/fetch/world.ts';

/** A thread runs what was compiled. */
const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const compiled = (await import(pathToFileURL(join(DIST, 'knowledge/reading/readInThread.js')).href)) as {
  readonly readInThread: typeof readInThread;
};

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const SMALL = [
  file('articles/a.md', '# Sails\n\nThe sail is red.\n'),
  file('articles/z.csv', 'question,answer\nHow?,So.\n'),
];
/** A page within every limit of size that takes many seconds, and hundreds of megabytes. */
const HEAVY = file(
  'articles/heavy.html',
  `<html><body>${'<div><p>Some words, and <b>more</b></p></div>'.repeat(30_000)}</body></html>`,
);

/** Reads the small documents with the heavy one between them. */
async function read(cache: ReadCache, fileMs: number, heapMb: number) {
  const [first, last] = SMALL;
  if (!first || !last) throw new Error('there are two');
  const documents = await compiled.readInThread([first, HEAVY, last], cache, { fileMs, heapMb });
  return [...documents].map(([path, one]) => [path, 'severity' in one ? one.id : one.blocks.length]);
}

test('a document that takes too long is left out with its reason, the others are read; it is not tried again', async () => {
  const cache: ReadCache = new Map();
  const expected = [
    ['articles/a.md', 2],
    ['articles/heavy.html', 'document/too-slow'],
    ['articles/z.csv', 3],
  ];
  expect(await read(cache, 3000, 1024)).toEqual(expected);
  // With a deadline that nothing could keep: all three come from what was read before.
  expect((await read(cache, 1, 1024)).sort()).toEqual(expected);
});

test('a document that takes too much memory is left out with its reason, the others are read', async () => {
  expect(await read(new Map(), 60_000, 64)).toEqual([
    ['articles/a.md', 2],
    ['articles/heavy.html', 'document/needs-too-much-memory'],
    ['articles/z.csv', 3],
  ]);
});

test('what is read is what the same thread would read; only what changed is read again; what is gone is forgotten', async () => {
  const cache: ReadCache = new Map();
  const before = await compiled.readInThread(SMALL, cache);
  const kept = new Map(cache);
  expect(cache.size).toBe(2);
  const changed = file('articles/z.csv', 'question,answer\nHow?,Otherwise.\n');
  const after = await compiled.readInThread([...SMALL.slice(0, 1), changed], cache);
  expect(after.get('articles/a.md')).toEqual(before.get('articles/a.md'));
  expect(JSON.stringify(after.get('articles/z.csv'))).toContain('Otherwise');
  expect([...cache].filter(([key, value]) => kept.get(key) === value)).toHaveLength(1);
  expect(cache.size).toBe(2);
});

test('says how far it is, documents that were read before included', async () => {
  const cache: ReadCache = new Map();
  const told: string[] = [];
  const tell = (done: number, all: number): void => void told.push(`${done} of ${all}`);
  const limits = { fileMs: 20_000, heapMb: 256 };
  await compiled.readInThread(SMALL, cache, limits, tell);
  await compiled.readInThread([...SMALL, file('articles/b.md', '# Oars\n\nTwo.\n')], cache, limits, tell);
  expect(told).toEqual(['1 of 2', '2 of 2', '3 of 3']);
});

test('a fetched page that takes too much memory is named, and the other sources are fetched', async () => {
  const site = await startSite(({ url }, response) =>
    send(response, 'text/html; charset=utf-8', url === '/heavy' ? HEAVY.bytes : '<h1>Oars</h1><p>There are two.</p>'),
  );
  const yaml = listing(`${site.url}/heavy`, 'article', 'heavy') + listing(`${site.url}/light`, 'article', 'light');
  const report = await fetchSources(parseSources(yaml, 'sources.yaml'), dataFolder(), testNetwork(), 0, (files) =>
    compiled.readInThread(files, undefined, { fileMs: 60_000, heapMb: 64 }),
  );
  expect(brief(report)).toEqual([
    expect.stringMatching(/^heavy failed 0 null: .*memory/u),
    'light new 1 1970-01-01: null',
  ]);
});
