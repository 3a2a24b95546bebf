import { join, resolve } from 'node:path';
import { listSecrets, readConfig } from './config.ts';
import { createFetcher } from './fetch/createFetcher.ts';
import { isThere } from './knowledge/files/readFolder.ts';
import type { ReadCache } from './knowledge/reading/types.ts';
import { Library } from './library/Library.ts';
import { loadInWorker } from './library/loadInWorker.ts';
import { type Loading, waitForMeaning } from './library/loading.ts';
import { createMeaning } from './library/meaning/createMeaning.ts';
import { readInWorker } from './library/reading/readInWorker.ts';
import type { Snapshot } from './library/types.ts';
import { createLog, createRedactor } from './log.ts';
import { createService } from './service/createService.ts';
import { chooseFolder } from './service/publishing/chooseFolder.ts';
import type { Open } from './service/publishing/createPublisher.ts';
import { loadPublished } from './service/publishing/loadPublished.ts';
import { citedNumbers } from './service/watching/citedNumbers.ts';
import { openStore } from './store/openStore.ts';
import { openHealth } from './surfaces/health/openHealth.ts';
import type { Parts } from './surfaces/health/types.ts';
import { answerArgument } from './surfaces/terminal/output/answerArgument.ts';

/** Runs the bot: reads the environment, loads the folder, opens the surfaces, and closes them on a signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const secrets = listSecrets(config);
  redact = createRedactor(secrets);
  const log = createLog(config.logLevel, secrets, config.logFormat);
  const { knowledgeDir: folder, dataDir, encoderDir: modelDir, assertPrecision } = config;
  const { retentionDays, refreshEveryMs, staleAfterDays, discordHomeId: homeId } = config;
  const parts: Parts = { library: null, store: null, gateway: config.discordToken === null ? null : () => [] };
  const health = await openHealth({ host: config.healthHost, port: config.healthPort, parts, log, clock: Date.now });
  const { measure } = health;
  const closing = new AbortController();
  const store = await openStore({ ...config, clock: Date.now, log, isAlone: true });
  parts.store = store;
  const meaning =
    modelDir === null
      ? null
      : createMeaning({
          modelDir,
          vectorsDir: join(dataDir, 'vectors'),
          shipped: config.shippedVectors,
          log,
          measure,
        });
  const { signal } = closing;
  const cache: ReadCache = new Map();
  const openKnowledge: Open = (read, fit = null) => loadInWorker({ knowledge: read, fit }, { signal, meaning });
  let reading: Promise<Loading> | null = null;
  // The paragraphs that entries cite are those of the folder chosen last, so a folder known by its path is chosen before.
  const readFolder = async (): Promise<Loading> => {
    const cited = citedNumbers(await store.watched.list(''));
    return loadInWorker({ folder, dataDir, cited }, { signal, meaning, cache });
  };
  const readOnce = () => (reading ??= readFolder());
  await chooseFolder(store, resolve(folder), async () => (await (await readOnce()).lexical).knowledge, isThere, log);
  const loading = await loadPublished(await readOnce(), store, openKnowledge, log);
  const snapshot = await loading.lexical;
  const { knowledge } = snapshot;
  const fetchSources = createFetcher({ folder, dataFolder: dataDir, allowPrivate: config.fetchAllowPrivate }, signal);
  const reload = async (): Promise<Snapshot> => {
    const problems = await fetchSources();
    const task = { folder, dataDir, settled: true, cited: citedNumbers(await store.watched.list('')) };
    const loaded = await waitForMeaning(loadInWorker(task, { signal, meaning, cache }));
    return { ...loaded, knowledge: { ...loaded.knowledge, problems: [...problems, ...loaded.knowledge.problems] } };
  };
  const library = new Library(snapshot, reload, Date.now, { meaning, assertPrecision, measure });
  parts.library = library;
  library.upgrade(loading, log);
  const service = createService({
    library,
    store,
    open: openKnowledge,
    read: (upload) => readInWorker(upload, signal),
    clock: Date.now,
    log,
    retentionDays,
    homeId,
    refreshEveryMs,
    staleAfterDays,
  });
  const shared = { library, store, service, log, clock: Date.now, measure };
  const surfaces: { close(): Promise<void> }[] = [health];

  const closeAll = async (): Promise<void> => {
    closing.abort();
    await Promise.allSettled(surfaces.map((surface) => surface.close()));
    await service.close();
    await meaning?.close();
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
      ...shared,
      host: config.webHost,
      port: config.webPort,
      password: config.webPassword,
      trustedProxies: config.trustedProxies,
      serverId: homeId,
    });
    surfaces.push(web);
    writeLine(`The preview is at ${web.url}`);
  }
  if (config.discordToken) {
    const { startDiscord } = await import('./surfaces/discord/startDiscord.ts');
    const { discordToken: token, discordGuildId: guildId, discordApiUrl: apiUrl, readsPosts } = config;
    const watch = (gateway: Parts['gateway']): void => void Object.assign(parts, { gateway });
    const discord = await startDiscord({ ...shared, token, guildId, apiUrl, readsPosts, watch });
    surfaces.push(discord);
    void discord.ended.then(async (error) => {
      await closeAll();
      fail(error);
    });
    writeLine('Connected to Discord');
  }
  writeLine(`Ready: ${knowledge.entries.length} entries, revision ${knowledge.revision}`);
}

/** Errors worded for the operator, by name, because their classes are loaded with their surfaces only. */
const OPERATOR_ERRORS = ['ConfigError', 'DiscordError', 'StoreError', 'WebError'];

const writeLine = (line: string): void => void process.stdout.write(`${line}\n`);

let redact = (text: string): string => text;

// Node would print it as it is, with the secrets in it.
process.on('uncaughtException', fail);
const [argument] = process.argv.slice(2);
if (argument === undefined) main().catch(fail);
else process.exitCode = answerArgument(argument, process);

function fail(error: unknown): never {
  // The operator gets the message; any other error is a bug and keeps its stack.
  const isWorded = error instanceof Error && OPERATOR_ERRORS.includes(error.name);
  process.stderr.write(redact(`${isWorded ? (error as Error).message : ((error as Error).stack ?? error)}\n`));
  process.exit(1);
}
