import { describe, expect, test } from 'vitest';
import { createContent } from '../support/store/content.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { dayMs, start, useRooms } from '../support/store/fixtures.ts';

const ref = { serverId: 's1', entryId: 'faq#one', revision: 'r1' };

const form = { question: 'Where?', answer: 'Here.', sources: 'rules ¶1', asked: '', until: '' };

describe.each(databaseKinds)('votes, settings, counts, privacy on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('one vote a person and revision', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const votes = await Promise.all([store, other, store].map(({ votes }) => votes.vote({ ...ref, userId: 'u1' })));
    expect(votes.filter(Boolean)).toHaveLength(1);
    expect(await other.votes.vote({ ...ref, userId: 'u2' })).toBe(true);
    expect(await other.votes.vote({ ...ref, revision: 'r2', userId: 'u1' })).toBe(true);
    expect(await store.votes.tally('s1', 'faq#one')).toEqual({ votes: 3, flags: 0 });
    expect(await store.votes.tally('s2', 'faq#one')).toEqual({ votes: 0, flags: 0 });
  });

  test('one flag a person and revision, the later reason stands', async () => {
    const { store } = await createRoom();
    expect(await store.votes.flag({ ...ref, userId: 'u1', reason: 'wrong' })).toBe(true);
    expect(await store.votes.flag({ ...ref, userId: 'u1', reason: 'wrong\0 date' })).toBe(false);
    await store.votes.flag({ ...ref, entryId: 'faq#two', userId: 'u1', reason: 'old' });
    const flags = await store.votes.flags({ serverId: 's1', limit: 5 });
    expect(flags.map(({ entryId, reason }) => [entryId, reason])).toEqual([
      ['faq#two', 'old'],
      ['faq#one', 'wrong date'],
    ]);
    expect(await store.votes.flags({ serverId: 's1', entryId: 'faq#two', limit: 5 })).toHaveLength(1);
    expect(await store.votes.tally('s1', 'faq#one')).toEqual({ votes: 0, flags: 1 });
  });

  test('settings have defaults, are set one by one, and belong to one server', async () => {
    const { store, open } = await createRoom();
    const defaults = {
      moderatorRoles: [],
      privateByDefault: false,
      allowedChannels: [],
      forumChannels: [],
      unsurePosts: 'nothing',
      helpRole: null,
      solvedTag: null,
      solvedPosts: 'open',
      helpThreads: false,
      ticketUrl: null,
      locale: null,
      logChannel: null,
      digestChannel: null,
      answerMentions: true,
    };
    expect(await store.settings.ofServer('s1')).toEqual(defaults);
    const other = await open();
    await Promise.all([
      store.settings.setServer('s1', { locale: 'uk', allowedChannels: ['c1'] }, 'ann'),
      other.settings.setServer('s1', { moderatorRoles: [{ role: 'r1', right: 'edit' }] }, 'bob'),
    ]);
    const all = { ...defaults, locale: 'uk', allowedChannels: ['c1'], moderatorRoles: [{ role: 'r1', right: 'edit' }] };
    expect(await store.settings.ofServer('s1')).toEqual(all);
    expect(await store.settings.setServer('s1', { locale: null }, 'ann')).toEqual({ ...all, locale: null });
    expect(await store.settings.ofServer('s2')).toEqual(defaults);
    const lines = await store.audit.list({ serverId: 's1', limit: 9 });
    expect(lines.map(({ actor, action, target, detail }) => [actor, action, target, detail]).sort()).toEqual(
      [
        ['ann', 'settings.set', 'allowedChannels', ['c1']],
        ['ann', 'settings.set', 'locale', null],
        ['ann', 'settings.set', 'locale', 'uk'],
        ['bob', 'settings.set', 'moderatorRoles', [{ role: 'r1', right: 'edit' }]],
      ].sort(),
    );
  });

  test.each([
    [{ locale: 'xx' }, /^locale: cannot be "xx"/u],
    [{ privateByDefault: 'yes' }, /^privateByDefault: cannot be "yes"/u],
    [{ toString: 'x' }, /^toString: is not a setting\. The settings are moderatorRoles, /u],
    [{ color: 'red' }, /^color: is not a setting/u],
  ])('a wrong setting %j is refused by name and nothing is set', async (values, message) => {
    const { store } = await createRoom();
    const set = store.settings.setServer('s1', { answerMentions: false, ...values } as never, 'ann');
    await expect(set).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(message) });
    expect(await store.settings.ofServer('s1')).toMatchObject({ answerMentions: true });
  });

  test('a person may stop mentions from being answered', async () => {
    const { store } = await createRoom();
    expect(await store.settings.ofPerson('u1')).toEqual({ answerMentions: true });
    expect(await store.settings.setPerson('u1', { answerMentions: false })).toEqual({ answerMentions: false });
    expect(await store.settings.ofPerson('u1')).toEqual({ answerMentions: false });
    expect(await store.settings.ofPerson('u2')).toEqual({ answerMentions: true });
  });

  test('counts add up a week, over stores and a restart, from Monday on', async () => {
    const { store, open, clock } = await createRoom();
    const none = { asked: 0, answered: 0, suggested: 0, declined: 0, helpful: 0 };
    const monday = Date.UTC(2026, 0, 12);
    store.stats.count('s1', 'asked');
    store.stats.count('s1', 'asked', 2);
    store.stats.count('s2', 'asked');
    clock.now = monday - 1;
    store.stats.count('s1', 'declined');
    clock.now = start;
    const weeks = [
      { week: monday - 14 * dayMs, ...none },
      { week: monday - 7 * dayMs, ...none, declined: 1 },
      { week: monday, ...none, asked: 3 },
    ];
    expect(await store.stats.weeks('s1', 3)).toEqual(weeks);
    await store.close();
    const other = await open();
    expect(await other.stats.weeks('s1', 3)).toEqual(weeks);
    other.stats.count('s1', 'asked', 4);
    expect((await other.stats.weeks('s1', 1))[0]).toMatchObject({ asked: 7 });
  });

  test('forgetting a person deletes what is theirs and leaves a pseudonym on what they did', async () => {
    const { store } = await createRoom();
    const content = createContent('curated#x', 'text');
    await store.votes.vote({ ...ref, userId: 'u1' });
    await store.votes.vote({ ...ref, userId: 'u2' });
    await store.votes.flag({ ...ref, userId: 'u1', reason: 'wrong' });
    await store.settings.setPerson('u1', { answerMentions: false });
    const { id: questionId } = await store.questions.record({
      serverId: 's1',
      text: 'why',
      locale: 'en',
      source: 'unanswered',
      groupKey: 'g',
    });
    await store.notices.subscribe({ serverId: 's1', questionId, userId: 'u1', channelId: 'c' });
    await store.entries.add({ serverId: 's1', entryId: 'curated#x', content, by: 'u1' });
    await store.drafts.add({ serverId: 's1', messageId: 'm1', authorId: 'u1', form, by: 'u2' });
    const made = await store.drafts.add({ serverId: 's1', messageId: 'm2', authorId: 'u2', form, by: 'u1' });
    await store.synonyms.add({ serverId: 's1', words: ['hall', 'gym'], by: 'u1' });
    await store.questions.setStatus({ serverId: 's1', questionId, status: 'answered', by: 'u1' });
    expect(await store.forget('u1')).toEqual({
      notices: 1,
      votes: 1,
      flags: 1,
      drafts: 1,
      answers: 0,
      settings: 1,
      renamed: 8,
    });
    expect(await store.votes.tally('s1', 'faq#one')).toEqual({ votes: 1, flags: 0 });
    expect(await store.settings.ofPerson('u1')).toEqual({ answerMentions: true });
    expect(await store.notices.claim({ limit: 9, leaseMs: 1 })).toEqual([]);
    const actors = (await store.audit.list({ serverId: 's1', limit: 9 })).map(({ actor }) => actor);
    expect(new Set(actors)).toEqual(new Set([actors[0], 'u2']));
    expect(actors[0]).toMatch(/^forgotten-[0-9a-f]{12}$/u);
    expect(await store.entries.get('s1', 'curated#x')).toMatchObject({ changedBy: actors[0], content });
    expect(await store.questions.get('s1', questionId)).toMatchObject({ closedBy: actors[0] });
    expect(await store.drafts.list({ serverId: 's1', limit: 9 })).toEqual({
      drafts: [{ ...made, createdBy: actors[0] }],
      total: 1,
    });
    expect(await store.forget('u1')).toEqual({
      notices: 0,
      votes: 0,
      flags: 0,
      drafts: 0,
      answers: 0,
      settings: 0,
      renamed: 0,
    });
  });

  test('what is older than the retention is deleted, the rest stays', async () => {
    const { store, clock } = await createRoom();
    const record = (text: string) =>
      store.questions.record({ serverId: 's1', text, locale: 'en', source: 'unanswered', groupKey: text });
    const old = await record('old');
    await record('asked again');
    await store.notices.subscribe({ serverId: 's1', questionId: old.id, userId: 'u1', channelId: 'c' });
    await store.votes.vote({ ...ref, userId: 'u1' });
    await store.votes.flag({ ...ref, userId: 'u1', reason: 'wrong' });
    await store.posted.add({ messageId: 'm1', channelId: 'c', serverId: 's1', entries: [ref] });
    await store.entries.add({
      serverId: 's1',
      entryId: 'curated#x',
      content: createContent('curated#x', 'text'),
      by: 'ann',
    });
    await store.drafts.add({ serverId: 's1', messageId: 'm1', authorId: 'u1', form, by: 'ann' });
    clock.now += 80 * dayMs;
    await record('asked again');
    await store.votes.vote({ ...ref, userId: 'u2' });
    clock.now += 11 * dayMs;
    expect(await store.purge(90)).toEqual({
      questions: 1,
      votes: 1,
      flags: 1,
      posted: 1,
      drafts: 1,
      audit: 0,
      knowledge: 0,
      servers: 0,
    });
    expect((await store.questions.mostAsked({ limit: 9 })).map(({ text }) => text)).toEqual(['asked again']);
    expect(await store.votes.tally('s1', 'faq#one')).toEqual({ votes: 1, flags: 0 });
    expect(await store.entries.list('s1')).toHaveLength(1);
    clock.now += 300 * dayMs;
    expect(await store.purge(90)).toMatchObject({ audit: 2 });
    expect(await store.entries.list('s1')).toHaveLength(1);
  });
});
