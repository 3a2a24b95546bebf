import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deferred } from '../../../src/base/deferred.ts';
import { curatedFile } from '../../../src/knowledge/forms/curatedFile.ts';
import { readForm } from '../../../src/knowledge/forms/readForm.ts';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { buildSnapshot } from '../../../src/library/buildSnapshot.ts';
import { Library } from '../../../src/library/Library.ts';
import type { Overlay, Snapshot } from '../../../src/library/types.ts';
import { createServerViews } from '../../../src/service/servers/createServerViews.ts';
import type { LiveEntry } from '../../../src/store/curation/types.ts';
import type { Store } from '../../../src/store/types.ts';
import { GARDEN, gardenKnowledge } from '../../support/garden.ts';

const folder = buildSnapshot(gardenKnowledge(GARDEN));
const SERVER = '1300000000000000001';

function own(question: string, answer: string): Overlay['entry'] {
  const place = { kind: 'faq' as const, file: curatedFile(question), topic: null, asOf: null };
  const form = { question, answer, asked: '', sources: 'https://example.org/', until: '' };
  const { entry } = readForm(form, place, folder.knowledge.sources);
  if (!entry) throw new Error(`${question} is not sound`);
  return entry;
}

/** Views over a folder; the encoder's work for a server ends when the test says so. */
function createWorld(base: Snapshot) {
  const entry = own('Does the volleyball tournament need tickets?', 'Tickets are free.');
  const live = [{ content: { entry, sources: [], markdown: '' } }] as unknown as readonly LiveEntry[];
  const opened: { readonly knowledge: Knowledge; finish(works: boolean): void; stopped: boolean }[] = [];
  const library = new Library(base, async () => base, Date.now);
  const store = {
    entries: { list: async () => live },
    synonyms: { list: async () => [] },
    changes: { subscribe: () => () => {} },
  } as unknown as Store;
  const views = createServerViews(
    library,
    store,
    (knowledge) => {
      const meaning = deferred<Snapshot | null>();
      const words = buildSnapshot(knowledge);
      const one = {
        knowledge,
        stopped: false,
        finish: (works: boolean) => meaning.resolve(works ? { ...words, hasMeaning: true } : null),
      };
      opened.push(one);
      const stop = (): void => {
        one.stopped = true;
      };
      const full = Promise.resolve(words);
      return { lexical: full, full, meaning: meaning.promise, stop };
    },
    Date.now,
    { info: () => {}, warn: expect.fail, error: expect.fail },
  );
  onTestFinished(() => views.close());
  return { library, views, opened };
}

describe('a server’s own entries', () => {
  test('are ranked by words until they are encoded, with the folder’s nearest beside them', async () => {
    const { views, opened } = createWorld({ ...folder, hasMeaning: true });
    const first = await views.viewOf(SERVER);
    await turn();
    expect(first.snapshot.hasMeaning).toBe(false);
    expect(opened.map(({ knowledge }) => knowledge.entries[0]?.heading)).toEqual([
      'Does the volleyball tournament need tickets?',
    ]);
    opened[0]?.finish(true);
    await turn();
    const second = await views.viewOf(SERVER);
    expect(second.snapshot.hasMeaning).toBe(true);
    expect(await second.answer('volleyball tickets')).toMatchObject({ status: 'answered' });
    expect(await views.viewOf(SERVER)).toBe(second);
    expect(opened).toHaveLength(1);
  });

  test('stay with words if the encoder fails', async () => {
    const { views, opened } = createWorld({ ...folder, hasMeaning: true });
    const first = await views.viewOf(SERVER);
    await turn();
    opened[0]?.finish(false);
    await turn();
    expect(await views.viewOf(SERVER)).toBe(first);
  });

  test('are encoded once the folder is, and again over a new folder', async () => {
    const { views, opened, library } = createWorld(folder);
    await views.viewOf(SERVER);
    await turn();
    expect(opened).toHaveLength(0);
    library.replace({ ...folder, hasMeaning: true });
    await views.viewOf(SERVER);
    await turn();
    expect(opened).toHaveLength(1);
    library.replace({ ...folder, hasMeaning: true });
    const newest = await views.viewOf(SERVER);
    opened[0]?.finish(true);
    await turn();
    expect(await views.viewOf(SERVER)).toBe(newest);
    expect(opened).toHaveLength(2);
    views.close();
    expect(opened[1]?.stopped).toBe(true);
  });

  test('that were dropped meanwhile are not encoded', async () => {
    const { views, opened } = createWorld({ ...folder, hasMeaning: true });
    await views.viewOf('1300000000000000002');
    await turn();
    await views.viewOf(SERVER);
    views.drop(SERVER);
    opened[0]?.finish(true);
    await turn();
    expect(opened).toHaveLength(1);
  });
});
