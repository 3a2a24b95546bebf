import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/locales/locale.ts';
import { messagesFor } from '../../../src/locales/messagesFor.ts';
import { guild } from '../../support/discord/json.ts';
import { ANNA, BEN, buttonOf, type Moderated, useModerated } from '../../support/discord/moderated.ts';
import type { As } from '../../support/discord/people.ts';
import { menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import type { ModalBody, SentMessage } from '../../support/discord/world.ts';
import { GARDEN, gardenKnowledge } from '../../support/garden.ts';

let discord: TestDiscord;
let there: Moderated;

useModerated((started) => {
  ({ discord, there } = started);
});

const CHAIRMAN = gardenKnowledge().entries.find(({ id }) => id === 'people#who-is-the-chairman')?.key ?? '';
const TICKETS = { question: 'Does the volleyball tournament need tickets?', answer: 'Free.', sources: 'rules ¶7' };
const ask = (value: string, as?: As) => discord.slash('ask', [{ name: 'question', value }], as);

/** All that a message, or a form, shows. */
const texts = (shown: SentMessage | ModalBody): string =>
  'body' in shown ? JSON.stringify(shown.body) : JSON.stringify(shown);

/** The sentences of a language, those without arguments. */
const sentencesOf = (locale: Locale): readonly string[] => {
  const all = (table: object): readonly string[] =>
    Object.values(table).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? all(value) : [],
    );
  const { commands: _named, ...said } = messagesFor(locale).commands;
  return [...all(messagesFor(locale).moderation), ...all(said)];
};

/** A moderator's day in one language: everything that they are shown. */
async function moderate(as: As): Promise<string> {
  const kb = async (name: string, options: Readonly<Record<string, string | boolean>> = {}): Promise<SentMessage> => {
    const given = Object.entries(options).map(([option, value]) => ({ name: option, value }));
    return (await discord.slash(`kb ${name}`, given, as)).message;
  };
  const shown: (SentMessage | ModalBody)[] = [];
  const see = <T extends SentMessage | ModalBody>(one: T): T => {
    shown.push(one);
    return one;
  };
  const { back, link, anotherEntry, changeMine, answer, undo, remove } = messagesFor(
    (as.locale ?? 'en') as Locale,
  ).moderation;
  const click = async (message: SentMessage, label: string): Promise<SentMessage> =>
    (await discord.click(message, buttonOf(message, label), as)).message;
  const pick = async (message: SentMessage, value = menuOf(message).values[0] ?? ''): Promise<SentMessage> =>
    (await discord.choose(message, menuOf(message).id, value, as)).message;

  await ask('zebra parking?');
  const gap = see(await pick(see(await kb('gaps'))));
  see(await click(see(await click(gap, link)), 'no such button').catch(() => gap));
  see(await discord.openForm(gap, buttonOf(await click(gap, link), anotherEntry), as));
  const form = see(await discord.openForm(gap, buttonOf(gap, answer), as));
  const refused = see((await discord.fillIn(form, gap, { ...TICKETS, sources: 'rules ¶7\nno source' }, as)).message);
  see(await discord.openForm(refused, buttonOf(refused, changeMine), as));
  see((await discord.fillIn(form, gap, TICKETS, as)).message);
  see(await kb('edit', { entry: 'nothing like it' }));
  const sure = see(await kb('remove', { entry: CHAIRMAN }));
  see(await click(see(await click(sure, remove)), undo));
  there.folder = {
    ...GARDEN,
    'facts/people.md': (GARDEN['facts/people.md'] ?? '').replace('Maria Kowalska', 'Ines Costa'),
  };
  see(await kb('refresh', { preview: true }));
  see(await kb('refresh'));
  see(await kb('refresh'));
  const history = see(await kb('history'));
  const revision = see(await pick(history));
  see(await pick(revision));
  see(await click(revision, back));
  see(await kb('history', { entry: CHAIRMAN }));
  see(await kb('export'));
  see(await kb('stats'));
  see(await kb('test', { question: 'who is the chairman' }));
  see(await kb('settings', { private: true }));
  see(await kb('settings', { reset: 'nothing' }));
  see(await kb('settings', { language: 'xx' }));
  return shown.map(texts).join('\n');
}

describe('a moderator', () => {
  test.each(
    LOCALES.filter((locale) => locale !== 'en'),
  )('with %s never reads the English interface', async (locale) => {
    const said = await moderate({ ...ANNA, locale });
    const own = sentencesOf(locale);
    const english = sentencesOf('en').filter(
      (text) => /\p{L}{3} \p{L}/u.test(text) && !own.some((one) => one.includes(text)),
    );
    expect(english.length).toBeGreaterThan(50);
    expect(english.filter((text) => said.includes(text))).toEqual([]);
    const { asked, nothingChanged, resets, onlyThese, mentionsAre } = messagesFor(locale).moderation;
    expect(said).toContain(asked(1, '', '', '').split('(')[0]);
    expect(said).toContain(nothingChanged(1, '').split(':')[0]);
    expect(said).toContain(onlyThese(Object.values(resets).join(', ')));
    expect(said).toContain(mentionsAre(true));
  });

  test('finds the settings to reset under their own words', async () => {
    const as = { ...ANNA, locale: 'de' };
    const [choice] = await discord.type('kb settings', 'reset', 'spr', as);
    expect(choice).toEqual({ name: 'sprache', value: 'locale' });
    await there.store.settings.setServer(discord.guildId, { locale: 'fr' }, 'x');
    await discord.slash('kb settings', [{ name: 'reset', value: 'locale' }], as);
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({ locale: null });
  });
});

describe('the log channel', () => {
  const line = async (word: string): Promise<void> => {
    await discord.until(`say ${word}`, () => discord.sent.some((one) => shownText(one).includes(word)));
  };
  const toggle = (value: boolean, as: As) => discord.slash('kb settings', [{ name: 'mentions', value }], as);

  test('is in the language that the server chose, whoever acts', async () => {
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId, locale: 'es' }, 'x');
    await toggle(false, { ...ANNA, locale: 'de' });
    await line('cambió los ajustes: Las menciones no se responden');
  });

  test('is in the language that the server has on Discord, where it chose none; so are corrections', async () => {
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
    discord.gateway.dispatch('GUILD_UPDATE', { ...guild(discord), preferred_locale: 'fr' });
    await toggle(false, { ...BEN, locale: 'uk' });
    await line('a changé les réglages : Réponse aux mentions : non');
    const { message: answer } = await ask('who is the chairman');
    const form = await discord.commandForm('kb edit', [{ name: 'entry', value: CHAIRMAN }], ANNA);
    await discord.fillIn(form, null, { answer: 'Ines Costa leads the club. [1]' }, ANNA);
    await discord.until('correct it', () => shownText(answer).includes('Corrigé le'));
  });
});
