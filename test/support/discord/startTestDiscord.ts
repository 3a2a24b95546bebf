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
  /** Let anything else go wrong with them. */
  disturb(method: string, path: RegExp, fault: Partial<Fault>): Fault;
  close(): Promise<void>;
}

/** @param port taken by a server that comes back after an outage */
export async function startTestDiscord(port = 0, world = createWorld()): Promise<TestDiscord> {
  let gatewayUrl = '';
  const server = createRest(world, () => gatewayUrl);
  const gateway = createGateway(server, world, () => gatewayUrl);
  world.dispatch = gateway.dispatch;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  gatewayUrl = `ws://127.0.0.1:${taken}`;
  const disturb: TestDiscord['disturb'] = (method, path, fault) => {
    const whole = {
      method,
      path,
      status: null,
      body: undefined,
      headers: {},
      delay: 0,
      after: false,
      times: 1,
      ...fault,
    };
    world.faults.push(whole);
    return whole;
  };
  return Object.assign(world, {
    ...createPeople(world, gateway, () => `http://127.0.0.1:${taken}`),
    apiUrl: `http://127.0.0.1:${taken}/api`,
    gateway,
    fail: (method: string, path: RegExp, status: number, body: unknown = { message: 'injected', code: 0 }, times = 1) =>
      disturb(method, path, { status, body, times }),
    disturb,
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
