import { describe, expect } from 'vitest';
import { ENTRIES } from '../../support/discord/library.ts';
import { buttonsOf, MENTION, menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import { botTest as test } from '../../support/discord/test.ts';

const ask = (discord: TestDiscord, question: string, hidden = false) =>
  discord.slash('ask', [{ name: 'question', value: question }, ...(hidden ? [{ name: 'private', value: true }] : [])]);

describe('/ask', () => {
  test('answers in public, with caveat, footnote and date', async ({ discord }) => {
    const { by, message } = await ask(discord, 'where did the harbour cats go?');
    expect(by).toBe('reply');
    expect(message.ephemeral).toBe(false);
    expect(message.body.embeds).toMatchObject([
      {
        title: 'Where did the cats of the harbour go?',
        description: [
          '> ⚠️ Nobody else has confirmed it.',
          '',
          'The harbour cats moved to the lighthouse, the harbour master says. [1]',
          '',
          '-# [1] A week at the harbour, ¶23, undated',
          '-# As of 2026-03-01.',
        ].join('\n'),
      },
    ]);
  });

  test('answers only the asker on request', async ({ discord }) => {
    const { message } = await ask(discord, 'where did the harbour cats go?', true);
    expect(message.ephemeral).toBe(true);
  });

  test('works in a direct message', async ({ discord }) => {
    const { message } = await discord.slash('ask', [{ name: 'question', value: 'who feeds the lighthouse cats' }], {
      in: 'dm',
    });
    expect(shownText(message)).toContain('The lighthouse keeper feeds them');
  });

  test('answers the entry that was picked from the choices', async ({ discord }) => {
    const choices = await discord.type('ask', 'question', 'harbour');
    const picked = choices.find(({ name }) => name === 'Where did the cats of the harbour go?');
    const { message } = await ask(discord, picked?.value ?? '');
    expect(shownText(message)).toContain('moved to the lighthouse');
  });

  test.for([
    '',
    'sh',
    'ship',
    'zzzz',
    'x'.repeat(3000),
    '\u202e@everyone',
  ])('offers at most 25 choices for %j', async (typed, { discord }) => {
    const choices = await discord.type('ask', 'question', typed);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  test.for([
    '@everyone where did the harbour cats go?',
    '<@123456789012345678> <@&123456789012345678> do they like cats',
    '**`||who feeds||`** the cats [of](https://example.org) the lighthouse',
    '\u202ewho feeds\u202c the\u200b cats\u0000 of the lighthouse',
    'do @everyone and <@123456789012345678> like cats?',
  ])('mentions nobody when asked %j', async (question, { discord }) => {
    const { message } = await ask(discord, question);
    expect(shownText(message)).not.toMatch(MENTION);
    expect(message.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  test('shows a mention of people that an entry holds without it being one; its channels are links', async ({
    discord,
  }) => {
    const { message } = await ask(discord, 'key00003');
    expect(shownText(message)).toContain(
      'Ask @\u200bhere, <@\u200b&123456789012345678> or <#123456789012345678>: **most** do.',
    );
  });
});

describe('a suggestion', () => {
  const suggested = async (discord: TestDiscord, hidden: boolean) => {
    const { message } = await ask(discord, 'which cats of the harbour?', hidden);
    const [button] = buttonsOf(message);
    if (!button) throw new Error('no suggestion');
    return { message, button, answer: await discord.click(message, button.id) };
  };

  test('turns into the answer, below the message it stood on', async ({ discord }) => {
    const { button, answer } = await suggested(discord, false);
    expect(answer.by).toBe('reply');
    expect(answer.message.ephemeral).toBe(false);
    const entry = ENTRIES.find(({ key }) => button.id === `show:${key}`);
    expect(button.label).toBe(entry?.heading);
    expect(shownText(answer.message).replaceAll('\u200b', '')).toContain(entry?.body.slice(0, 20));
  });

  test('stays private on a private answer', async ({ discord }) => {
    const { message, answer } = await suggested(discord, true);
    expect(answer.by).toBe('reply');
    expect(answer.message.ephemeral).toBe(true);
    expect(shownText(message)).toContain('moved to the lighthouse');
  });
});

describe('/faq', () => {
  test('is leafed through in place: topic, page, answer, next page', async ({ discord }) => {
    const { message } = await discord.slash('faq');
    expect(message.ephemeral).toBe(true);
    const topics = menuOf(message);
    const [, ships = ''] = topics.values;
    const answers = [await discord.choose(message, topics.id, ships)];
    expect(shownText(message)).toContain('Page 1 of 3');
    expect(menuOf(message).values).toHaveLength(25);

    const press = async (label: string) => {
      const button = buttonsOf(message).find((one) => one.label === label);
      answers.push(await discord.click(message, button?.id ?? ''));
    };
    await press('More');
    expect(shownText(message)).toContain('Page 2 of 3');
    const { id, values } = menuOf(message);
    answers.push(await discord.choose(message, id, values[3] ?? ''));
    expect(shownText(message)).toContain('Ship 28 is called Marigold 28.');
    await press('More');
    expect(shownText(message)).toContain('Page 3 of 3');
    expect(menuOf(message).values).toHaveLength(10);
    expect(answers.map(({ by }) => by)).toEqual(answers.map(() => 'update'));
  });

  test('takes a topic, offers topics, and says which there are', async ({ discord }) => {
    const choices = await discord.type('faq', 'topic', 'shi');
    expect(choices).toEqual([{ name: 'Ships', value: 'ships' }]);
    const { message } = await discord.slash('faq', [{ name: 'topic', value: 'dogs' }]);
    expect(shownText(message)).toContain('There is no such topic.');
  });
});

test('/sources names the documents, to the asker alone', async ({ discord }) => {
  const { message } = await discord.slash('sources');
  expect(message.ephemeral).toBe(true);
  expect(shownText(message)).toContain('**A week at the harbour**');
});
