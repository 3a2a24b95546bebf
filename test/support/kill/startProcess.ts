/** The whole bot in a process of its own, as `npm start` starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestDiscord } from '../discord/startTestDiscord.ts';
import type { TestDatabase } from '../store/databases.ts';
import { cleanEnvironment, ROOT } from '../terminal/run.ts';

export interface BotProcess {
  /** False where it was killed first; rejects where it ends by itself. */
  readonly ready: Promise<boolean>;
  readonly killed: Promise<void>;
  kill(): Promise<void>;
  /** Let it finish what is under way. */
  stop(): Promise<void>;
}

export function startProcess(discord: TestDiscord, database: TestDatabase, folder: string): BotProcess {
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: folder,
    env: cleanEnvironment({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      KNOWLEDGE_DIR: folder,
      DATA_DIR: database.dataDir,
      ...(database.databaseUrl ? { DATABASE_URL: database.databaseUrl } : {}),
      LOG_LEVEL: 'warn',
    }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
    });
  }
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  let wasKilled = false;
  let over = (): void => {};
  const killed = new Promise<void>((resolve) => {
    over = resolve;
  });
  const ready = new Promise<boolean>((resolve, reject) => {
    child.stdout.on('data', () => said.includes('Ready: ') && resolve(true));
    void ended.then(([code, signal]) => {
      if (wasKilled) resolve(false);
      else reject(new Error(`It ended by itself (${code ?? signal}): ${said}`));
    });
  });
  ready.catch(() => {});
  return {
    ready,
    killed,
    async kill() {
      wasKilled = child.kill('SIGKILL');
      over();
      const [code, signal] = await ended;
      if (signal !== 'SIGKILL') throw new Error(`It ended by itself (${code ?? signal}): ${said}`);
    },
    async stop() {
      child.kill('SIGTERM');
      over();
      await ended;
    },
  };
}
