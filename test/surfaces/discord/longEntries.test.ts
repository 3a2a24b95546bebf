import { describe, expect } from 'vitest';
import { valuesOf } from '../../support/discord/forms.ts';
import { ANNA, BEN, buttonOf, type Moderated } from '../../support/discord/moderated.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';

const PHRASINGS = Array.from(
  { length: 120 },
  (_, i) => `number ${i} of the many ways in which people ask for the sauna`,
);

/** An entry with more phrasings than a form holds, added by pages. */
async function addLong(discord: TestDiscord, there: Moderated): Promise<string> {
  const form = await discord.commandForm('kb add', [], ANNA);
  const fields = { question: 'When is the sauna hot?', answer: 'On Fridays.', sources: 'rules ¶7' };
  let { message } = await discord.fillIn(form, null, { ...fields, asked: PHRASINGS.slice(0, 60).join('\n') }, ANNA);
  const more = await discord.openForm(message, await addButton(discord, message), ANNA);
  ({ message } = await discord.fillIn(more, message, { asked: PHRASINGS.slice(60).join('\n') }, ANNA));
  expect(shownText(message)).toContain('**Saved:** revision 2');
  const [entry] = await there.store.entries.list(discord.guildId);
  expect(entry?.content.entry.phrasings).toEqual(PHRASINGS);
  return entry?.content.entry.key ?? '';
}

async function addButton(discord: TestDiscord, saved: SentMessage): Promise<string> {
  const { message } = await discord.click(saved, buttonOf(saved, 'Add wordings'), ANNA);
  return buttonOf(message, 'Add wordings');
}

const open = async (discord: TestDiscord, key: string, as = ANNA): Promise<SentMessage> =>
  (await discord.slash('kb edit', [{ name: 'entry', value: key }], as)).message;

const phrasingsOf = async (discord: TestDiscord, there: Moderated): Promise<readonly string[]> =>
  (await there.store.entries.list(discord.guildId))[0]?.content.entry.phrasings ?? [];

describe('an entry that is too long for a form', () => {
  test('is edited by parts, and keeps what is not shown', async ({ discord, there }) => {
    const key = await addLong(discord, there);
    const list = await open(discord, key);
    expect(shownText(list)).toContain('too long for one form');
    expect(discord.files.at(-1)?.bytes.toString()).toContain(PHRASINGS[119]);
    const text = await discord.openForm(list, buttonOf(list, 'Question and answer'), ANNA);
    expect(Object.keys(valuesOf(text))).not.toContain('asked');
    const { message } = await discord.fillIn(text, list, { answer: 'On Saturdays.' }, ANNA);
    expect(shownText(message)).toContain('On Saturdays.');
    expect(await phrasingsOf(discord, there)).toEqual(PHRASINGS);
  });

  test('two change different pages: both are kept', async ({ discord, there }) => {
    const key = await addLong(discord, there);
    const list = await open(discord, key);
    const { id, values } = menuOf(list);
    expect(values.length).toBeGreaterThan(1);
    const first = await discord.openMenu(list, id, values[0] ?? '', ANNA);
    const last = await discord.openMenu(list, id, values.at(-1) ?? '', BEN);
    const firstLines = valuesOf(first).asked?.split('\n') ?? [];
    const lastLines = valuesOf(last).asked?.split('\n') ?? [];
    await discord.fillIn(first, list, { asked: ['sauna please', ...firstLines.slice(2)].join('\n') }, ANNA);
    await discord.fillIn(last, list, { asked: [...lastLines, 'is it hot'].join('\n') }, BEN);
    expect(await phrasingsOf(discord, there)).toEqual(['sauna please', ...PHRASINGS.slice(2), 'is it hot']);
  });

  test('two change one page: the second sees both, and their text is not lost', async ({ discord, there }) => {
    const key = await addLong(discord, there);
    const list = await open(discord, key);
    const { id, values } = menuOf(list);
    const first = await discord.openMenu(list, id, values[0] ?? '', ANNA);
    const second = await discord.openMenu(list, id, values[0] ?? '', BEN);
    const lines = valuesOf(first).asked?.split('\n') ?? [];
    await discord.fillIn(first, list, { asked: ['anna’s sauna', ...lines.slice(1)].join('\n') }, ANNA);
    const bens = ['ben’s sauna', ...lines.slice(1)].join('\n');
    const { message } = await discord.fillIn(second, list, { asked: bens }, BEN);
    expect(shownText(message)).toContain('- anna’s sauna');
    expect(shownText(message)).toContain('+ ben’s sauna');
    const mine = await discord.openForm(message, buttonOf(message, 'Change my text'), BEN);
    expect(valuesOf(mine).asked).toBe(bens);
    await discord.fillIn(mine, message, {}, BEN);
    expect(await phrasingsOf(discord, there)).toEqual(['ben’s sauna', ...PHRASINGS.slice(1)]);
    const { message: list2 } = await discord.choose(list, id, values[0] ?? '', ANNA);
    expect(shownText(list2)).toContain('too long for one form');
  });
});

test('a long entry’s file comes back by /kb import as a change of that entry', async ({ discord, there }) => {
  const key = await addLong(discord, there);
  await open(discord, key);
  const { name, bytes } = discord.files.at(-1) ?? { name: '', bytes: Buffer.alloc(0) };
  const changed = Buffer.from(bytes.toString().replace('On Fridays.', `On Saturdays. ${'Very hot. '.repeat(450)}`));
  const { message } = await discord.attach('kb import', { name, bytes: changed }, ANNA);
  expect(shownText(message)).toContain('Changed (1)');
  await discord.click(message, buttonOf(message, 'Publish 1'), ANNA);
  const [entry, ...others] = await there.store.entries.list(discord.guildId);
  expect(others).toEqual([]);
  expect(entry?.content.entry.body).toContain('On Saturdays. Very hot.');
  expect(entry?.content.entry.phrasings).toEqual(PHRASINGS);
});
