import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import type { buildSnapshot } from '../../src/library/buildSnapshot.ts';
import type { loadInWorker } from '../../src/library/loadInWorker.ts';
import type { Loading } from '../../src/library/loading.ts';
import { GARDEN } from '../support/garden.ts';
import { folderOf } from '../support/knowledge.ts';

/** A worker runs what was compiled. */
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../output/', import.meta.url));

interface Compiled {
  readonly loadInWorker: typeof loadInWorker;
  readonly buildSnapshot: typeof buildSnapshot;
  readonly loadKnowledge: typeof loadKnowledge;
}

async function importFrom<Name extends keyof Compiled>(name: Name, path: string): Promise<Compiled[Name]> {
  return ((await import(pathToFileURL(path).href)) as Compiled)[name];
}

const load = await importFrom('loadInWorker', join(DIST, 'library/loadInWorker.js'));
const read = await importFrom('loadKnowledge', join(DIST, 'knowledge/loadKnowledge.js'));
const open = await importFrom('buildSnapshot', join(DIST, 'library/buildSnapshot.js'));

const QUESTIONS = [
  'when does the garden open',
  'who runs the club and may i keep hens',
  'new fence',
  'коли поливають квіти',
  'xylophone',
];

describe('a folder loaded in a worker', () => {
  test('answers like one loaded here', async () => {
    const folder = folderOf(GARDEN);
    const { lexical: first, full: complete } = load({ folder });
    const here = open(await read(folder));
    for (const there of [await first, await complete]) {
      expect(there.knowledge).toEqual(here.knowledge);
      for (const entry of here.knowledge.entries) expect(there.byKey.get(entry.key)).toEqual(entry);
    }
    const { index } = await complete;
    for (const question of QUESTIONS) {
      expect(index.search(question)).toEqual(here.index.search(question));
      expect(index.complete(question)).toEqual(here.index.complete(question));
    }
  });

  test('has the texts of documents, also of what was read before', async () => {
    const long = Array.from({ length: 2_300 }, (_, i) => `Bed ${i + 1} is watered on day ${i + 1}.`);
    const folder = folderOf({
      ...GARDEN,
      'articles/beds.md': long.join('\n\n'),
      'articles/hens.md': '# Hens\n\nHens live behind the shed.\n',
    });
    const { knowledge } = await load({ folder }).full;
    expect(knowledge.documents).toEqual((await read(folder)).documents);
    expect(knowledge.documents?.get('beds')).toEqual(long);
    expect(knowledge.documents?.get('hens')).toEqual(['Hens', 'Hens live behind the shed.']);
    expect((await load({ knowledge }).full).knowledge).toEqual(knowledge);
    const { documents: _, ...earlier } = knowledge;
    expect((await load({ knowledge: earlier }).full).knowledge).toEqual(earlier);
  });

  test('tells the problems of the folder', async () => {
    for (const folder of ['/nowhere/at/all', folderOf({ 'faq/a.md': '## Q\n' })]) {
      const { knowledge } = await load({ folder }).full;
      expect(knowledge.problems).toEqual((await read(folder)).problems);
      expect(knowledge.problems.map(({ severity }) => severity)).toContain('error');
    }
  });

  test('lets the event loop turn meanwhile', async () => {
    const many = Array.from({ length: 400 }, (_, n) => `## What about ship ${n} of ${n * 7}?\n\nShip ${n}. [^1]\n`);
    const folder = folderOf({ ...GARDEN, 'faq/many.md': `${many.join('\n')}\n[^1]: rules ¶1\n` });
    const turnsOf = async (work: Promise<unknown>): Promise<number> => {
      let turns = 0;
      let isDone = false;
      const done = work.then(() => {
        isDone = true;
      });
      while (!isDone) {
        turns++;
        await turn();
      }
      await done;
      return turns;
    };
    const inWorker = await turnsOf(load({ folder }).full);
    const here = await turnsOf(read(folder).then((knowledge) => open(knowledge)));
    expect(inWorker).toBeGreaterThan(5 * here);
  });
});

describe('a worker that dies', () => {
  /** What was compiled, with another worker in place of the real one. */
  async function loadWith(worker: string): Promise<Loading> {
    mkdirSync(OUTPUT, { recursive: true });
    const copy = mkdtempSync(join(OUTPUT, 'worker-'));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    mkdirSync(join(copy, 'library'));
    for (const room of readdirSync(DIST)) if (room !== 'library') symlinkSync(join(DIST, room), join(copy, room));
    for (const name of readdirSync(join(DIST, 'library'))) {
      if (!/^load(?:InW|W)orker\.js$/u.test(name))
        symlinkSync(join(DIST, 'library', name), join(copy, 'library', name));
    }
    const loader = readFileSync(join(DIST, 'library/loadInWorker.js'), 'utf8');
    writeFileSync(join(copy, 'library/loadInWorker.js'), loader.replace(/^\/\/# sourceMappingURL.*$/mu, ''));
    writeFileSync(join(copy, 'library/loadWorker.js'), worker);
    const loadFrom = await importFrom('loadInWorker', join(copy, 'library/loadInWorker.js'));
    return loadFrom({ folder: 'some/folder' });
  }
  const post =
    "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'entries', entries: [] });";

  test.each([
    ['throws', "throw new Error('out of order')", /out of order/u],
    ['throws later', `${post} setTimeout(() => { throw new Error('out of order'); }, 5)`, /out of order/u],
    ['exits', 'process.exit(3)', /some\/folder.*code 3/u],
    ['ends without a word', post, /some\/folder.*code 0/u],
    ['cannot be read', 'import "./nothing.js"', /nothing\.js/u],
  ])('because it %s rejects both promises', async (_, worker, message) => {
    const { lexical: first, full: complete } = await loadWith(worker);
    await expect(first).rejects.toThrow(message);
    await expect(complete).rejects.toThrow(message);
  });
});
