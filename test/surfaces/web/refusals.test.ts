import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/commands/entries/entryRef.ts';
import { actions, commands } from '../../../src/commands/registry.ts';
import { createTestStore } from '../../support/discord/store.ts';
import { createContent } from '../../support/store/content.ts';
import { type Answer, post, send } from '../../support/web/send.ts';
import { type Preview, startPreview } from '../../support/web/startPreview.ts';

const theirs = {
  commands: commands.filter((one) => one.for !== 'everyone').map(({ name }) => name),
  actions: actions.filter((one) => one.for !== 'everyone').map(({ name }) => name),
};
const PASSWORD = 'a long password';
const SECRET = 'What only the other server says.';
const ID = 'curated-secret#secret';
const FIELDS = { question: 'Mine?', answer: 'It is.', sources: 'handbook ¶1', words: 'secret' };

let there: Awaited<ReturnType<typeof createTestStore>>;
let question = 0;
beforeAll(async () => {
  there = await createTestStore();
  const serverId = '1300000000000000001';
  const read = createContent(ID, SECRET);
  const content = { ...read, entry: { ...read.entry, key: keyOf(ID) } };
  await there.store.entries.add({ serverId, entryId: ID, content, by: 'x' });
  const asked = { serverId, text: 'the secret question', locale: 'en', source: 'unanswered' as const, groupKey: 'k' };
  question = (await there.store.questions.record(asked)).id;
});
afterAll(() => there.remove());

async function readAll(): Promise<string> {
  const servers = ['1300000000000000001', 'preview', ''].map(async (serverId) => [
    await there.store.entries.list(serverId),
    await there.store.questions.gaps({ serverId, limit: 9 }),
    await there.store.settings.ofServer(serverId),
    await there.store.audit.list({ serverId, limit: 9 }),
  ]);
  return JSON.stringify([await Promise.all(servers), await there.store.knowledge.list({ limit: 9 })]);
}

const argumentsOf = (): readonly string[] => {
  const key = keyOf(ID);
  return ['', '1', '1/1', `${question}`, `${question}/${key}`, key, `${key}/0`, `${key}/1`, `${key}/0/1`];
};

describe.each([
  ['a proxy in front of a page without a password', {}, 'server', [403], { 'x-forwarded-for': '192.0.2.1' }],
  ['direct messages', {}, 'direct', [200], {}],
  ['no session', { password: PASSWORD }, 'server', [401], {}],
  ['a made-up session', { password: PASSWORD }, 'server', [401], { cookie: `footnote-session=${'A'.repeat(43)}` }],
  [
    'the password in a header',
    { password: PASSWORD },
    'server',
    [401],
    { authorization: `Basic ${btoa(`x:${PASSWORD}`)}` },
  ],
] as const)('%s', (_name, options, view, statuses, headers) => {
  let web: Preview;
  let before = '';
  beforeAll(async () => {
    web = await startPreview({ store: there.store, ...options });
    before = await readAll();
  });
  afterAll(() => web.close());

  const expectRefused = async (answer: Answer, what: string): Promise<void> => {
    expect(statuses, what).toContain(answer.status);
    const body = answer.json();
    if (answer.status === 200) {
      expect(body, what).toMatchObject({ tone: 'error', text: 'Only moderators (Manage Server) can do that.' });
      expect(body, what).toMatchObject({ sections: [], buttons: [], selects: [], files: [], modal: null });
    } else expect(Object.keys(body), what).toEqual(['error']);
  };

  it.each(theirs.commands)('/%s is refused', async (name) => {
    await expectRefused(await post(web.url, '/api/command', { name, args: { entry: keyOf(ID) }, view }, headers), name);
    expect(await readAll()).toBe(before);
  });

  it.each(theirs.actions)('%s is refused', async (name) => {
    for (const argument of argumentsOf()) {
      const forged = { id: `${name}:${argument}`, fields: FIELDS, view };
      await expectRefused(await post(web.url, '/api/action', forged, headers), forged.id);
      const chosen = { id: name, value: argument, view };
      await expectRefused(await post(web.url, '/api/action', chosen, headers), forged.id);
    }
    expect(await readAll()).toBe(before);
  });
});

it.each([
  ['through a proxy', {}, { via: '1.1 proxy' }, 403],
  ['without a session', { password: PASSWORD }, {}, 401],
])('nothing is read %s', async (_name, options, headers: Record<string, string>, status) => {
  const web = await startPreview({ store: there.store, ...options });
  for (const path of ['/', '/main.js', '/api/session', '/api/commands', '/api/entries', '/api/nothing', '/nothing']) {
    const answer = await send(web.url + path, { headers });
    expect(answer.status, path).toBe(status);
    expect(answer.text, path).not.toMatch(/token|kb |opening/u);
  }
  for (const { name, options } of commands) {
    for (const option of options) {
      const query = new URLSearchParams({ command: name, option: option.name, typed: 'the' });
      expect((await send(`${web.url}/api/complete?${query}`, { headers })).status).toBe(status);
    }
  }
  await web.close();
});

describe('a moderator of the page in a Discord server’s name', () => {
  let web: Preview;
  beforeAll(async () => {
    web = await startPreview({ store: there.store });
  });
  afterAll(() => web.close());

  const isAbout = (text: string): boolean => text.includes(SECRET) || text.includes('the secret question');
  const theirState = async (): Promise<string> =>
    JSON.stringify([
      await there.store.entries.list('1300000000000000001'),
      await there.store.questions.gaps({ serverId: '1300000000000000001', limit: 9 }),
      await there.store.audit.list({ serverId: '1300000000000000001', limit: 9 }),
    ]);

  it.each(theirs.actions)('reaches nothing of it by %s', async (name) => {
    const before = await theirState();
    for (const argument of argumentsOf()) {
      const answer = await post(web.url, '/api/action', { id: `${name}:${argument}`, fields: FIELDS, view: 'server' });
      expect(isAbout(answer.text), argument).toBe(false);
    }
    expect(await theirState()).toBe(before);
  });

  it.each(theirs.commands)('sees nothing of it by /%s', async (name) => {
    const answer = await post(web.url, '/api/command', { name, args: { entry: keyOf(ID) }, view: 'server' });
    expect(isAbout(Buffer.from(answer.text).toString())).toBe(false);
  });
});
