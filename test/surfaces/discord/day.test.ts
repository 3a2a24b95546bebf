import { expect, test } from 'vitest';
import { valuesOf } from '../../support/discord/forms.ts';
import { ANNA, buttonOf, type Moderated, useModerated } from '../../support/discord/moderated.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { GARDEN } from '../../support/garden.ts';
import { run, writeFolder } from '../../support/terminal/run.ts';
import { unzip } from '../../support/unzip.ts';

let discord: TestDiscord;
let there: Moderated;

useModerated((started) => {
  ({ discord, there } = started);
});

const QUESTION = 'Does volleyball need tickets?';
const ask = (question = QUESTION) => discord.slash('ask', [{ name: 'question', value: question }]);
const corrected = (message: SentMessage, text: string) =>
  discord.until(`correct to ${text}`, () => shownText(message).includes(text));

test('a moderator’s day', async () => {
  // Nobody knows.
  const { message: declined } = await ask();
  expect(shownText(declined)).toContain('don’t have that');
  const { message: noted } = await discord.click(declined, buttonOf(declined, 'Ask the moderators'));
  expect(noted.ephemeral).toBe(true);

  // The moderator finds it in the queue, and answers it.
  const { message: queue } = await discord.slash('kb gaps', [], ANNA);
  expect(queue.ephemeral).toBe(true);
  expect(shownText(queue)).toContain(QUESTION);
  const { id, values } = menuOf(queue);
  const { message: gap } = await discord.choose(queue, id, values[0] ?? '', ANNA);
  const form = await discord.openForm(gap, buttonOf(gap, 'Answer'), ANNA);
  const written = discord.write('Tickets for volleyball cost nothing.', ANNA);
  const link = `https://discord.com/channels/${discord.guildId}/${discord.channelId}/${written}`;
  const filled = {
    answer: 'Volleyball tickets are **free of charge**.',
    sources: link,
    asked: 'volleyball ticket price',
  };
  const { message: saved } = await discord.fillIn(form, gap, filled, ANNA);
  expect(shownText(saved)).toContain('Saved');
  expect(saved.ephemeral).toBe(true);

  // Whoever waited is told, once.
  const news = await discord.until('tell who waits', () =>
    discord.sent.find(({ channelId }) => channelId === discord.channels.dm),
  );
  expect(shownText(news)).toContain(QUESTION);
  expect(shownText(news)).toContain('free of charge');
  expect((await discord.slash('kb gaps', [], ANNA)).message.body.embeds?.[0]?.description).toContain(
    'There are no open questions',
  );

  // Asked again it is found and cited.
  const { message: answer } = await ask();
  expect(shownText(answer)).toContain('**free of charge**. [1]');
  expect(shownText(answer)).toContain('A message on Discord');
  expect(shownText(answer)).toContain(link);

  // Edited, and the earlier message is corrected.
  const [entry] = await there.store.entries.list(discord.guildId);
  const key = entry?.content.entry.key ?? '';
  const change = await discord.commandForm('kb edit', [{ name: 'entry', value: key }], ANNA);
  expect(valuesOf(change).answer).toBe('Volleyball tickets are **free of charge**. [1]');
  await discord.fillIn(change, null, { answer: 'Each ticket costs a cake. [1]' }, ANNA);
  await corrected(answer, 'Each ticket costs a cake.');
  expect(shownText(answer)).toMatch(/\*\*Corrected \d{1,2} \w+:\*\*/u);
  expect(shownText(answer)).not.toContain('free of charge');
  expect(shownText((await ask()).message)).toContain('Each ticket costs a cake.');

  // Rolled back, and corrected again.
  const { message: history } = await discord.slash('kb history', [{ name: 'entry', value: key }], ANNA);
  const { message: first } = await discord.choose(history, menuOf(history).id, `${key}/1`, ANNA);
  expect(shownText(first)).toContain('+ Volleyball tickets are');
  await discord.click(first, buttonOf(first, 'Restore this'), ANNA);
  await corrected(answer, 'the original answer is valid again');
  expect(shownText(answer)).toContain('free of charge');

  // Exported, as files that drop into the folder,
  const { message: exported } = await discord.slash('kb export', [], ANNA);
  expect(shownText(exported)).toContain('1 file');
  const files = unzip(discord.files[0]?.bytes ?? Buffer.alloc(0));
  expect(Object.keys(files)).toEqual(['faq/curated-does-volleyball-need-tickets.md']);
  const whole = writeFolder({ ...GARDEN, ...files });
  expect(await run(['check', whole.path])).toMatchObject({ code: 0 });
  const told = await run(['ask', '--json', '--knowledge', whole.path, QUESTION]);
  expect(JSON.parse(told.stdout)).toMatchObject({ status: 'answered', citations: [{ url: link }] });

  // and imported again where it is gone.
  const { message: sure } = await discord.slash('kb remove', [{ name: 'entry', value: key }], ANNA);
  await discord.click(sure, buttonOf(sure, 'Remove'), ANNA);
  await corrected(answer, 'withdrawn');
  expect(shownText((await ask()).message)).toContain('don’t have that');
  const folder = writeFolder(files);
  const served = writeFolder(GARDEN);
  const env = { DATA_DIR: there.dataDir, KNOWLEDGE_DIR: served.path };
  const imported = await run(['import', '--server', discord.guildId, folder.path], { env });
  expect(imported).toEqual({ code: 0, stdout: '1 added, 0 changed, 0 unchanged\n', stderr: '' });
  await corrected(answer, 'the original answer is valid again');
  expect(shownText((await ask()).message)).toContain('free of charge');
  const again = await run(['import', '--server', discord.guildId, folder.path], { env });
  expect(again.stdout).toBe('0 added, 0 changed, 1 unchanged\n');
  // The archive itself will do as well.
  const packed = writeFolder({ 'knowledge.zip': discord.files[0]?.bytes ?? '' });
  const unpacked = await run(['import', '--server', discord.guildId, `${packed.path}/knowledge.zip`], { env });
  expect(unpacked).toEqual({ code: 0, stdout: '0 added, 0 changed, 1 unchanged\n', stderr: '' });
  packed.remove();
  served.remove();
  folder.remove();
  whole.remove();
}, 60_000);
