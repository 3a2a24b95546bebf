import { expect, test } from 'vitest';
import { type Moderated, useModerated } from '../../support/discord/moderated.ts';
import { shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { GARDEN } from '../../support/garden.ts';
import { query } from '../../support/store/databases.ts';

let discord: TestDiscord;
let there: Moderated;

useModerated((started) => {
  ({ discord, there } = started);
});

const edits = (): number => discord.requests.filter(({ method }) => method === 'PATCH').length;
const sql = (statement: string) =>
  query({ kind: 'sqlite', dataDir: there.dataDir, databaseUrl: null, drop: async () => {} }, statement);

test('a correction that a killed process sent, but did not write down, is not sent again', async () => {
  const { message } = await discord.slash('ask', [{ name: 'question', value: 'who is the chairman' }]);
  const people = GARDEN['facts/people.md'] ?? '';
  there.folder = { ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', 'Ines Costa') };
  await there.service.moderation?.refresh({ preview: false, by: 'anna' });
  await discord.until('correct it', () => shownText(message).includes('Ines Costa'));
  const isWritten = async (): Promise<boolean> =>
    (await sql('select 1 from posted where claim is null and corrected_at is not null')).length === 1;
  await expect.poll(isWritten).toBe(true);
  expect(edits()).toBe(1);

  // As it looks when the process dies in between: held by nobody who lives, and the change not taken down.
  await sql(`update posted set claim = 'dead', claimed_until = 0, corrected_at = null`);
  await sql('update posted_entries set shown = posted');
  there.service.moderation?.changed(discord.guildId);
  await expect.poll(isWritten).toBe(true);
  expect(edits()).toBe(1);

  // Where the message says something else, it is.
  message.body = { ...message.body, embeds: [{ description: 'Somebody else.' }] };
  await sql(`update posted set claim = 'dead', claimed_until = 0, corrected_at = null`);
  await sql('update posted_entries set shown = posted');
  there.service.moderation?.changed(discord.guildId);
  await discord.until('correct it again', () => shownText(message).includes('Ines Costa'));
  expect(edits()).toBe(2);
});
