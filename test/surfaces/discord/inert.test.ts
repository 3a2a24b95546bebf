import { describe, expect } from 'vitest';
import { ANNA, BEN, buttonOf } from '../../support/discord/moderated.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { test } from '../../support/discord/test.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { GARDEN } from '../../support/garden.ts';

/** Everything that means something on Discord, with letters around it. */
const HOSTILE =
  '[zebra gift](https://evil.example) @everyone <@1200000000000000099> <@&1200000000000000098> <#1200000000000000097> </kb stats:1> <t:0:R> discord.gg/evil https://evil.example ||spots|| **stripes** `hooves` ?';
const SHORT = '[zebra](https://evil.example) = **stripes** = ||spots|| = <@1200000000000000099> = @everyone';
/** What Discord would read in a text once its escapes are taken out. */
const LIVE =
  /\]\(https?:\/\/evil|@everyone|<@[!&]?12000000000000000(?:99|98)|<#1200000000000000097|<\/kb|<t:|https?:\/\/evil|discord\.gg\/|\|\|spots|\*\*stripes|`hooves/u;

function expectInert(message: SentMessage): void {
  const live = shownText(message)
    .replaceAll(/```.*?```/gsu, '')
    .replaceAll(/\\[!-/:-@[-`{-~]/gu, '');
  expect(live).not.toMatch(LIVE);
  expect(shownText(message)).toContain('zebra');
  expect(message.body.allowed_mentions).toMatchObject({ parse: [] });
}

const slash = (discord: TestDiscord, name: string, options: Readonly<Record<string, string | boolean>> = {}) =>
  discord.slash(
    name,
    Object.entries(options).map(([option, value]) => ({ name: option, value })),
    ANNA,
  );
const choose = (discord: TestDiscord, list: SentMessage, at = 0) =>
  discord.choose(list, menuOf(list).id, menuOf(list).values[at] ?? '', ANNA);
const add = async (discord: TestDiscord) => {
  const form = await discord.commandForm('kb add', [], ANNA);
  const fields = { question: HOSTILE.slice(0, 200), answer: 'No zebra.', sources: 'rules ¶3', asked: HOSTILE };
  return (await discord.fillIn(form, null, fields, ANNA)).message;
};

describe('what somebody wrote stays a text in', () => {
  const places: readonly [string, (discord: TestDiscord) => Promise<SentMessage>][] = [
    [
      'the list of gaps',
      async (discord) => {
        await slash(discord, 'ask', { question: HOSTILE });
        return (await slash(discord, 'kb gaps')).message;
      },
    ],
    [
      'a gap',
      async (discord) => {
        await slash(discord, 'ask', { question: HOSTILE });
        return (await choose(discord, (await slash(discord, 'kb gaps')).message)).message;
      },
    ],
    ['a saved entry', add],
    [
      'an entry that is not saved',
      async (discord) => {
        const form = await discord.commandForm('kb add', [], ANNA);
        const fields = { question: 'Zebra?', answer: 'No.', sources: HOSTILE };
        return (await discord.fillIn(form, null, fields, ANNA)).message;
      },
    ],
    [
      'the history',
      async (discord) => {
        await slash(discord, 'kb synonyms', { words: SHORT });
        return (await slash(discord, 'kb history')).message;
      },
    ],
    [
      'a removal',
      async (discord) => {
        await add(discord);
        const [entry] = await discord.type('kb remove', 'entry', 'zebra', ANNA);
        const { message } = await slash(discord, 'kb remove', { entry: entry?.value ?? '' });
        return (await discord.click(message, buttonOf(message, 'Remove'), ANNA)).message;
      },
    ],
    [
      'a draft, with the name of its author',
      async (discord) => {
        const author = { id: '1200000000000000021', name: HOSTILE.slice(0, 80) };
        const repliesTo = { id: discord.nextId(), content: HOSTILE };
        const target = { id: discord.nextId(), content: 'There is no zebra.', author, repliesTo };
        return (await discord.menu('This answers it', target, ANNA)).message;
      },
    ],
    [
      'the list of drafts',
      async (discord) => {
        const author = { id: '1200000000000000021', name: 'Maria' };
        const repliesTo = { id: discord.nextId(), content: HOSTILE };
        await discord.menu('This answers it', { id: discord.nextId(), content: 'No.', author, repliesTo }, ANNA);
        return (await discord.slash('kb drafts', [], BEN)).message;
      },
    ],
    [
      '/kb test',
      async (discord) => {
        await add(discord);
        return (await slash(discord, 'kb test', { question: HOSTILE })).message;
      },
    ],
    ['synonyms', async (discord) => (await slash(discord, 'kb synonyms', { words: SHORT })).message],
    [
      'a mistyped language',
      async (discord) => (await slash(discord, 'kb settings', { language: '**stripes** zebra' })).message,
    ],
    [
      'a mistyped day',
      async (discord) => (await slash(discord, 'faq', { since: '[zebra](https://evil.example)' })).message,
    ],
    [
      'an import’s problems',
      async (discord) => {
        const file = { name: '**stripes** zebra ||spots||.md', bytes: Buffer.from([0xff, 0xd8, 0, 1, 2]) };
        return (await discord.attach('kb import', file, ANNA)).message;
      },
    ],
    [
      'an import’s entries',
      async (discord) => {
        const bytes = Buffer.from(`question,answer\n"${HOSTILE}",There is no zebra.\n`);
        return (await discord.attach('kb import', { name: 'a.csv', bytes }, ANNA)).message;
      },
    ],
    [
      'related questions',
      async (discord) => {
        await add(discord);
        const { message } = await slash(discord, 'ask', { question: HOSTILE });
        return (await discord.click(message, buttonOf(message, 'Related'), ANNA)).message;
      },
    ],
    [
      'an answer',
      async (discord) => {
        await add(discord);
        return (await slash(discord, 'ask', { question: HOSTILE })).message;
      },
    ],
    [
      'the sources of an answer',
      async (discord) => {
        await add(discord);
        const { message } = await slash(discord, 'ask', { question: HOSTILE });
        return (await discord.click(message, buttonOf(message, 'Sources'), ANNA)).message;
      },
    ],
  ];
  test.for(places)('%s', async ([, open], { discord, there }) => {
    expect(there.store).toBeDefined();
    expectInert(await open(discord));
  });

  test('the log channel, by whom every line is', async ({ discord, there }) => {
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
    await slash(discord, 'ask', { question: HOSTILE });
    const list = (await slash(discord, 'kb gaps')).message;
    const gap = (await choose(discord, list)).message;
    await discord.click(gap, buttonOf(gap, 'Dismiss'), ANNA);
    await add(discord);
    await slash(discord, 'kb synonyms', { words: SHORT });
    for (const what of ['dismissed', 'added **', 'added synonyms']) {
      const line = await discord.until(`tell that somebody ${what}`, () =>
        discord.sent.find((one) => shownText(one).includes(`<@${ANNA.person?.id}> ${what}`)),
      );
      expectInert(line);
    }
  });

  test('the message to whoever waits for an answer', async ({ discord, there }) => {
    await slash(discord, 'ask', { question: HOSTILE });
    const { guildId: serverId, channelId } = discord;
    const { gaps } = await there.store.questions.gaps({ serverId, limit: 1 });
    const questionId = gaps[0]?.questions[0]?.id ?? 0;
    await there.store.notices.subscribe({ serverId, questionId, userId: BEN.person?.id ?? '', channelId });
    const gap = (await choose(discord, (await slash(discord, 'kb gaps')).message)).message;
    await discord.click(gap, buttonOf(gap, 'Dismiss'), ANNA);
    const news = await discord.until('tell Ben', () =>
      discord.sent.find((one) => shownText(one).includes('The moderators have closed')),
    );
    expectInert(news);
  });

  test('a refresh report, and the publication’s page', async ({ discord, there }) => {
    there.folder = {
      ...GARDEN,
      'faq/zebra.md': `## ${HOSTILE.replaceAll(/[[\]()<>`*|]/gu, '\\$&')}\n\nThere is no zebra. [^1]\n\n[^1]: rules ¶3\n`,
    };
    const { message } = await slash(discord, 'kb refresh');
    expectInert(message);
    const { message: history } = await slash(discord, 'kb history');
    expectInert((await choose(discord, history)).message);
  });
});

describe('what an author wrote works', () => {
  test('channels, commands, links and the asker’s own mention; nobody is notified', async ({ discord, there }) => {
    const answer = `Ask <@${ANNA.person?.id}> or <@${BEN.person?.id}> in <#123456789012345678>, use </ask:123456789012345678>, read [this](https://garden.example/a).`;
    const form = await discord.commandForm('kb add', [], ANNA);
    await discord.fillIn(form, null, { question: 'Where is the zebra?', answer, sources: 'rules ¶3' }, ANNA);
    expect(await there.store.entries.list(discord.guildId)).toHaveLength(1);
    const { message } = await slash(discord, 'ask', { question: 'where is the zebra' });
    expect(shownText(message)).toContain(answer.replace(`<@${BEN.person?.id}>`, `<@\u200b${BEN.person?.id}>`));
    expect(message.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });
});
