/** A Discord server for tests, on loopback: REST and gateway of API v10, as far as the bot uses them. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createGateway, type Gateway } from './gateway.ts';
import { createPeople, type People } from './people.ts';
import { createRest } from './rest.ts';
import { createWorld, type Fault, type World } from './world.ts';

export interface TestDiscord extends World, People {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly gateway: Gateway;
  /** Answer the next matching requests with an error. */
  fail(method: string, path: RegExp, status: number, body?: unknown, times?: number): Fault;
  close(): Promise<void>;
}

export async function startTestDiscord(): Promise<TestDiscord> {
  const world = createWorld();
  let gatewayUrl = '';
  const server = createRest(world, () => gatewayUrl);
  const gateway = createGateway(server, world, () => gatewayUrl);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  gatewayUrl = `ws://127.0.0.1:${port}`;
  return {
    ...world,
    ...createPeople(world, gateway),
    apiUrl: `http://127.0.0.1:${port}/api`,
    gateway,
    fail(method, path, status, body = { message: 'injected', code: 0 }, times = 1) {
      const fault = { method, path, status, body, times };
      world.faults.push(fault);
      return fault;
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
