import { describe, expect } from 'vitest';
import { choicesOf, type EarlierForm, valuesOf } from '../../support/discord/forms.ts';
import { ANNA, BEN, buttonOf, type Moderated } from '../../support/discord/moderated.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';

const SAUNA = { question: 'Where is the key of the sauna?', answer: 'Under the mat. [1]', sources: 'rules ¶3' };

const ask = async (discord: TestDiscord, question: string) =>
  shownText((await discord.slash('ask', [{ name: 'question', value: question }])).message);
const add = async (discord: TestDiscord, more: Readonly<Record<string, string>> = {}) =>
  (await discord.fillIn(await discord.commandForm('kb add', [], ANNA), null, { ...SAUNA, ...more }, ANNA)).message;
const draftsOf = ({ store }: Moderated, serverId: string) => store.drafts.list({ serverId, limit: 5 });

describe('the form of an entry', () => {
  test('has a label for each field, and publishes unless a draft is chosen', async ({ discord, there }) => {
    const form = await discord.commandForm('kb add', [], ANNA);
    expect(form.components.map(({ type }) => type)).toEqual([18, 18, 18, 18, 18]);
    expect(choicesOf(form, 'save')).toEqual(['publish', 'draft']);
    expect(valuesOf(form).save).toBe('publish');
    await discord.fillIn(form, null, SAUNA, ANNA);
    expect(await ask(discord, 'where is the key of the sauna')).toContain('Under the mat');
    expect(await draftsOf(there, discord.guildId)).toMatchObject({ total: 0 });
  });

  test('sent twice at once as a draft is one draft, which answers once it is published', async ({ discord, there }) => {
    const form = await discord.commandForm('kb add', [], ANNA);
    const sent = [1, 2].map(() => discord.submit(form, null, { ...SAUNA, save: 'draft' }, ANNA));
    const answers = await Promise.all(sent.map(discord.answerTo));
    const message = answers[0]?.message as SentMessage;
    expect(shownText(message)).toContain('**Draft**');
    expect(await draftsOf(there, discord.guildId)).toMatchObject({ total: 1 });
    expect(await ask(discord, 'where is the key of the sauna')).not.toContain('mat');
    await discord.click(message, buttonOf(message, 'Publish'), ANNA);
    expect(await ask(discord, 'where is the key of the sauna')).toContain('Under the mat');
  });

  test('sent twice at once is one entry', async ({ discord, there }) => {
    const form = await discord.commandForm('kb add', [], ANNA);
    const sent = [1, 2].map(() => discord.submit(form, null, SAUNA, ANNA));
    const texts = await Promise.all(sent.map(async (one) => shownText((await discord.answerTo(one)).message)));
    expect(texts.filter((text) => text.includes('**Saved:**'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('**Not saved:**'))).toHaveLength(1);
    expect(await there.store.entries.list(discord.guildId)).toHaveLength(1);
  });

  test('that an earlier version opened is saved, its date too', async ({ discord, there }) => {
    const fields = { ...SAUNA, asked: '', until: '2031-05-01' };
    const earlier: EarlierForm = {
      title: 'Add to knowledge',
      custom_id: 'kb-added:0',
      components: Object.keys(fields).map((custom_id) => ({ type: 1, components: [{ type: 4, custom_id }] })),
    };
    await discord.fillIn(earlier, null, fields, ANNA);
    const [saved] = await there.store.entries.list(discord.guildId);
    expect(saved?.content.entry).toMatchObject({ expires: '2031-05-01', topic: null });
  });
});

describe('the form of the details', () => {
  const open = (discord: TestDiscord, entry: string) =>
    discord.commandForm(
      'kb edit',
      [
        { name: 'entry', value: entry },
        { name: 'details', value: true },
      ],
      ANNA,
    );

  test('offers the topics there are, and keeps a new one, a caveat and a date', async ({ discord, there }) => {
    const saved = await add(discord);
    const form = await discord.openForm(saved, buttonOf(saved, 'Topic, caveat, date'), ANNA);
    const topics = new Set(
      there.library.snapshot.knowledge.entries.flatMap(({ topic }) => (topic ? [`:${topic}`] : [])),
    );
    expect(choicesOf(form, 'topic')).toEqual(['none', ...topics]);
    expect(choicesOf(form, 'caveat')).toEqual(['none', 'note', 'warning']);
    const details = { newTopic: 'Sauna', caveat: 'warning', caveatText: 'It may be wet.', until: '2031-05-01' };
    await discord.fillIn(form, saved, details, ANNA);
    const [live] = await there.store.entries.list(discord.guildId);
    expect(live?.content.entry).toMatchObject({
      topic: 'Sauna',
      caveat: { kind: 'warning', text: 'It may be wet.' },
      expires: '2031-05-01',
      body: 'Under the mat. [1]',
    });
    const again = await open(discord, live?.content.entry.key ?? '');
    expect(valuesOf(again)).toEqual({ ...details, topic: ':Sauna', newTopic: '' });
    await discord.fillIn(again, null, { topic: 'none', caveat: 'none', until: '' }, ANNA);
    const [after] = await there.store.entries.list(discord.guildId);
    expect(after?.content.entry).toMatchObject({ topic: null, caveat: null, expires: null });
  });

  test('refuses a caveat without a text, and opens again with what was wrong', async ({ discord, there }) => {
    const saved = await add(discord);
    const form = await discord.openForm(saved, buttonOf(saved, 'Topic, caveat, date'), ANNA);
    const { message: refused } = await discord.fillIn(form, saved, { caveat: 'note' }, ANNA);
    expect(shownText(refused)).toContain('needs a text');
    const { message: wrong } = await discord.fillIn(form, saved, { until: 'in May', newTopic: 'Sauna' }, ANNA);
    expect(shownText(wrong)).toContain('**Not saved.**');
    const again = await discord.openForm(wrong, buttonOf(wrong, 'Change my text'), ANNA);
    expect(valuesOf(again)).toMatchObject({ topic: ':Sauna', until: 'in May' });
    const { message: theirs } = await discord.fillIn(again, wrong, { until: '2031-05-01' }, BEN);
    expect(shownText(theirs)).toContain('no longer stored');
    await discord.fillIn(again, wrong, { until: '2031-05-01' }, ANNA);
    const [live] = await there.store.entries.list(discord.guildId);
    expect(live?.content.entry).toMatchObject({ topic: 'Sauna', expires: '2031-05-01' });
  });

  test('of an entry that was removed, or changed, meanwhile changes nothing', async ({ discord, there }) => {
    const saved = await add(discord);
    const form = await discord.openForm(saved, buttonOf(saved, 'Topic, caveat, date'), ANNA);
    const edit = await discord.openForm(saved, buttonOf(saved, 'Edit'), BEN);
    await discord.fillIn(edit, saved, { answer: 'On the hook. [1]' }, BEN);
    const { message: late } = await discord.fillIn(form, saved, { newTopic: 'Sauna' }, ANNA);
    expect(shownText(late)).toContain('saved this entry first');
    const [{ entryId = '' } = {}] = await there.store.entries.list(discord.guildId);
    await there.store.entries.remove({ serverId: discord.guildId, entryId, expected: 2, by: 'ben' });
    there.service.moderation?.changed(discord.guildId);
    const { message: gone } = await discord.fillIn(form, saved, { newTopic: 'Sauna' }, ANNA);
    expect(shownText(gone)).toContain('was removed in the meantime');
    expect(await there.store.entries.list(discord.guildId)).toEqual([]);
  });

  test('is there for drafts', async ({ discord, there }) => {
    const draft = await add(discord, { save: 'draft' });
    const form = await discord.openForm(draft, buttonOf(draft, 'Topic, caveat, date'), ANNA);
    const { message } = await discord.fillIn(
      form,
      draft,
      { newTopic: 'Sauna', caveat: 'note', caveatText: 'Ask.' },
      ANNA,
    );
    expect(shownText(message)).toContain('ℹ️ Ask.');
    await discord.click(message, buttonOf(message, 'Publish'), ANNA);
    const [live] = await there.store.entries.list(discord.guildId);
    expect(live?.content.entry).toMatchObject({ topic: 'Sauna', caveat: { kind: 'note', text: 'Ask.' } });
    const { message: gone } = await discord.fillIn(form, draft, {}, ANNA);
    expect(shownText(gone)).toContain('has been published or discarded');
  });
});

test('a file of wordings is added to those of the form; what is no text is refused', async ({ discord, there }) => {
  const saved = await add(discord);
  const list = (await discord.click(saved, buttonOf(saved, 'Add wordings'), ANNA)).message;
  const form = await discord.openForm(list, buttonOf(list, 'Add wordings'), ANNA);
  const bad = { name: 'list.txt', bytes: Buffer.from([0, 159, 146, 150]) };
  const { message: refused } = await discord.fillIn(form, list, {}, ANNA, { file: bad });
  expect(shownText(refused)).toContain('not text in UTF-8');
  const file = { name: 'list.txt', bytes: Buffer.from('sauna key\r\n\r\n- how to open the sauna\n') };
  await discord.fillIn(form, list, { asked: 'key to the sauna' }, ANNA, { file });
  const [live] = await there.store.entries.list(discord.guildId);
  expect(live?.content.entry.phrasings).toEqual(['key to the sauna', 'sauna key', 'how to open the sauna']);
});

describe('a flag', () => {
  const flags = async (discord: TestDiscord, { store }: Moderated) =>
    (await store.votes.flags({ serverId: discord.guildId, limit: 5 })).map(({ reason }) => reason);

  test.for([
    ['a kind alone', { kind: 'outdated' }, 'It is out of date'],
    ['a kind and words', { kind: 'wrong', reason: ' It is the blue one. ' }, 'It is wrong: It is the blue one.'],
  ] as const)('has %s', async ([, values, reason], { discord, there }) => {
    const { message } = await discord.slash('ask', [{ name: 'question', value: 'who is the chairman?' }]);
    const form = await discord.openForm(message, buttonOf(message, 'Flag'));
    expect(form.components[0]).toMatchObject({ type: 10, content: expect.stringContaining('About: **') });
    await discord.fillIn(form, message, values);
    expect(await flags(discord, there)).toEqual([reason]);
  });

  test('of an earlier version has words alone; one without a reason is not kept', async ({ discord, there }) => {
    const { message } = await discord.slash('ask', [{ name: 'question', value: 'who is the chairman?' }]);
    const custom_id =
      buttonsOf(message)
        .find(({ label }) => label === 'Flag')
        ?.id.replace('flag:', 'flagged:') ?? '';
    const components = [{ type: 1, components: [{ type: 4, custom_id: 'reason' }] }] as const;
    const earlier: EarlierForm = { title: 'What is wrong with this answer?', custom_id, components };
    await discord.fillIn(earlier, message, { reason: '  ' });
    expect(await flags(discord, there)).toEqual([]);
    await discord.fillIn(earlier, message, { reason: 'Wrong man.' });
    expect(await flags(discord, there)).toEqual(['Wrong man.']);
  });
});
