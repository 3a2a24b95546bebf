import { describe, expect } from 'vitest';
import { ANNA, BEN, buttonOf } from '../../support/discord/moderated.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const SAUNA = `question,answer,also asked
Where is the sauna?,Behind the shed.,sauna location
When does the garden open?,At seven.,
`;
const keyOf = (id: string): string => gardenKnowledge().entries.find((entry) => entry.id === id)?.key ?? '';

const attach = async (discord: TestDiscord, name: string, content: string | Buffer, as = ANNA): Promise<SentMessage> =>
  (await discord.attach('kb import', { name, bytes: Buffer.from(content as string) }, as)).message;
const ask = async (discord: TestDiscord, question: string): Promise<string> =>
  shownText((await discord.slash('ask', [{ name: 'question', value: question }])).message);

describe('/kb import', () => {
  test('shows what a table holds and what it collides with; a press publishes it', async ({ discord, there }) => {
    const message = await attach(discord, 'faq.csv', SAUNA);
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('Nothing is published yet');
    expect(shownText(message)).toContain('Where is the sauna?');
    expect(shownText(message)).toContain('Asked by another entry too');
    expect(await there.store.entries.list(discord.guildId)).toEqual([]);
    const publish = buttonOf(message, 'Publish 2');
    const { message: stranger } = await discord.click(message, publish, BEN);
    expect(shownText(stranger)).toContain('no longer stored');
    const { message: done } = await discord.click(message, publish, ANNA);
    expect(shownText(done)).toContain('2 added');
    expect(await ask(discord, 'where is the sauna')).toContain('Behind the shed.');
    // The same file again changes nothing.
    const again = await attach(discord, 'faq.csv', SAUNA);
    expect(shownText(again)).toContain('Already here: 2');
    expect(JSON.stringify(again.body)).not.toContain('kb-imported');
  });

  test('reads a document of another type than its name says', async ({ discord, there }) => {
    const message = await attach(
      discord,
      'faq.pdf',
      '# Sauna\n\n## Where is the sauna?\n\nBehind the old shed, by the pond.\n',
    );
    await discord.click(message, buttonOf(message, 'Publish 1'), ANNA);
    expect(shownText(message)).toContain('The file holds');
    expect((await there.store.entries.list(discord.guildId)).length).toBeGreaterThan(0);
  });

  test('names what cannot be read, and publishes nothing of it', async ({ discord, there }) => {
    const binary = await attach(discord, 'photo.md', Buffer.from([0xff, 0xd8, 0, 1, 2]));
    expect(shownText(binary)).toContain('photo.md');
    const bomb = await attach(discord, 'a.zip', Buffer.from('PK\u0003\u0004broken'));
    expect(shownText(bomb)).toContain('**Errors');
    const large = await discord.attach('kb import', { name: 'a.md', bytes: Buffer.from('x'), size: 20_000_000 }, ANNA);
    expect(shownText(large.message)).toContain('too large');
    const long = await attach(discord, 'a.md', Buffer.alloc(6 * 1024 * 1024, 'words '));
    expect(shownText(long)).toContain('**Errors (1)**');
    const lying = await discord.attach(
      'kb import',
      { name: 'a.md', bytes: Buffer.alloc(11 * 1024 * 1024, 'x'), size: 5 },
      ANNA,
    );
    expect(shownText(lying.message)).toContain('could not be downloaded');
    const elsewhere = { name: 'a.md', bytes: Buffer.from('x'), url: 'http://localhost:1/attachments/a.md' };
    expect(shownText((await discord.attach('kb import', elsewhere, ANNA)).message)).toContain(
      'could not be downloaded',
    );
    expect(shownText(await attach(discord, 'faq.csv', SAUNA, {}))).toContain('Only moderators');
    expect(await there.store.entries.list(discord.guildId)).toEqual([]);
  });

  test('gives back what /kb export gave, without loss', async ({ discord, there }) => {
    const { guildId } = discord;
    const CHAIRMAN = keyOf('people#who-is-the-chairman');
    const edit = await discord.commandForm('kb edit', [{ name: 'entry', value: CHAIRMAN }], ANNA);
    await discord.fillIn(edit, null, { answer: 'Ines Costa leads the club. [1]' }, ANNA);
    const hens = keyOf('plots#may-i-keep-hens');
    const { message: sure } = await discord.slash('kb remove', [{ name: 'entry', value: hens }], ANNA);
    await discord.click(sure, buttonOf(sure, 'Remove'), ANNA);
    const form = await discord.commandForm('kb add', [], ANNA);
    const url = `https://discord.com/channels/${guildId}/${discord.channelId}/${discord.nextId()}`;
    await discord.fillIn(
      form,
      null,
      { question: 'Is there a sauna?', answer: '- Yes: hot\n- and free', sources: url, asked: 'sauna\n- a dash' },
      ANNA,
    );
    await there.store.synonyms.add({ serverId: guildId, words: ['sauna', 'steam room'], by: 'x' });
    await discord.slash('kb export', [], ANNA);
    const first = discord.files.at(-1)?.bytes ?? Buffer.alloc(0);
    const before = await there.store.entries.list(guildId);
    for (const { entryId, revision } of before) {
      await there.store.entries.remove({ serverId: guildId, entryId, expected: revision, by: 'x' });
    }
    for (const { id } of await there.store.synonyms.list(guildId))
      await there.store.synonyms.remove({ serverId: guildId, id, by: 'x' });
    there.service.moderation?.changed(guildId);
    const message = await attach(discord, 'knowledge.zip', first);
    expect(shownText(message)).toContain('Entries of the folder that it hides: 1');
    await discord.click(message, buttonOf(message, 'Publish 2'), ANNA);
    const after = await there.store.entries.list(guildId);
    const contents = (all: typeof before) =>
      all.map(({ entryId, content }) => [
        entryId,
        content.overlay,
        content.entry.body,
        content.entry.phrasings,
        content.sources,
      ]);
    expect(contents(after)).toEqual(contents(before));
    expect((await there.store.synonyms.list(guildId)).map(({ words }) => words)).toEqual([['sauna', 'steam room']]);
    await discord.slash('kb export', [], ANNA);
    expect(discord.files.at(-1)?.bytes.equals(first)).toBe(true);
  });
});
