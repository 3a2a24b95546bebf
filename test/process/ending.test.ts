import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startTestDiscord } from '../support/discord/startTestDiscord.ts';
import { GARDEN } from '../support/garden.ts';
import { cleanEnvironment, ROOT, writeFolder } from '../support/terminal/run.ts';

test.each([
  [4004, /^DISCORD_TOKEN is not valid: .+$/u],
  [4014, /^Discord refused the intents asked for\. .+$/u],
])('close %i ends the process with code 1 and one clear line', async (code, line) => {
  const discord = await startTestDiscord();
  const folder = writeFolder(GARDEN);
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: folder.path,
    env: cleanEnvironment({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      KNOWLEDGE_DIR: folder.path,
      DATA_DIR: join(folder.path, '.data'),
      LOG_LEVEL: 'error',
    }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await discord.close();
    folder.remove();
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
});
