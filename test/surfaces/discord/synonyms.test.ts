import { describe, expect } from 'vitest';
import { ANNA, BEN } from '../../support/discord/moderated.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import { unzip } from '../../support/unzip.ts';

const ask = async (discord: TestDiscord, question: string, place?: 'dm'): Promise<string> =>
  shownText((await discord.slash('ask', [{ name: 'question', value: question }], place && { in: place })).message);
const synonyms = async (discord: TestDiscord, words?: string, as = ANNA) =>
  (await discord.slash('kb synonyms', words === undefined ? [] : [{ name: 'words', value: words }], as)).message;

describe('/kb synonyms', () => {
  test('are understood at once, in this server alone, and no more once they are removed', async ({
    discord,
    there,
  }) => {
    expect(await ask(discord, 'who is the grand vizier')).not.toContain('Maria Kowalska');
    expect(shownText(await synonyms(discord, 'Grand  Vizier = chairman'))).toContain(
      '**Added:** grand vizier = chairman',
    );
    expect(await ask(discord, 'who is the grand vizier?')).toContain('Maria Kowalska');
    expect(await ask(discord, 'who is the grand vizier', 'dm')).not.toContain('Maria Kowalska');
    await discord.slash('kb export', [], ANNA);
    const files = unzip(discord.files.at(-1)?.bytes ?? Buffer.alloc(0));
    expect(files['synonyms.yaml']).toContain('["grand vizier","chairman"]');
    const list = await synonyms(discord);
    const { id, values } = menuOf(list);
    const { message } = await discord.choose(list, id, values[0] ?? '', ANNA);
    expect(shownText(message)).toContain('**Removed:** grand vizier = chairman');
    expect(await ask(discord, 'who is that grand vizier')).not.toContain('Maria Kowalska');
    const { message: late } = await discord.choose(list, id, values[0] ?? '', BEN);
    expect(shownText(late)).toContain('removed already');
    expect(await there.store.synonyms.list(discord.guildId)).toEqual([]);
  });

  test('need two words, and someone who may edit', async ({ discord, there }) => {
    expect(shownText(await synonyms(discord, 'chairman ='))).toContain('at least two words');
    expect(shownText(await synonyms(discord, '= , ;'))).toContain('at least two words');
    expect(shownText(await synonyms(discord, 'a = b', {}))).toContain('Only moderators');
    await synonyms(discord, 'a* = (b');
    expect(shownText(await synonyms(discord, 'A* , (b'))).toContain('**Already here:**');
    expect(await ask(discord, 'a* (b )) chairman')).not.toContain('went wrong');
    expect(await there.store.synonyms.list(discord.guildId)).toHaveLength(1);
  });
});
