import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startTestDiscord } from '../support/discord/startTestDiscord.ts';
import { GARDEN } from '../support/garden.ts';
import { cleanEnvironment, ROOT, writeFolder } from '../support/terminal/run.ts';

const garden = writeFolder(GARDEN);
afterAll(garden.remove);

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly request?: string;
}

/** Waits until a look at something succeeds. */
async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(20)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error('It never happened.');
}

test('HEALTH_PORT tells from the first moment whether the bot can answer, then what it does; the log follows a question into the database', async () => {
  const discord = await startTestDiscord();
  onTestFinished(() => discord.close());
  // discord.js itself tries four times before it gives up, and the bot tries again a second later.
  discord.fail('GET', /^\/gateway\/bot$/u, 503, { message: 'Service Unavailable' }, 4);
  const place = writeFolder({});
  onTestFinished(place.remove);
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: place.path,
    env: cleanEnvironment({
      KNOWLEDGE_DIR: garden.path,
      DATA_DIR: join(place.path, 'data'),
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      HEALTH_PORT: '0',
      LOG_LEVEL: 'debug',
      ENCODER: 'off',
    }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const url = await until(() => /Health endpoints: (http:\/\/[^/]+)/u.exec(log)?.[1]);
  const statusOf = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
  expect(await statusOf('/healthz')).toBe(200);
  expect(await statusOf('/readyz')).toBe(503);
  await until(async () => ((await statusOf('/readyz')) === 200 ? true : undefined));

  await discord.slash('ask', [{ name: 'question', value: 'Who is the chairman?' }]);
  const metrics = await until(async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    return text.includes('footnote_questions_total{') ? text : undefined;
  });
  expect(metrics).toContain('footnote_questions_total{surface="discord",outcome="answered"} 1');
  expect(metrics).toContain('footnote_discord_requests_total{method="GET",route="/gateway/bot",status="503"} 4');
  expect(metrics).toContain('footnote_gateway_up{shard="0"} 1');
  expect(metrics).toContain('footnote_step_seconds_count{step="reply"} 1');
  expect(metrics).not.toContain('chairman');

  const reply = await until(() => log.split('\n').find((line) => line.includes('Replied to ask')));
  const { request } = JSON.parse(reply) as Line;
  const own = log
    .split('\n')
    .filter((line) => line.includes(`"request":"${request}"`))
    .map((line) => JSON.parse(line) as Line);
  expect(own.some(({ msg }) => msg.startsWith('database query'))).toBe(true);
  expect(log).not.toMatch(/chairman/iu);
});
