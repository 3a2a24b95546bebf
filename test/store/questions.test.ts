import { describe, expect, test } from 'vitest';
import type { QuestionSource } from '../../src/store/curation/types.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { dayMs, start, useRooms } from '../support/store/fixtures.ts';

const asked = (text: string, groupKey: string, source: QuestionSource = 'unanswered', serverId = 's1') => ({
  serverId,
  text,
  locale: 'en',
  source,
  groupKey,
});
const leaseMs = 60_000;

describe.each(databaseKinds)('the queue of questions on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('a question asked again counts up, whatever its case, and nobody is named', async () => {
    const { store, clock } = await createRoom();
    const first = await store.questions.record(asked('When is the meeting?', 'g'));
    clock.now += dayMs;
    const second = await store.questions.record(asked(' when is the MEETING? ', 'g'));
    expect(second).toEqual({ ...first, times: 2, lastAsked: start + dayMs });
    expect(first).toEqual({
      id: expect.any(Number),
      ...asked('When is the meeting?', 'g'),
      status: 'open',
      times: 1,
      firstAsked: start,
      lastAsked: start,
      entryId: null,
      closedBy: null,
      closedAt: null,
    });
  });

  test('a suggestion that is taken counts down, and the last one takes the question away', async () => {
    const { store } = await createRoom();
    const { id } = await store.questions.record(asked('where?', 'g', 'suggested'));
    await store.questions.record(asked('where?', 'g', 'suggested'));
    expect(await store.questions.take('s2', id)).toBe(false);
    expect(await store.questions.take('s1', id)).toBe(true);
    expect(await store.questions.get('s1', id)).toMatchObject({ times: 1 });
    expect(await store.questions.take('s1', id)).toBe(true);
    expect(await store.questions.get('s1', id)).toBeNull();
    expect(await store.questions.take('s1', id)).toBe(false);
    const { id: unanswered } = await store.questions.record(asked('why?', 'h'));
    expect(await store.questions.take('s1', unanswered)).toBe(false);
    expect(await store.questions.get('s1', unanswered)).toMatchObject({ times: 1 });
  });

  test('two who ask at once are both counted', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? store : other).questions.record(asked('Why?', 'g'))),
    );
    expect(await store.questions.mostAsked({ limit: 5 })).toMatchObject([{ text: 'Why?', times: 20 }]);
  });

  test('gaps are grouped, most asked first, paged, and of one server', async () => {
    const { store } = await createRoom();
    await store.questions.record(asked('rare', 'a'));
    for (const text of ['often', 'often', 'oftener', 'often']) await store.questions.record(asked(text, 'b'));
    await store.questions.record(asked('often', 'b', 'flagged'));
    for (const text of ['some', 'some']) await store.questions.record(asked(text, 'c', 'suggested'));
    await store.questions.record(asked('elsewhere', 'b', 'unanswered', 's2'));
    const { gaps, total } = await store.questions.gaps({ serverId: 's1', limit: 2 });
    expect(total).toBe(3);
    expect(
      gaps.map(({ groupKey, times, questions }) => [
        groupKey,
        times,
        questions.map((q) => [q.text, q.source, q.times]),
      ]),
    ).toEqual([
      [
        'b',
        5,
        [
          ['often', 'unanswered', 3],
          ['oftener', 'unanswered', 1],
          ['often', 'flagged', 1],
        ],
      ],
      ['c', 2, [['some', 'suggested', 2]]],
    ]);
    const rest = await store.questions.gaps({ serverId: 's1', limit: 2, offset: 2 });
    expect(rest.gaps.map(({ groupKey }) => groupKey)).toEqual(['a']);
    expect(await store.questions.gaps({ serverId: 's3', limit: 2 })).toEqual({ gaps: [], total: 0 });
  });

  test('closing closes the near-duplicates, once, and only for its own server', async () => {
    const { store } = await createRoom();
    const one = await store.questions.record(asked('one', 'g'));
    const two = await store.questions.record(asked('two', 'g'));
    const other = await store.questions.record(asked('one', 'g', 'unanswered', 's2'));
    const close = { questionId: one.id, status: 'answered', entryId: 'curated#x', by: 'ann' } as const;
    expect(await store.questions.setStatus({ ...close, serverId: 's2' })).toEqual([]);
    const closed = await store.questions.setStatus({ ...close, serverId: 's1' });
    expect(
      closed.map(({ id, status, entryId, closedBy, closedAt }) => [id, status, entryId, closedBy, closedAt]),
    ).toEqual([
      [one.id, 'answered', 'curated#x', 'ann', start],
      [two.id, 'answered', 'curated#x', 'ann', start],
    ]);
    expect(await store.questions.setStatus({ ...close, serverId: 's1' })).toEqual([]);
    expect(await store.questions.get('s2', other.id)).toMatchObject({ status: 'open' });
    expect(await store.questions.get('s1', other.id)).toBeNull();
    expect((await store.questions.gaps({ serverId: 's1', limit: 5 })).total).toBe(0);
  });

  test.each([
    ['answered', { status: 'open', entryId: null, closedBy: null, closedAt: null }],
    ['linked', { status: 'open', entryId: null, closedBy: null, closedAt: null }],
    ['dismissed', { status: 'dismissed', entryId: 'faq#x', closedBy: 'ann', closedAt: start }],
  ] as const)('a question that was %s and is asked again is %j', async (status, then) => {
    const { store } = await createRoom();
    const { id } = await store.questions.record(asked('again', 'g'));
    await store.questions.setStatus({ serverId: 's1', questionId: id, status, entryId: 'faq#x', by: 'ann' });
    expect(await store.questions.record(asked('again', 'g'))).toMatchObject({ id, times: 2, ...then });
  });

  test('a closed question can be opened again', async () => {
    const { store } = await createRoom();
    const { id } = await store.questions.record(asked('again', 'g'));
    await store.questions.setStatus({ serverId: 's1', questionId: id, status: 'dismissed', by: 'ann' });
    await store.questions.setStatus({ serverId: 's1', questionId: id, status: 'open', by: 'bob' });
    expect(await store.questions.get('s1', id)).toMatchObject({ status: 'open', closedBy: null, closedAt: null });
    const lines = await store.audit.list({ serverId: 's1', limit: 5 });
    expect(lines.map(({ actor, action }) => [actor, action])).toEqual([
      ['bob', 'question.open'],
      ['ann', 'question.dismissed'],
    ]);
  });

  test('what a database cannot hold is left out of a question', async () => {
    const { store } = await createRoom();
    const { text } = await store.questions.record(asked('a\0b \ud800 c 🦊 \u202e', 'g'));
    expect(text).toBe('ab \ufffd c 🦊 \u202e');
  });

  test('those who wait are told once, when their question is closed, by one process', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const { id: questionId } = await store.questions.record(asked('one', 'g'));
    const wish = { serverId: 's1', questionId, userId: 'u1', channelId: 'c1' };
    expect(await store.notices.subscribe(wish)).toBe(true);
    expect(await store.notices.subscribe(wish)).toBe(false);
    expect(await store.notices.subscribe({ ...wish, serverId: 's2', userId: 'u2' })).toBe(false);
    await store.notices.subscribe({ ...wish, userId: 'u3' });
    await store.notices.subscribe({ ...wish, userId: 'u4' });
    expect(await store.notices.unsubscribe({ questionId, userId: 'u4' })).toBe(true);
    expect(await store.notices.claim({ limit: 9, leaseMs })).toEqual([]);
    await store.questions.setStatus({ serverId: 's1', questionId, status: 'linked', entryId: 'faq#x', by: 'ann' });
    const claims = await Promise.all([store, other, store].map(({ notices }) => notices.claim({ limit: 9, leaseMs })));
    const claimed = claims.flat();
    expect(claimed.map(({ userId, question }) => [userId, question.status, question.entryId]).sort()).toEqual([
      ['u1', 'linked', 'faq#x'],
      ['u3', 'linked', 'faq#x'],
    ]);
    for (const notice of claimed) expect(await store.notices.finish(notice)).toBe(true);
    for (const notice of claimed) expect(await store.notices.finish(notice)).toBe(false);
    expect(await store.notices.claim({ limit: 9, leaseMs })).toEqual([]);
  });

  test('a notice that was given back, or whose process died, is offered again, whatever the clock was set to', async () => {
    const { store, clock } = await createRoom();
    const { id: questionId } = await store.questions.record(asked('one', 'g'));
    await store.notices.subscribe({ serverId: 's1', questionId, userId: 'u1', channelId: 'c1' });
    await store.questions.setStatus({ serverId: 's1', questionId, status: 'answered', by: 'ann' });
    const claimOne = async () => {
      const [notice] = await store.notices.claim({ limit: 1, leaseMs });
      if (!notice) throw new Error('nothing to claim');
      return notice;
    };
    const first = await claimOne();
    await store.notices.release(first);
    const dead = await claimOne();
    clock.now += leaseMs;
    const next = await claimOne();
    expect(next.id).toBe(dead.id);
    expect(await store.notices.finish(dead)).toBe(false);
    // The clock is set back by a day: what was claimed before it would be held for as long.
    clock.now -= 86_400_000;
    const last = await claimOne();
    expect(await store.notices.finish(next)).toBe(false);
    expect(await store.notices.finish(last)).toBe(true);
  });
});
