import { describe, expect, test } from 'vitest';
import { createService } from '../../src/service/createService.ts';
import { openStore } from '../../src/store/openStore.ts';
import { contextOf, libraryOf, MODERATOR } from '../support/commandContext.ts';
import { openHere, silent } from '../support/discord/moderated.ts';
import { runAction, runCommand } from '../support/runRequest.ts';
import { hasPostgres, postgres } from '../support/store/databases.ts';

describe.skipIf(!hasPostgres)('a read-only PostgreSQL', () => {
  test('is said to whoever wanted something kept, and answering goes on', async () => {
    const database = await postgres.create();
    const url = new URL(database.databaseUrl ?? '');
    await (await openStore({ ...database, clock: Date.now })).close();
    url.searchParams.set('options', `${url.searchParams.get('options')} -c default_transaction_read_only=on`);
    const logged: string[] = [];
    const log = { ...silent, error: (line: string) => logged.push(line) };
    const store = await openStore({ ...database, databaseUrl: url.href, clock: Date.now, log });
    const library = libraryOf();
    const service = createService({ library, store, open: openHere, clock: Date.now, log: silent, retentionDays: 90 });
    const warned: string[] = [];
    const { moderation } = service;
    const here = {
      place: 'server' as const,
      serverId: 's',
      store,
      moderation,
      warn: (line: string) => warned.push(line),
    };
    const anyone = contextOf(library, here);
    const moderator = contextOf(library, { ...here, ...MODERATOR });

    const answer = await runCommand('ask', { question: 'who is the chairman' }, anyone);
    expect(answer).toMatchObject({ tone: 'answer' });
    const [thanks = ''] = answer.buttons.flatMap(({ id }) => (id.startsWith('helpful:') ? [id] : []));
    for (const reply of [
      await runAction(thanks, anyone),
      await runCommand('kb settings', { mentions: false }, moderator),
      await runAction('kb-added:0', moderator, { question: 'Is it?', answer: 'Yes, it is.', sources: 'rules ¶1' }),
    ]) {
      expect(reply).toMatchObject({ tone: 'error', private: true, text: expect.stringContaining('is read-only') });
    }
    expect(await runCommand('ask', { question: 'grand vizier of turnips' }, anyone)).toMatchObject({ tone: 'decline' });
    expect(warned.every((line) => line.includes('is read-only'))).toBe(true);
    expect(logged).toHaveLength(1);
    await service.close();
    await store.close();
    await database.drop();
  });
});
