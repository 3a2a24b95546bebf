import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Measure } from '../../../base/measuring/types.ts';
import type { Log } from '../../../log.ts';
import { createClient } from './createClient.ts';
import { describeError, explainClose, isOutage, toDiscordError } from './DiscordError.ts';

const FIRST_WAIT_MS = 1000;
const MAX_WAIT_MS = 30_000;

/** Everything needed to connect. */
export interface Login {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
  /** Whether the text of new posts is read, for which the application needs the message content intent. */
  readonly readsPosts?: boolean;
  readonly log: Log;
  /** Takes every request and reconnect. */
  readonly measure?: Measure;
}

/**
 * Connects and finishes the start; during an outage it tries again after growing pauses. Rejects with DiscordError if waiting
 * does not help.
 * @param prepare is called with each new client before it connects; a client that failed cannot be used again
 * @param finish is called once the client is ready
 */
export async function connect(
  login: Login,
  prepare: (client: Client) => void,
  finish: (client: Client<true>) => Promise<void>,
): Promise<Client<true>> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, MAX_WAIT_MS)) {
    const { apiUrl, readsPosts = false, measure = () => {} } = login;
    const client = createClient(
      { apiUrl, readsPosts },
      {
        onBadEvent: (error) => login.log.warn(`Discord sent an event that cannot be read: ${describeError(error)}`),
        onRecovered: (line) => login.log.warn(line),
        measure,
      },
    );
    prepare(client);
    try {
      const ready = await logIn(client, login.token);
      await finish(ready);
      return ready;
    } catch (error) {
      await client.destroy();
      if (!isOutage(error)) throw toDiscordError(error, login.guildId);
      login.log.warn(`Discord cannot be reached (${describeError(error)}); trying again in ${wait / 1000} s`);
      await sleep(wait);
    }
  }
}

/** Logs in and waits until events are served. */
async function logIn(client: Client, token: string): Promise<Client<true>> {
  const state: { closed: number | null } = { closed: null };
  client.on(Events.ShardDisconnect, ({ code }) => {
    state.closed = code;
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    return await ready;
  } catch (error) {
    throw explainClose(state.closed) ?? error;
  }
}
