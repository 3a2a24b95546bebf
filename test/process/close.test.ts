import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../support/discord/bot.ts';
import { createLibrary, ENTRIES, toKnowledge } from '../support/discord/library.ts';
import { MANAGE_SERVER } from '../support/discord/people.ts';
import { startTestDiscord } from '../support/discord/startTestDiscord.ts';

/** Starts the bot as it is shipped, and closes it when its standard input ends. Nothing ends the process but itself. */
const SCRIPT = `
  import { once } from 'node:events';
  import { pino } from 'pino';
  import { buildSnapshot } from './dist/library/buildSnapshot.js';
  import { Library } from './dist/library/Library.js';
  import { startDiscord } from './dist/surfaces/discord/startDiscord.js';
  const knowledge = { entries: [], sources: new Map(), synonyms: [], problems: [], revision: '0123456789' };
  const library = new Library(buildSnapshot(knowledge), async () => knowledge, Date.now);
  const log = pino({ level: 'silent' });
  const [token, apiUrl] = process.argv.slice(1);
  const bot = await startDiscord({ token, apiUrl, guildId: null, library, log, clock: Date.now });
  process.stdin.resume();
  await once(process.stdin, 'end');
  await bot.close();
`;

test('close() leaves nothing open: the process ends by itself', async () => {
  const discord = await startTestDiscord();
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, discord.token, discord.apiUrl], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const ended = once(child, 'exit');
  await discord.until('connect', () => discord.registered.size > 0);
  await discord.slash('ask', [{ name: 'question', value: 'where are the cats?' }]);
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect(discord.gateway.count()).toBe(0);
  await discord.close();
  expect(discord.violations).toEqual([]);
});

test('close() waits for what is under way', async () => {
  const discord = await startTestDiscord();
  const load = async () => {
    await sleep(50);
    return toKnowledge(ENTRIES, 'fedcba9876');
  };
  const bot = await startBot(discord, { library: createLibrary(load) });
  const data = { id: '1', type: 1, name: 'kb', options: [{ type: 1, name: 'refresh', options: [] }] };
  const pending = discord.interact(2, data, { permissions: MANAGE_SERVER });
  await discord.until('take it up', () => pending.callback);
  await bot.close();
  expect(pending.edited).toBe(true);
  await discord.close();
});
