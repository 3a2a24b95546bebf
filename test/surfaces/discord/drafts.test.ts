import { describe, expect } from 'vitest';
import { valuesOf } from '../../support/discord/forms.ts';
import { ANNA, BEN, buttonOf } from '../../support/discord/moderated.ts';
import { MENTION, menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';

const MARIA = { id: '1200000000000000021', name: 'Maria' };
const ANSWER = 'Under the [1] mat, says <@1200000000000000022> @everyone';

const ask = (discord: TestDiscord, question: string) => discord.slash('ask', [{ name: 'question', value: question }]);
const targetOf = (discord: TestDiscord) => ({
  id: discord.nextId(),
  content: ANSWER,
  author: MARIA,
  repliesTo: { id: discord.nextId(), content: 'Where is the key of the sauna?' },
});

describe('**This answers it**', () => {
  test('makes a draft of a reply, which answers once it is published', async ({ discord, there }) => {
    const target = targetOf(discord);
    const before = discord.requests.length;
    const { message } = await discord.menu('This answers it', target, ANNA);
    expect(message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('Where is the key of the sauna?');
    expect(shownText(message)).toContain('Maria on Discord');
    expect(shownText(message)).toContain(`${discord.guildId}/${discord.channelId}/${target.id}`);
    // Whose draft it is, she sees by her own name.
    expect(shownText(message)).toContain(`by <@${ANNA.person?.id}>`);
    expect(shownText(message).replace(`<@${ANNA.person?.id}>`, '')).not.toMatch(MENTION);
    // The bot has read nothing but what came with the menu.
    expect(discord.requests.slice(before).filter(({ method }) => method === 'GET')).toEqual([]);
    expect(await there.store.entries.list(discord.guildId)).toEqual([]);
    const { message: early } = await ask(discord, 'where is the key of the sauna');
    expect(shownText(early)).not.toContain('mat');
    const { message: saved } = await discord.click(message, buttonOf(message, 'Publish'), ANNA);
    expect(shownText(saved)).toContain('**Saved:** revision 1');
    const { message: answer } = await ask(discord, 'where is the sauna’s key');
    expect(shownText(answer)).toContain('Under the');
    expect(shownText(answer)).not.toMatch(MENTION);
    expect((await there.store.drafts.list({ serverId: discord.guildId, limit: 5 })).total).toBe(0);
  });

  test('takes the title of a forum post as the question', async ({ discord, there }) => {
    const post = discord.post('How do I heat the sauna?');
    const { message } = await discord.menu('This answers it', targetOf(discord), { ...ANNA, post });
    expect(shownText(message)).toContain('How do I heat the sauna?');
    expect((await there.store.drafts.list({ serverId: discord.guildId, limit: 5 })).total).toBe(1);
    const form = await discord.openForm(message, buttonOf(message, 'Edit'), ANNA);
    expect(valuesOf(form).asked).toBe('Where is the key of the sauna?');
  });

  test('is for moderators, and for what members wrote', async ({ discord, there }) => {
    const { message: refused } = await discord.menu('This answers it', targetOf(discord), {});
    expect(shownText(refused)).toContain('Only moderators');
    const bot = { ...MARIA, bot: true };
    const { message } = await discord.menu('This answers it', { ...targetOf(discord), author: bot }, ANNA);
    expect(shownText(message)).toContain('no text by a member');
    expect((await there.store.drafts.list({ serverId: discord.guildId, limit: 5 })).total).toBe(0);
  });
});

describe('/kb drafts', () => {
  test('lists them; one is changed, published and gone for whoever comes late', async ({ discord, there }) => {
    await discord.menu('This answers it', targetOf(discord), ANNA);
    await discord.menu('This answers it', { ...targetOf(discord), content: 'No idea.' }, ANNA);
    const { message: list } = await discord.slash('kb drafts', [], BEN);
    expect(shownText(list)).toContain('**Drafts: 2**');
    const { id, values } = menuOf(list);
    const { message: other } = await discord.choose(list, id, values[0] ?? '', BEN);
    await discord.click(other, buttonOf(other, 'Discard'), BEN);
    const { message: draft } = await discord.choose(list, id, values[1] ?? '', BEN);
    const form = await discord.openForm(draft, buttonOf(draft, 'Edit'), BEN);
    const late = await discord.openForm(draft, buttonOf(draft, 'Edit'), ANNA);
    const { message: edited } = await discord.fillIn(form, draft, { answer: 'Under the doormat. [1]' }, BEN);
    expect(shownText(edited)).toContain('doormat');
    await discord.click(edited, buttonOf(edited, 'Publish'), BEN);
    expect((await there.store.entries.list(discord.guildId))[0]?.content.entry.body).toBe('Under the doormat. [1]');
    const { message: gone } = await discord.fillIn(late, draft, { answer: 'My long text.' }, ANNA);
    expect(shownText(gone)).toContain('published or discarded');
    const again = await discord.openForm(gone, buttonOf(gone, 'Add it as a new entry'), ANNA);
    expect(valuesOf(again).answer).toBe('My long text.');
    expect(shownText((await discord.slash('kb drafts', [], BEN)).message)).toContain('no drafts');
  });
});
