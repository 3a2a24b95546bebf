import { Library } from './answer/library.ts';
import { loadInWorker } from './answer/loadInWorker.ts';
import { readConfig } from './config.ts';
import { formatProblem } from './knowledge/formatProblem.ts';
import { createLog } from './log.ts';
import { openStore } from './store/openStore.ts';
import type { Store } from './store/types.ts';

/** Starts the process: reads the environment, loads the folder, opens the surfaces, closes them on a signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const secrets = [config.discordToken, config.webPassword, passwordIn(config.databaseUrl)].filter(
    (secret) => secret !== null,
  );
  const log = createLog(config.logLevel, secrets);
  const load = () => loadInWorker(config.knowledgeDir, Date.now);
  const loading = load();
  const snapshot = await loading.first;
  const { knowledge } = snapshot;
  for (const problem of knowledge.problems) log.warn(formatProblem(problem));
  const library = new Library(snapshot, () => load().complete, Date.now);
  loading.complete.then(
    (complete) => library.improve(complete),
    (error) => log.error(error, 'the learned ranking could not be trained; the words alone rank'),
  );
  const { dataDir, databaseUrl, retentionDays } = config;
  const store = await openStore({ dataDir, databaseUrl, clock: Date.now, log });
  const purging = keepPurging(store, retentionDays, (error) => log.error(error, 'old records could not be removed'));
  const open: { close(): Promise<void> }[] = [];

  const closeAll = async (): Promise<void> => {
    clearInterval(purging);
    await Promise.allSettled(open.map((surface) => surface.close()));
    await store.close();
  };
  const close = async (signal: string): Promise<void> => {
    log.info({ signal }, 'closing');
    await closeAll();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close(signal));

  if (config.webOn) {
    const { startWeb } = await import('./surfaces/web/startWeb.ts');
    const web = await startWeb({
      library,
      host: config.webHost,
      port: config.webPort,
      password: config.webPassword,
      log,
      clock: Date.now,
      store,
    });
    open.push(web);
    say(`The preview is at ${web.url}`);
  }
  if (config.discordToken) {
    const { startDiscord } = await import('./surfaces/discord/startDiscord.ts');
    const { discordToken: token, discordGuildId: guildId, discordApiUrl: apiUrl } = config;
    const discord = await startDiscord({ token, guildId, apiUrl, library, log, clock: Date.now, store });
    open.push(discord);
    void discord.ended.then(async (reason) => {
      await closeAll();
      fail(reason);
    });
    say('Connected to Discord');
  }
  say(`Ready: ${knowledge.entries.length} entries, revision ${knowledge.revision}`);
}

/** Errors worded for the operator, by name: their classes are only loaded with their surface. */
const EXPECTED = ['ConfigError', 'DiscordError', 'StoreError', 'WebError'];

const DAY_MS = 86_400_000;

/** Remove what is older than people were promised, now and every day. */
function keepPurging(store: Store, days: number, fail: (error: unknown) => void): NodeJS.Timeout {
  const purge = (): void => void store.purge(days).catch(fail);
  purge();
  return setInterval(purge, DAY_MS).unref();
}

/** The password of a database address, so that it is never logged. */
const passwordIn = (address: string | null): string | null => (address ? new URL(address).password || null : null);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

main().catch(fail);

function fail(error: unknown): never {
  // What is meant for the operator is one line a fault; anything else is a bug and keeps its stack.
  const expected = error instanceof Error && EXPECTED.includes(error.name);
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
