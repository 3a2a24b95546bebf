import { afterEach, expect, test } from 'vitest';
import { guild } from '../../support/discord/json.ts';
import { ANNA, type Moderated, startModerated } from '../../support/discord/moderated.ts';
import { buttonsOf, shownText } from '../../support/discord/reading.ts';
import { startTestDiscord, type TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { GARDEN } from '../../support/garden.ts';

let discord: TestDiscord;
let there: Moderated;
afterEach(async () => {
  await there.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const people = (GARDEN['facts/people.md'] ?? '').replace('Maria Kowalska', 'Ines Costa');
const numbers = async (): Promise<readonly number[]> =>
  (await there.store.knowledge.list({ limit: 9 })).map(({ number }) => number);

test('moderators of another server than the bot’s own neither refresh the folder nor roll it back', async () => {
  discord = await startTestDiscord();
  there = await startModerated(discord, { homeId: '1300000000000000001' });
  there.folder = { ...GARDEN, 'facts/people.md': people };
  for (const preview of [true, false]) {
    const { message } = await discord.slash('kb refresh', [{ name: 'preview', value: preview }], ANNA);
    expect(shownText(message)).toContain('Only moderators of the bot’s home server');
    expect([message.ephemeral, buttonsOf(message)]).toEqual([true, []]);
  }
  await there.service.moderation?.refresh({ preview: false, by: 'the operator' });
  const { message: history } = await discord.slash('kb history', [], ANNA);
  const { message } = await discord.click(history, 'rolled-back:1', ANNA);
  expect(shownText(message)).toContain('Only moderators of the bot’s home server');
  expect(await numbers()).toEqual([2, 1]);
});

test('in several servers none is the home until one is named: nothing is published or looked through', async () => {
  discord = await startTestDiscord();
  there = await startModerated(discord);
  const { message } = await discord.slash('kb history', [], ANNA);
  expect(shownText(message)).toContain('Published');
  discord.gateway.dispatch('GUILD_CREATE', {
    ...guild(discord),
    id: '1300000000000000001',
    roles: [],
    channels: [],
    threads: [],
  });
  const answered = await discord.slash('kb refresh', [], ANNA);
  for (const one of [
    answered,
    await discord.click(message, 'rolled-back:1', ANNA),
    await discord.click(message, 'export-revision:1', ANNA),
  ])
    expect(shownText(one.message)).toContain('`DISCORD_HOME_ID`');
  expect(shownText((await discord.slash('kb history', [], ANNA)).message)).not.toContain('Published');
  expect(await numbers()).toEqual([1]);
});

test('those of its own server do both', async () => {
  discord = await startTestDiscord();
  there = await startModerated(discord, { homeId: discord.guildId });
  there.folder = { ...GARDEN, 'facts/people.md': people };
  const { message } = await discord.slash('kb refresh', [], ANNA);
  expect(shownText(message)).toContain('Published');
  const { message: sure } = await discord.click(message, 'roll-back:1', ANNA);
  expect(shownText(sure)).toContain('Roll back to this publication?');
  expect(await numbers()).toEqual([2, 1]);
  await discord.click(sure, 'rolled-back:1', ANNA);
  expect(await numbers()).toEqual([3, 2, 1]);
});
