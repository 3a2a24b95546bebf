import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startTestDiscord } from '../support/discord/startTestDiscord.ts';

test.each([
  [4004, /^DISCORD_TOKEN is not valid: .+$/u],
  [4014, /^Discord refused the intents asked for\. .+$/u],
])('close %i ends the process with code 1 and one clear line', async (code, line) => {
  const discord = await startTestDiscord();
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const ended = once(child, 'exit');
  await discord.until('connect', () => discord.registered.size > 0);
  await discord.slash('sources');
  discord.gateway.drop(code);
  expect(await ended).toEqual([1, null]);
  const lines = (await said).trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
  await discord.close();
});
