import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Library } from '../../../src/library/Library.ts';
import { waitForMeaning } from '../../../src/library/loading.ts';
import type { MeaningStatus } from '../../../src/library/meaning/types.ts';
import { GARDEN } from '../../support/garden.ts';
import { folderOf } from '../../support/knowledge.ts';
import { createWorld, loadInWorker, otherModel, type World } from '../../support/library/meaning.ts';

const READY = /^meaning: ready; (\d+) texts, (\d+) of them encoded now$/u;

/** Numbers of texts, and of those that were encoded, as the log tells. */
function readyLine(lines: readonly string[]): readonly [texts: number, encoded: number] {
  const found = lines.map((line) => READY.exec(line)).find(Boolean);
  if (!found) throw new Error(`not ready: ${lines.join('\n')}`);
  return [Number(found[1]), Number(found[2])];
}

async function start(world: World, folder: string) {
  const { meaning, lines } = world.start();
  const loading = loadInWorker({ folder }, { meaning });
  const snapshot = await loading.meaning;
  const status = meaning.status;
  await meaning.close();
  return { loading, snapshot, lines, status };
}

describe('a folder that is loaded with an encoder', () => {
  test('serves by words first, and a second start encodes nothing', async () => {
    const world = createWorld();
    const folder = folderOf(GARDEN);
    const first = await start(world, folder);
    const full = await first.loading.full;
    expect([full.hasMeaning, first.snapshot?.hasMeaning, first.status.state]).toEqual([undefined, true, 'ready']);
    expect(first.snapshot?.knowledge).toEqual(full.knowledge);
    const [texts, encoded] = readyLine(first.lines);
    expect(encoded).toBe(texts);
    expect(texts).toBeGreaterThan(50);
    const second = await start(world, folder);
    expect(second.snapshot?.hasMeaning).toBe(true);
    expect(readyLine(second.lines)).toEqual([texts, 0]);
  });

  test('tells how far it is', async () => {
    const seen: MeaningStatus[] = [];
    const { meaning } = createWorld().start({ onStatus: (status) => seen.push(status) });
    expect(meaning.status).toEqual({ state: 'building', done: 0, total: 0, secondsLeft: null });
    await loadInWorker({ folder: folderOf(GARDEN) }, { meaning }).meaning;
    const building = seen.flatMap((status) => (status.state === 'building' ? [status] : []));
    const [last] = building.slice(-1);
    expect(last).toMatchObject({ done: last?.total, secondsLeft: 0 });
    const done = building.map((status) => status.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ state: 'ready' });
  });

  test.each([
    ['cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)), 'some'],
    ['empty', (path: string) => truncateSync(path, 0), 'all'],
    ['of another kind', (path: string) => writeFileSync(path, 'no vectors at all'), 'all'],
  ] as const)('encodes anew if the vectors file is %s', async (_, spoil, anew) => {
    const world = createWorld();
    const folder = folderOf(GARDEN);
    const [texts] = readyLine((await start(world, folder)).lines);
    spoil(world.vectorsFile());
    const again = await start(world, folder);
    const [, encoded] = readyLine(again.lines);
    expect(again.snapshot?.hasMeaning).toBe(true);
    expect(encoded).toBeGreaterThan(0);
    expect(encoded === texts ? 'all' : 'some').toBe(anew);
  });

  test('does not use the vectors of another model', async () => {
    const world = createWorld();
    const folder = folderOf(GARDEN);
    const [texts] = readyLine((await start(world, folder)).lines);
    const file = world.vectorsFile();
    const kept = readFileSync(file);
    const modelDir = otherModel(join(dirname(world.modelDir), 'other'));
    const { meaning, lines } = world.start({ modelDir, shipped: [file] });
    expect((await loadInWorker({ folder }, { meaning }).meaning)?.hasMeaning).toBe(true);
    expect(readyLine(lines)).toEqual([texts, texts]);
    expect(readFileSync(file).equals(kept)).toBe(true);
  });

  test('takes the vectors that come ready made', async () => {
    const world = createWorld();
    const folder = folderOf(GARDEN);
    const [texts] = readyLine((await start(world, folder)).lines);
    const { meaning, lines } = world.start({
      vectorsDir: join(dirname(world.vectorsDir), 'new'),
      shipped: [world.vectorsFile()],
    });
    await loadInWorker({ folder }, { meaning }).meaning;
    expect(readyLine(lines)).toEqual([texts, 0]);
  });

  test('needs no disk for its vectors', async () => {
    const world = createWorld();
    writeFileSync(world.vectorsDir, 'a file where a folder should be');
    const { snapshot, lines } = await start(world, folderOf(GARDEN));
    expect(snapshot?.hasMeaning).toBe(true);
    expect(lines.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
  });
});

describe('words serve', () => {
  test('without an encoder', async () => {
    const loading = loadInWorker({ folder: folderOf(GARDEN) });
    expect(await loading.meaning).toBeNull();
    expect(await waitForMeaning(loading)).toBe(await loading.full);
  });

  test('if the model cannot be used, with one line', async () => {
    const world = createWorld();
    const { meaning, lines } = world.start({ modelDir: '/nowhere/at/all' });
    const loading = loadInWorker({ folder: folderOf(GARDEN) }, { meaning });
    expect(await loading.meaning).toBeNull();
    const { index } = await loading.full;
    expect(index.search('when does the garden open').candidates[0]?.entry.heading).toMatch(/open/u);
    expect([meaning.status.state, lines.length]).toEqual(['off', 1]);
    expect(await meaning.encode(['when does the garden open'], { spell: (question) => question })).toEqual(new Map());
  });

  test('if the encoder dies in the middle for good', async () => {
    const world = createWorld();
    const flag = join(dirname(world.vectorsDir), 'dead');
    const script = join(dirname(world.vectorsDir), 'dying.mjs');
    mkdirSync(dirname(script), { recursive: true });
    writeFileSync(
      script,
      `import { existsSync, writeFileSync } from 'node:fs';
       import { parentPort } from 'node:worker_threads';
       if (existsSync(${JSON.stringify(flag)})) throw new Error('out of memory');
       let count = 0;
       parentPort.on('message', ({ id }) => {
         if (++count > 20) { writeFileSync(${JSON.stringify(flag)}, ''); throw new Error('killed'); }
         const empty = { tokens: new Int8Array(0), spans: new Uint16Array(0), ids: new Uint32Array(0), rarity: new Uint8Array(0) };
         parentPort.postMessage({ type: 'encoded', id, packed: { vector: Int8Array.of(127, 1), step: 4096, ...empty } });
       });
       const model = { id: 'dying', dimensions: 2, tokenDimensions: 2, runtime: 'onnxruntime-web' };
       parentPort.postMessage({ type: 'ready', model, words: '' });`,
    );
    const { meaning, lines } = world.start({ script: pathToFileURL(script) });
    const loading = loadInWorker({ folder: folderOf(GARDEN) }, { meaning });
    expect(await loading.meaning).toBeNull();
    expect(meaning.status).toEqual({ state: 'off' });
    expect((await loading.full).hasMeaning).toBeUndefined();
    expect(lines.filter((line) => line.includes('ENCODER=off'))).toHaveLength(1);
  });

  test('if the work is given up', async () => {
    const { meaning, lines } = createWorld().start();
    const closing = new AbortController();
    const loading = loadInWorker({ folder: folderOf(GARDEN) }, { meaning, signal: closing.signal });
    await loading.full;
    closing.abort();
    expect(await loading.meaning).toBeNull();
    expect(lines.filter((line) => line.includes('Words serve alone'))).toEqual([]);
  });
});

describe('a refresh', () => {
  test('waits for the encodings, and publishes them with the rest', async () => {
    const world = createWorld();
    const { meaning } = world.start();
    const folder = folderOf(GARDEN);
    const loading = loadInWorker({ folder }, { meaning });
    const load = () => waitForMeaning(loadInWorker({ folder, settled: true }, { meaning }));
    const library = new Library(await loading.lexical, load, Date.now, { meaning });
    library.upgrade(loading, { error: (line) => expect.fail(line) });
    expect(library.snapshot.hasMeaning).toBeUndefined();
    await loading.meaning;
    expect(library.snapshot.hasMeaning).toBe(true);
    writeFileSync(join(folder, 'faq/new.md'), '## May I bring my dog?\n\nDogs stay outside. [^1]\n\n[^1]: rules ¶1\n');
    const report = await library.refresh();
    expect(report).toMatchObject({ published: true, diff: { added: [{ heading: 'May I bring my dog?' }] } });
    expect(library.snapshot.hasMeaning).toBe(true);
    expect(meaning.status).toEqual({ state: 'ready' });
  });
});
