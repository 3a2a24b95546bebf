import type { Client } from 'pg';
import type { Log } from '../../base/Log.ts';

/** Listens on a connection of its own; reconnects when it breaks, after up to ten seconds. */
export function listenPostgres(
  createClient: () => Client,
  channel: string,
  wake: () => void,
  log: Log,
): { close(): Promise<void> } {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let closed = false;

  const connect = async (): Promise<void> => {
    const mine = createClient();
    client = mine;
    const lost = (): void => {
      if (closed || client !== mine) return;
      client = undefined;
      mine.end().catch(() => {});
      if (failures === 0)
        log.warn('The connection that listens for changes broke. Changes are polled until it is back.');
      timer = setTimeout(() => void connect(), Math.min(10_000, 500 * 2 ** failures)).unref();
      failures += 1;
    };
    mine.on('error', lost);
    mine.on('end', lost);
    mine.on('notification', wake);
    try {
      await mine.connect();
      await mine.query(`listen ${channel}`);
      failures = 0;
      wake();
    } catch {
      lost();
    }
  };

  void connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
