import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/answer/types.ts';
import { faq } from '../../../src/commands/browse/faq.ts';
import type { CommandContext } from '../../../src/commands/types.ts';
import { curatedFile } from '../../../src/knowledge/forms/curatedFile.ts';
import { readForm } from '../../../src/knowledge/forms/readForm.ts';
import { contextOf, type Files, libraryOf } from '../../support/commandContext.ts';
import { GARDEN, gardenKnowledge } from '../../support/garden.ts';
import { runAction, runCommand } from '../../support/runRequest.ts';
import { startService } from '../../support/service.ts';
import { sqlite } from '../../support/store/databases.ts';
import { dayMs, useRooms } from '../../support/store/fixtures.ts';

const openRoom = useRooms(sqlite);
const plots = GARDEN['faq/plots.md'] ?? '';
const SERVER = '1300000000000000001';

/** A store in which each of these was published, so many days ago; the last is served. */
async function publish(...publications: readonly (readonly [daysAgo: number, files: Files])[]) {
  const { store, clock } = await openRoom();
  const now = clock.now;
  for (const [daysAgo, files] of publications) {
    clock.now = now - daysAgo * dayMs;
    const knowledge = gardenKnowledge(files);
    await store.knowledge.publish({ revision: knowledge.revision, by: 'x', summary: null, snapshot: knowledge });
  }
  clock.now = now;
  const context = contextOf(libraryOf(publications.at(-1)?.[1]), { store, now, serverId: SERVER });
  return {
    store,
    clock,
    context,
    day: (daysAgo: number) => new Date(now - daysAgo * dayMs).toISOString().slice(0, 10),
  };
}

const labels = ({ selects }: Reply): string[] => (selects[0]?.options ?? []).map(({ label }) => label);
const show = (context: CommandContext, args: Readonly<Record<string, string>>): Promise<Reply> =>
  runCommand('faq', args, context);

const GEESE = { ...GARDEN, 'faq/geese.md': '## May I keep geese?\n\nTwo of them. [^1]\n\n[^1]: rules ¶2\n' };
const DEARER = { ...GEESE, 'faq/plots.md': plots.replace('forty euros', 'fifty euros') };
const TALE = '# A tale\n\n## Frogs\n\nThe frogs of the pond sing from March to May.\n\nThey sleep in winter.\n';

describe('/faq show', () => {
  test('lists what is new, and what was changed, since a day; choosing one answers it', async () => {
    const { context, day } = await publish([60, GARDEN], [20, GEESE], [10, DEARER]);
    const news = await show(context, { show: 'new', since: day(30) });
    expect(news).toMatchObject({ private: true, text: `**New since ${day(30)}:** 1 question.` });
    expect(labels(news)).toEqual(['May I keep geese?']);
    const answer = await runAction(`show:${news.selects[0]?.options[0]?.value}`, context);
    expect(answer.sections[0]?.body).toContain('Two of them.');
    const changed = await show(context, { show: 'changed', since: day(15) });
    expect(labels(changed)).toEqual(['How much does an allotment cost?']);
    expect(changed.text).toContain(`Changed since ${day(15)}`);
    expect((await show(context, { show: 'new', since: day(15) })).text).toBe(
      `Nothing has been added since ${day(15)}.`,
    );
    expect((await show(context, { show: 'changed', since: day(5) })).text).toBe(`Nothing has changed since ${day(5)}.`);
  });

  test('goes back thirty days where nobody says how far, and no further than is kept', async () => {
    const { context, day } = await publish([90, GARDEN], [29, GEESE]);
    expect((await show(context, { show: 'new' })).text).toContain(`New since ${day(30)}`);
    expect(labels(await show(context, { since: day(80) }))).toEqual(['May I keep geese?']);
    const young = await publish([3, GARDEN], [1, GEESE]);
    expect((await show(young.context, { show: 'new' })).text).toContain(`New since ${day(3)}`);
  });

  test('names documents rather than their passages', async () => {
    const { context } = await publish(
      [60, { ...GARDEN, 'articles/old.md': TALE.replace('tale', 'song') }],
      [
        5,
        {
          ...GARDEN,
          'articles/old.md': `${TALE.replace('tale', 'song')}\nNewts came later.\n`,
          'articles/tale.md': TALE,
        },
      ],
    );
    const news = await show(context, { show: 'new' });
    expect(news.text).toMatch(/0 questions\.\nDocuments:\n- A tale$/u);
    expect(news.selects).toEqual([]);
    expect((await show(context, { show: 'changed' })).text).toMatch(/Documents:\n- A song$/u);
  });

  test('counts the server’s own entries', async () => {
    const { store, clock, context, day } = await publish([60, GARDEN]);
    const now = clock.now;
    const add = async (question: string, daysAgo: number) => {
      clock.now = now - daysAgo * dayMs;
      const place = { kind: 'faq' as const, file: curatedFile(question), topic: null, asOf: null };
      const form = { question, answer: 'Yes, always.', asked: '', sources: 'rules ¶1', until: '' };
      const { entry, markdown, sources } = readForm(form, place, gardenKnowledge().sources);
      if (!entry) throw new Error('not sound');
      await store.entries.add({ serverId: SERVER, entryId: entry.id, content: { entry, markdown, sources }, by: 'x' });
      clock.now = now;
      return { entry, markdown, sources };
    };
    const old = await add('May I bring a dog?', 40);
    await add('May I bring a cat?', 4);
    clock.now = now - 2 * dayMs;
    const place = { serverId: SERVER, entryId: old.entry.id };
    await store.entries.edit({
      ...place,
      content: { ...old, entry: { ...old.entry, body: 'No. [1]' } },
      expected: 1,
      by: 'x',
    });
    const { service } = await startService(store, GARDEN);
    const here = { ...context, library: await service.viewOf(SERVER), moderation: service.moderation };
    expect(labels(await show(here, { show: 'new' }))).toEqual(['May I bring a cat?']);
    expect(labels(await show(here, { show: 'changed' }))).toEqual(['May I bring a dog?']);
    expect((await show(here, { show: 'new', since: day(1) })).text).toContain('Nothing');
    expect((await show({ ...here, serverId: '' }, { show: 'new' })).text).toContain('Nothing');
    await service.close();
  });

  test('turns pages', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `## What of ${n}?\n\nThat. [^1]\n`).join('\n');
    const { context, day } = await publish(
      [60, GARDEN],
      [5, { ...GARDEN, 'faq/many.md': `${many}\n[^1]: rules ¶1\n` }],
    );
    const first = await show(context, { show: 'new', since: day(10) });
    expect(labels(first)).toHaveLength(25);
    expect(first.buttons.map(({ label }) => label)).toEqual(['More']);
    const second = await runAction(first.buttons[0]?.id ?? '', context);
    expect(labels(second)[0]).toBe('What of 25?');
    expect(labels(await runAction(second.buttons.at(-1)?.id ?? '', context))).toHaveLength(10);
  });

  test.each([
    [{ show: 'old' }, /“new” or “changed” entries/u],
    [{ show: 'new', since: 'yesterday' }, /“yesterday” is not a date like/u],
    [{ since: '2026-02-30' }, /not a date/u],
  ])('%j is refused with a sentence', async (args, reason) => {
    const { context } = await publish([60, GARDEN]);
    const reply = await show(context, args);
    expect(reply.tone).toBe('error');
    expect(reply.text).toMatch(reason);
  });

  test('is offered in the asker’s language, and understood in each', async () => {
    const { context } = await publish([60, GARDEN], [5, GEESE]);
    const [, option, since] = faq.options;
    const choices = (typed: string, locale: 'en' | 'de') =>
      option?.type === 'text' ? option.complete?.(typed, { ...context, locale }) : [];
    expect(choices('', 'de')).toEqual([
      { name: 'neu', value: 'new' },
      { name: 'geändert', value: 'changed' },
    ]);
    expect(choices('ch', 'en')).toEqual([{ name: 'changed', value: 'changed' }]);
    expect(labels(await show(context, { show: 'Neu' }))).toEqual(['May I keep geese?']);
    const days = since?.type === 'text' ? since.complete?.('', context) : [];
    expect(days?.map(({ name }) => name.slice(13))).toEqual([
      'the last 7 days',
      'the last 30 days',
      'the last 90 days',
    ]);
    for (const { value } of days ?? []) expect((await show(context, { since: value })).tone).toBe('notice');
  });

  test('where nothing is kept says so', async () => {
    const reply = await show(contextOf(libraryOf()), { show: 'new' });
    expect(reply.text).toContain('There is no earlier version');
  });
});
