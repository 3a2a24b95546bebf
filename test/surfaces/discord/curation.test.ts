import { describe, expect, test } from 'vitest';
import { assembleKnowledge } from '../../../src/knowledge/assembleKnowledge.ts';
import { valuesOf } from '../../support/discord/forms.ts';
import { channel, HELPERS } from '../../support/discord/json.ts';
import { ANNA, BEN, buttonOf, type Moderated, useModerated } from '../../support/discord/moderated.ts';
import type { As } from '../../support/discord/people.ts';
import { MENTION, menuOf, shownText } from '../../support/discord/reading.ts';
import type { TestDiscord } from '../../support/discord/startTestDiscord.ts';
import type { SentMessage } from '../../support/discord/world.ts';
import { GARDEN, gardenKnowledge } from '../../support/garden.ts';
import { unzip } from '../../support/unzip.ts';

let discord: TestDiscord;
let there: Moderated;

useModerated((started) => {
  ({ discord, there } = started);
});

const ask = (question: string, as?: As) => discord.slash('ask', [{ name: 'question', value: question }], as);
const kb = (name: string, options: Readonly<Record<string, string | boolean>> = {}, as = ANNA) =>
  discord.slash(
    `kb ${name}`,
    Object.entries(options).map(([option, value]) => ({ name: option, value })),
    as,
  );
const keyOf = (id: string): string => gardenKnowledge().entries.find((entry) => entry.id === id)?.key ?? '';
const CHAIRMAN = keyOf('people#who-is-the-chairman');
const VOLLEYBALL = {
  question: 'Does the volleyball tournament need tickets?',
  answer: 'Tickets are free.',
  sources: 'rules ¶7',
};

async function add(fields: Readonly<Record<string, string>> = VOLLEYBALL, as = ANNA): Promise<SentMessage> {
  return (await discord.fillIn(await discord.commandForm('kb add', [], as), null, fields, as)).message;
}

describe('an entry', () => {
  test('is added, answered at once, and told in the log channel', async () => {
    await there.store.settings.setServer(discord.guildId, { logChannel: discord.channelId }, 'x');
    expect(shownText(await add())).toContain('**Saved:** revision 1');
    expect(shownText((await ask('volleyball tickets')).message)).toContain('Tickets are free. [1]');
    const line = await discord.until('tell the log channel', () =>
      discord.sent.find((one) => shownText(one).includes('added')),
    );
    expect(line.channelId).toBe(discord.channelId);
    expect(shownText(line)).toContain(VOLLEYBALL.question);
    expect(line.body.allowed_mentions).toMatchObject({ parse: [] });
    expect(await there.store.audit.list({ serverId: discord.guildId, limit: 1 })).toMatchObject([
      { action: 'entry.add', actor: ANNA.person?.id },
    ]);
  });

  test('with what would be an error in a file is not saved, and its text is not lost', async () => {
    const refused = await add({ ...VOLLEYBALL, sources: 'nowhere ¶3' });
    expect(shownText(refused)).toContain('**Not saved.**');
    expect(shownText(refused)).toContain('“nowhere” is not known');
    expect(await there.store.entries.list(discord.guildId)).toEqual([]);
    const again = await discord.openForm(refused, buttonOf(refused, 'Change my text'), ANNA);
    expect(valuesOf(again)).toEqual({ ...VOLLEYBALL, sources: 'nowhere ¶3', asked: '' });
    const { message } = await discord.fillIn(again, refused, { sources: 'rules ¶3' }, ANNA);
    expect(shownText(message)).toContain('**Saved:**');
    const { message: forged } = await discord.click(refused, buttonOf(refused, 'Change my text'), BEN);
    expect(shownText(forged)).toContain('no longer stored');
  });

  test('of the folder is changed for this server alone', async () => {
    const form = await discord.commandForm('kb edit', [{ name: 'entry', value: CHAIRMAN }], ANNA);
    expect(valuesOf(form).sources).toBe('minutes ¶1');
    await discord.fillIn(form, null, { answer: 'Ines Costa leads the club. [1]' }, ANNA);
    expect(shownText((await ask('who is the chairman')).message)).toContain('Ines Costa');
    expect(shownText((await ask('who is the chairman', { in: 'dm' })).message)).toContain('Maria Kowalska');
  });

  test('edited by two at once: the second sees the first’s text, and nothing is overwritten', async () => {
    await add();
    const [{ content } = { content: null }] = await there.store.entries.list(discord.guildId);
    const options = [{ name: 'entry', value: content?.entry.key ?? '' }];
    const first = await discord.commandForm('kb edit', options, ANNA);
    const second = await discord.commandForm('kb edit', options, BEN);
    await discord.fillIn(first, null, { answer: 'Tickets cost one euro.' }, ANNA);
    const { message } = await discord.fillIn(second, null, { answer: 'Tickets cost a cake.' }, BEN);
    expect(shownText(message)).toContain('**Not saved:**');
    expect(shownText(message)).toContain('Tickets cost one euro.');
    expect(shownText((await ask('volleyball tickets')).message)).toContain('one euro');
    // Knowing that, Ben may still put his own in its place.
    const mine = await discord.openForm(message, buttonOf(message, 'Change my text'), BEN);
    expect(valuesOf(mine).answer).toBe('Tickets cost a cake.');
    await discord.fillIn(mine, message, {}, BEN);
    const history = await there.store.entries.history(discord.guildId, content?.entry.id ?? '');
    expect(history.map((one) => [one.revision, one.changedBy, one.content?.entry.body])).toEqual([
      [3, BEN.person?.id, 'Tickets cost a cake. [1]'],
      [2, ANNA.person?.id, 'Tickets cost one euro. [1]'],
      [1, ANNA.person?.id, 'Tickets are free. [1]'],
    ]);
  });

  test('added twice: the second sees the first', async () => {
    await add();
    const second = await add({ ...VOLLEYBALL, answer: 'Tickets cost a cake.' }, BEN);
    expect(shownText(second)).toContain('Tickets are free.');
    expect(await there.store.entries.list(discord.guildId)).toHaveLength(1);
  });

  test('of the folder is hidden here, and back with Undo', async () => {
    const { message } = await kb('remove', { entry: CHAIRMAN });
    expect(shownText(message)).toContain('hidden only in this server');
    await discord.click(message, buttonOf(message, 'Remove'), ANNA);
    expect(shownText((await ask('who is the chairman')).message)).not.toContain('Maria');
    await discord.click(message, buttonOf(message, 'Undo'), ANNA);
    expect(shownText((await ask('who is the chairman please')).message)).toContain('Maria Kowalska');
    const { message: late } = await discord.click(message, `kb-removed:${CHAIRMAN}/7`, ANNA);
    expect(shownText(late)).toContain('Not removed');
  });

  test('may begin with a message, whose link is the source', async () => {
    const target = { id: discord.nextId(), content: 'The sauna is open on <@123456789012345678> Fridays @everyone' };
    const form = await discord.menuForm('Add to knowledge', target, ANNA);
    expect(valuesOf(form).answer).toBe(target.content);
    await discord.fillIn(form, null, { question: 'When is the sauna open?' }, ANNA);
    const { message } = await ask('sauna open when');
    expect(shownText(message)).toContain(`${discord.guildId}/${discord.channelId}/${target.id}`);
    expect(shownText(message)).not.toMatch(MENTION);
  });
});

describe('the list of gaps', () => {
  const asked = async (...questions: readonly string[]): Promise<SentMessage> => {
    for (const question of questions) await ask(question, { person: { id: discord.nextId(), name: 'P' } });
    return (await kb('gaps')).message;
  };
  const open = async (list: SentMessage): Promise<SentMessage> => {
    const { id, values } = menuOf(list);
    return (await discord.choose(list, id, values[0] ?? '', ANNA)).message;
  };

  test('groups what asks the same, most asked first', async () => {
    const list = await asked('zebra parking?', 'is there wifi', 'wifi there', 'is there the wifi');
    expect(shownText(list)).toContain('**Open questions: 2**');
    expect(shownText(list)).toMatch(/1\. .*wifi.* · 3×, 3 wordings, since 20\d\d-\d\d-\d\d\n2\. zebra parking\? · 1×/u);
    const gap = await open(list);
    expect(shownText(gap)).toContain('- wifi there · 1×');
    expect(JSON.stringify(await there.store.questions.gaps({ serverId: discord.guildId, limit: 5 }))).not.toContain(
      '"P"',
    );
  });

  test('whoever does not want to be told after all is not, and others are', async () => {
    const maria: As = { person: { id: '1200000000000000011', name: 'Maria' } };
    const jonas: As = { person: { id: '1200000000000000012', name: 'Jonas' } };
    const wait = async (as: As): Promise<SentMessage> => {
      const { message } = await ask('grand vizier of turnips', as);
      return (await discord.click(message, buttonOf(message, 'Ask the moderators'), as)).message;
    };
    const noted = await wait(maria);
    await wait(jonas);
    const { by, message } = await discord.click(noted, buttonOf(noted, 'Don’t tell me'), maria);
    expect([by, shownText(message).trim()]).toEqual([
      'update',
      'You will not be notified. The question stays on the list.',
    ]);
    const gap = await open((await kb('gaps')).message);
    await discord.click(gap, buttonOf(gap, 'Dismiss'), ANNA);
    await discord.until('tell who still waits', () =>
      discord.sent.some(({ channelId }) => channelId === discord.channels.dm),
    );
    const opened = discord.requests.filter(({ path }) => path === '/users/@me/channels').map(({ body }) => body);
    expect(opened).toEqual([{ recipient_id: jonas.person?.id }]);
  });

  test('**Link to an entry** teaches the folder’s entry the wording, for this server', async () => {
    const gap = await open(await asked('grand vizier of turnips'));
    const { message: offer } = await discord.click(gap, buttonOf(gap, 'Link to an entry'), ANNA);
    const words = await discord.openForm(offer, buttonOf(offer, 'Another entry'), ANNA);
    const { message: found } = await discord.fillIn(words, offer, { words: 'chairman' }, ANNA);
    const { id, values } = menuOf(found);
    const value = values.find((one) => one.endsWith(CHAIRMAN)) ?? '';
    await discord.choose(found, id, value, ANNA);
    expect(shownText((await ask('grand vizier of the turnips')).message)).toContain('Maria Kowalska');
    expect(shownText((await kb('gaps')).message)).toContain('There are no open questions');
    expect(await there.store.entries.list(discord.guildId)).toMatchObject([{ content: { overlay: 'phrasings' } }]);
  });

  test('**Dismiss** closes it for good, and once', async () => {
    const gap = await open(await asked('zebra parking'));
    const dismiss = buttonOf(gap, 'Dismiss');
    await discord.click(gap, dismiss, ANNA);
    expect(shownText(await asked('zebra parking'))).toContain('There are no open questions');
    const { message } = await discord.click(gap, dismiss, BEN);
    expect(shownText(message)).toContain('no longer on the list');
  });

  test('a suggestion that somebody took is no gap', async () => {
    const questions = [
      'Can I bring my dog?',
      'keys',
      'what about hens and bees',
      'who pays',
      'garden party',
      'cost of the shed',
    ];
    const answers = await Promise.all(questions.map((one) => there.library.answer(one)));
    const question = questions[answers.findIndex(({ status }) => status === 'suggested')] ?? '';
    const { message } = await ask(question);
    expect(shownText(message)).toContain('I am not sure');
    expect(shownText((await kb('gaps')).message)).toContain(question);
    const [id = ''] = (message.body.components ?? []).flatMap(({ components }) =>
      components.map((one) => one.custom_id),
    );
    await discord.click(message, id);
    expect(shownText((await kb('gaps')).message)).toContain('There are no open questions');
  });
});

describe('a refresh', () => {
  const people = GARDEN['facts/people.md'] ?? '';
  const changed = { ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', 'Ines Costa') };

  test('corrects earlier answers, and so does its **Roll back**', async () => {
    const { message: answer } = await ask('who is the chairman');
    there.folder = changed;
    const { by, message } = await kb('refresh');
    expect(by).toBe('deferred reply');
    expect(shownText(message)).toContain('Changed (1)');
    await discord.until('correct it', () => shownText(answer).includes('Ines Costa'));
    expect(shownText((await ask('who is the chairman')).message)).toContain('Ines Costa');
    const { message: sure } = await discord.click(message, buttonOf(message, 'Roll back'), ANNA);
    const { message: back } = await discord.click(sure, buttonOf(sure, 'Roll back'), ANNA);
    expect(shownText(back)).toContain('**Published:**');
    await discord.until('correct it back', () => shownText(answer).includes('the original answer is valid again'));
    expect(shownText(answer)).toContain('Maria Kowalska');
  });

  test('is in the history, with a difference of any two, and as a folder', async () => {
    there.folder = changed;
    await kb('refresh');
    const { message: history } = await kb('history');
    expect(shownText(history)).toMatch(/- 2 · `[0-9a-f]{10}` · .* · \+0 ~1 −0 · \*\*live\*\*/u);
    const { message: first } = await discord.choose(history, menuOf(history).id, '1', ANNA);
    const { message: difference } = await discord.choose(first, menuOf(first).id, '1/2', ANNA);
    expect(shownText(difference)).toMatch(/- Maria Kowalska .*\n\+ Ines Costa /u);
    await discord.click(first, buttonOf(first, 'Export'), ANNA);
    const files = unzip(discord.files[0]?.bytes ?? Buffer.alloc(0));
    const read = assembleKnowledge(Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
    expect(read.revision).toBe(gardenKnowledge().revision);
  });
});

test('the export holds changed files of the folder as a whole', async () => {
  const form = await discord.commandForm('kb edit', [{ name: 'entry', value: CHAIRMAN }], ANNA);
  await discord.fillIn(form, null, { answer: 'Ines Costa leads the club. [1]' }, ANNA);
  const options = [
    { name: 'entry', value: keyOf('plots#may-i-keep-hens') },
    { name: 'details', value: true },
  ];
  const hens = await discord.commandForm('kb edit', options, ANNA);
  await discord.fillIn(hens, null, { until: '2027-01-01' }, ANNA);
  const { message: sure } = await kb('remove', { entry: keyOf('languages#花园里可以烧烤吗') });
  await discord.click(sure, buttonOf(sure, 'Remove'), ANNA);
  await add();
  await kb('export');
  const files = unzip(discord.files.at(-1)?.bytes ?? Buffer.alloc(0));
  expect(Object.keys(files).sort()).toEqual([
    'facts/languages.md',
    'facts/people.md',
    'faq/curated-does-the-volleyball-tournament-need-tickets.md',
    'faq/curated-may-i-keep-hens.md',
    'faq/plots.md',
    'server.json',
  ]);
  // It tells what is hidden; a folder ignores it.
  const { 'server.json': _, ...entries } = files;
  const dropped = gardenKnowledge({ ...GARDEN, ...entries });
  expect(dropped.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const view = await there.service.viewOf(discord.guildId);
  const texts = (knowledge: typeof dropped) =>
    knowledge.entries.map(({ heading, body, expires }) => [heading, body, expires]).sort();
  expect(texts(dropped)).toEqual(texts(view.snapshot.knowledge));
});

test('/kb test says why, /kb stats how often', async () => {
  await ask('who is the chairmann');
  const { message } = await kb('test', { question: 'who is the chairmann' });
  expect(shownText(message)).toContain('**Answered**');
  expect(shownText(message)).toMatch(/Likeliest: “Who is the chairman\?”, \d+ % sure; it answers from \d+ %\./u);
  expect(shownText(message)).toContain('“chairmann” was read as “chairman”.');
  expect(shownText(message)).toContain('**Why**');
  expect(shownText(message)).toContain('**What would change it**');
  // The answer itself, and the signals for whoever wants them.
  expect(shownText(message)).toContain('Maria Kowalska');
  expect(discord.files.at(-1)?.bytes.toString()).toContain('people#who-is-the-chairman');
  const { message: unknown } = await kb('test', { question: 'xylophone quartets' });
  expect(shownText(unknown)).toContain('**Not answered**');
  expect(shownText(unknown)).toContain('/kb add');
  // A question that is picked from the choices counts like one that is typed.
  const [picked] = await discord.type('ask', 'question', 'who is the chair');
  await ask(picked?.value ?? '');
  const { message: stats } = await kb('stats');
  expect(shownText(stats)).toMatch(/\d{4}-\d\d-\d\d +2 +0 +█{20}/u);
  expect(shownText(stats)).toContain('meaning: off, words alone are searched');
});

describe('settings', () => {
  const set = (name: string, value: string | boolean, type?: number, as = ANNA) =>
    discord.slash('kb settings', [{ name, value, ...(type && { type }) }], as);

  test('are shown, changed and reset', async () => {
    expect(shownText((await kb('settings')).message)).toContain('Answers: public by default');
    expect(shownText((await set('private', true)).message)).toContain('Answers: private');
    expect((await ask('who is the chairman')).message.ephemeral).toBe(true);
    expect(shownText((await set('channel', discord.channelId, 7)).message)).toContain(`in: <#`);
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({
      allowedChannels: [discord.channelId],
    });
    await set('channel', discord.channelId, 7);
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({ allowedChannels: [] });
    await set('language', 'de');
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({ locale: 'de' });
    await set('reset', 'language');
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({ locale: null });
    expect(shownText((await set('language', 'xx')).message)).toContain('“xx” is not an available language');
  });

  test('take no channel in which the bot may not write', async () => {
    const closed = { ...channel(discord, discord.channelId), id: '1200000000000000077' };
    const overwrites = [{ id: discord.guildId, type: 0, allow: '0', deny: String(1n << 11n) }];
    discord.gateway.dispatch('CHANNEL_CREATE', { ...closed, permission_overwrites: overwrites });
    const before = await there.store.settings.ofServer(discord.guildId);
    for (const name of ['channel', 'log']) {
      expect(shownText((await set(name, closed.id, 7)).message)).toMatch(/may not write in <#.?1200000000000000077>/u);
    }
    expect(await there.store.settings.ofServer(discord.guildId)).toEqual(before);
    expect(shownText((await set('forum', discord.channels.forum, 7)).message)).toContain('Settings of this server');
  });

  test('of help posts are set one by one, and what they need that is not there is said', async () => {
    const { forum } = discord.channels;
    await set('forum', forum, 7);
    await set('unsure', 'suggestions');
    await set('helpers', HELPERS, 8);
    await set('tag', 'Done');
    await set('solved', 'lock and archive');
    await set('threads', true);
    const { message } = await set('tickets', 'https://tickets.example/new');
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({
      unsurePosts: 'suggest',
      helpRole: HELPERS,
      solvedTag: 'Done',
      solvedPosts: 'both',
      helpThreads: true,
      ticketUrl: 'https://tickets.example/new',
    });
    expect(shownText(message)).toContain('the bot lacks: Manage Threads.');
    expect(shownText(message)).toContain('has no tag “Done”');
    expect(shownText(message)).toContain('<https://tickets.example/new>');
    const { message: tagged } = await set('tag', 'solved');
    expect(shownText(tagged)).not.toContain('has no tag');
    await set('reset', 'helpers');
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({ helpRole: null });
  });

  test.each([
    ['unsure', 'perhaps', 'Choose one of these: nothing, suggest'],
    ['solved', 'explode', 'Choose one of these: open, lock, archive, both'],
    ['tag', 'a name of more than twenty characters', '1 to 20 characters'],
    ['tickets', 'http://tickets.example', 'https://'],
    ['tickets', 'https://user:secret@tickets.example', 'https://'],
    ['tickets', 'javascript:alert(1)', 'https://'],
  ])('%s: %s is refused', async (name, typed, said) => {
    const before = await there.store.settings.ofServer(discord.guildId);
    expect(shownText((await set(name, typed)).message)).toContain(said);
    expect(await there.store.settings.ofServer(discord.guildId)).toEqual(before);
  });

  test('call nobody but a role of its own', async () => {
    expect(shownText((await set('helpers', discord.guildId, 8)).message)).toContain('the role everybody has');
  });

  test('that nobody named stay as they are, wherever they are looked at', async () => {
    const settings = { allowedChannels: [discord.channels.thread], logChannel: discord.channelId };
    await there.store.settings.setServer(discord.guildId, settings, 'x');
    expect((await ask('who is the chairman')).message.ephemeral).toBe(true);
    expect(shownText((await kb('settings')).message)).toContain('Answers: public by default');
    await set('mentions', false);
    expect(await there.store.settings.ofServer(discord.guildId)).toMatchObject({ privateByDefault: false });
    const findTold = () => discord.sent.filter((one) => shownText(one).includes('changed the settings'));
    await discord.until('tell', () => findTold().length > 0);
    const told = findTold();
    expect(told.map((one) => shownText(one).trim())).toEqual([
      expect.stringMatching(/changed the settings: Mentions are not answered$/u),
    ]);
  });

  test('a role of the server’s own moderates too, and only while it is set', async () => {
    const helper: As = { person: { id: '1200000000000000003', name: 'Chris' }, roles: [HELPERS] };
    expect(shownText((await discord.slash('kb gaps', [], helper)).message)).toContain('Only moderators');
    await set('moderators', HELPERS, 8);
    expect(shownText((await discord.slash('kb gaps', [], helper)).message)).toContain('There are no open questions');
    expect(shownText((await discord.slash('kb gaps', [], { ...helper, roles: [] })).message)).toContain(
      'Only moderators',
    );
    await set('reset', 'moderator roles');
    expect(shownText((await discord.slash('kb gaps', [], helper)).message)).toContain('Only moderators');
  });
});
