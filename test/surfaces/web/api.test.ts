import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntriesView, ReplyView } from '../../../src/surfaces/web/types.ts';
import { post, send } from '../../support/web/send.ts';
import { type Preview, startPreview } from '../../support/web/startPreview.ts';

let web: Preview;
beforeAll(async () => {
  web = await startPreview();
});
afterAll(() => web.close());

const ask = (question: unknown, headers: Record<string, string> = {}) =>
  post(web.url, '/api/command', { name: 'ask', args: { question }, view: 'server' }, headers);

describe('replies', () => {
  it('answers with title, body, caveat, footnotes and dates, and nothing internal', async () => {
    const answer = await ask('when does the library open');
    expect(answer.status).toBe(200);
    const { sections, ...reply } = answer.json() as unknown as ReplyView;
    expect(reply).toMatchObject({ tone: 'answer', private: false });
    expect(sections).toHaveLength(1);
    const [section] = sections;
    expect(Object.keys(section ?? {}).sort()).toEqual(['body', 'caveat', 'dates', 'footnotes', 'title']);
    expect(section).toMatchObject({
      title: 'When does the library open?',
      caveat: { kind: 'warning', text: expect.stringContaining('not confirmed') },
      dates: ['As of 2026-03-01.'],
    });
    expect(section?.footnotes.map(({ number, url }) => [number, url])).toEqual([
      [1, 'https://club.example/handbook'],
      [2, null],
    ]);
    expect(section?.footnotes[1]?.text).toBe('Minutes of the spring meeting, ¶5–6, undated: “ten on Saturdays”');
  });

  it('declines what is known to be open, and says why', async () => {
    const reply = (await ask('how much is the membership fee')).json();
    expect(reply).toMatchObject({ tone: 'decline', sections: [{ body: 'No document states the fee.' }] });
  });

  it('keeps a private answer private', async () => {
    const args = { question: 'loan period', private: true };
    const answer = await post(web.url, '/api/command', { name: 'ask', args, view: 'direct' });
    expect(answer.json()).toMatchObject({ private: true, tone: 'answer' });
  });

  it('refuses an unknown command and an unknown action in words', async () => {
    const command = await post(web.url, '/api/command', { name: 'constructor', args: {}, view: 'server' });
    const action = await post(web.url, '/api/action', { id: 'nothing:1', view: 'server' });
    for (const answer of [command, action]) expect(answer.json()).toMatchObject({ tone: 'error', private: true });
  });

  it('shows the entry that a chosen completion stands for', async () => {
    const completed = await send(`${web.url}/api/complete?command=ask&option=question&typed=closing`);
    const [choice] = (completed.json() as { choices: { name: string; value: string }[] }).choices;
    expect(choice?.name).toBe('When does the library close?');
    expect((await ask(choice?.value)).json()).toMatchObject({ sections: [{ title: choice?.name }] });
  });

  it('does what a button and a menu ask for', async () => {
    const { topics } = (await send(`${web.url}/api/entries`)).json() as unknown as EntriesView;
    const lending = topics.find(({ title }) => title === 'Lending')?.entries[0];
    const shown = await post(web.url, '/api/action', { id: `show:${lending?.key}`, view: 'server' });
    expect(shown.json()).toMatchObject({ sections: [{ title: 'How long may I keep a book?' }] });
    const chosen = await post(web.url, '/api/action', { id: 'show', value: lending?.key, view: 'server' });
    expect(chosen.json()).toEqual(shown.json());
  });
});

describe('plain data', () => {
  it('declares the commands with their options', async () => {
    const { commands } = (await send(`${web.url}/api/commands`)).json() as {
      commands: { name: string }[];
    };
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['ask', 'faq', 'kb refresh']));
    expect(commands.find(({ name }) => name === 'ask')).toMatchObject({
      options: [
        { name: 'question', type: 'text', required: true, completes: true, maxLength: 500 },
        { name: 'private', type: 'flag', required: false, completes: false, maxLength: null },
      ],
    });
  });

  it('tells how far meaning is', async () => {
    const { state } = (await send(`${web.url}/api/entries`)).json() as unknown as EntriesView;
    expect(state[0]).toBe('meaning: off, words alone are searched');
  });

  it('lists every entry by topic with phrasings, caveats and sources, open questions last', async () => {
    const { topics, sources } = (await send(`${web.url}/api/entries`)).json() as unknown as EntriesView;
    expect(topics.map(({ title, open, entries }) => [title, open, entries.length])).toEqual([
      ['Lending', false, 1],
      ['Opening hours', false, 2],
      ['Known open questions', true, 1],
    ]);
    expect(topics[1]?.entries[0]).toMatchObject({
      phrasings: ['opening hours', 'at what time can I come in', 'from when are the doors unlocked'],
      caveat: { kind: 'warning' },
      file: 'faq/opening.md',
    });
    expect(sources).toEqual([
      { id: 'handbook', title: 'The handbook', facts: ['The club'], note: null, url: 'https://club.example/handbook' },
      { id: 'minutes', title: 'Minutes of the spring meeting', facts: [], note: null, url: null },
    ]);
  });

  it.each([
    'command=ask&option=private&typed=x',
    'command=none&option=question&typed=x',
    'command=ask',
    '',
  ])('has no choices for %j', async (query) => {
    expect((await send(`${web.url}/api/complete?${query}`)).status).toBe(404);
  });
});
