import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { commands } from '../../commands/registry.ts';
import { explainClose } from './discordError.ts';
import { listen } from './listen.ts';
import { type Login, logIn } from './logIn.ts';
import { registerCommands } from './registerCommands.ts';
import { toCommandPayloads } from './toCommandPayloads.ts';
import type { Desk } from './types.ts';

export { DiscordError } from './discordError.ts';

/** How long answers under way may take when the bot is told to stop. */
const LONGEST_FINISH_MS = 5000;

/** `apiUrl` is the base without a version; with `guildId` commands are registered in that server only. */
export interface DiscordOptions extends Login, Desk {}

/**
 * Serve the commands, direct messages and mentions on Discord.
 * @returns once events are served; `close` lets what is under way be answered, then disconnects
 * @throws DiscordError with one line for the operator; an outage is waited out instead
 */
export async function startDiscord(options: DiscordOptions): Promise<{ close(): Promise<void> }> {
  const { guildId, log } = options;
  const payloads = toCommandPayloads(commands, guildId ? 'guild' : 'global');
  let finishWork: () => Promise<void> = async () => {};
  const client = await logIn(
    options,
    (fresh) => {
      finishWork = listen(fresh, options);
    },
    async ({ rest, application }) => {
      const sent = await registerCommands(rest, application.id, guildId, payloads);
      log.info(sent ? `Registered ${payloads.length} commands` : 'The registered commands are up to date');
    },
  );
  watchForTheEnd(client, options);
  log.info(`Connected to Discord as ${client.user.tag}, in ${client.guilds.cache.size} servers`);
  return {
    async close() {
      const deadline = new AbortController();
      await Promise.race([finishWork(), sleep(LONGEST_FINISH_MS, undefined, { signal: deadline.signal })]);
      deadline.abort();
      await client.destroy();
    },
  };
}

/** A token that was reset, say, ends the connection for good, and discord.js says nothing of it. */
function watchForTheEnd(client: Client, { log }: Desk): void {
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = explainClose(code);
    if (!reason) return;
    log.fatal(reason.message);
    void client.destroy();
  });
}
