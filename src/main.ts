import { Library } from './answer/library.ts';
import { loadInWorker } from './answer/loadInWorker.ts';
import { readConfig } from './config.ts';
import { formatProblem } from './knowledge/formatProblem.ts';
import { createLog } from './log.ts';

/** Starts the process: reads the environment, loads the folder, opens the surfaces, closes them on a signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const secrets = [config.discordToken, config.webPassword].filter((secret) => secret !== null);
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
  const open: { close(): Promise<void> }[] = [];

  const close = async (signal: string): Promise<void> => {
    log.info({ signal }, 'closing');
    await Promise.allSettled(open.map((surface) => surface.close()));
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
    });
    open.push(web);
    say(`The preview is at ${web.url}`);
  }
  if (config.discordToken) {
    const { startDiscord } = await import('./surfaces/discord/startDiscord.ts');
    const { discordToken: token, discordGuildId: guildId, discordApiUrl: apiUrl } = config;
    open.push(await startDiscord({ token, guildId, apiUrl, library, log, clock: Date.now }));
    say('Connected to Discord');
  }
  say(`Ready: ${knowledge.entries.length} entries, revision ${knowledge.revision}`);
}

/** Errors worded for the operator, by name: their classes are only loaded with their surface. */
const EXPECTED = ['ConfigError', 'DiscordError', 'WebError'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

main().catch((error: unknown) => {
  // What is meant for the operator is one line a fault; anything else is a bug and keeps its stack.
  const expected = error instanceof Error && EXPECTED.includes(error.name);
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
