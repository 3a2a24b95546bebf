import { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Library } from '../../library/Library.ts';
import type { Log } from '../../log.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import { createApi } from './createApi.ts';
import { fail, isLoopback, requireLocalHost, setSecurityHeaders, type WebEnv } from './guards.ts';
import { listen } from './listen.ts';
import { loadPageFiles } from './loadPageFiles.ts';
import { requirePassword } from './requirePassword.ts';

export interface WebOptions {
  readonly library: Library;
  /** The address to bind to; on a loopback address only this machine's own names are answered. */
  readonly host: string;
  /** Where it is taken, up to twenty ports after it are tried. 0 takes any. */
  readonly port: number;
  /** Asked of everyone where it is set. Without it, the moderators' side works on loopback addresses only. */
  readonly password: string | null;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Where votes and flags go; without it the page has no buttons for them. */
  readonly store?: Store | null;
  /** The moderators' side beyond a refresh. */
  readonly service?: Service | null;
  /** The Discord server that the page stands for; unless told, it is one of its own, with its own entries. */
  readonly serverId?: string | null;
  /** The built page; beside this file unless told. */
  readonly pageFolder?: string;
}

/** No Discord server has such an id. */
const OWN_SERVER = 'preview';

/** The page, as it runs. */
export interface Web {
  /** Where a browser on this machine opens it. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/**
 * Serve the preview: the same commands as on Discord, in a browser.
 * @throws WebError in words for the operator: no built page, no free port, no such address
 */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { host, port, log } = options;
  const server = createAdaptorServer({ fetch: (await createApp(options)).fetch });
  if (!(server instanceof Server)) throw new TypeError('The HTTP library gave no HTTP/1 server.');
  const taken = await listen(server, host, port);
  const url = `http://${toName(host)}:${taken}`;
  if (port !== 0 && taken !== port) log.warn(`Port ${port} is taken: the page is at ${url}. WEB_PORT chooses another.`);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function createApp(options: WebOptions): Promise<Hono<WebEnv>> {
  const { library, host, password, log, clock, store = null, service = null, pageFolder } = options;
  const serverId = options.serverId ?? OWN_SERVER;
  const warn = (message: string): void => log.warn(message);
  const files = await loadPageFiles(pageFolder ?? fileURLToPath(new URL('./page', import.meta.url)));
  const app = new Hono<WebEnv>();
  app.use(setSecurityHeaders);
  if (isLoopback(host)) app.use(requireLocalHost);
  if (password !== null) app.use(requirePassword(password, clock));
  const isModerator = password !== null || isLoopback(host);
  app.route('/api', createApi({ library, serverId, isModerator, clock, store, service, warn }));
  app.get('*', (context) => {
    const file = files.get(context.req.path);
    return file
      ? context.body(file.body, 200, { 'Content-Type': file.type })
      : fail(context, 404, 'There is nothing here.');
  });
  app.notFound((context) => fail(context, 404, 'There is nothing here.'));
  app.onError((error, context) => {
    log.error({ err: error }, 'The page failed to answer a request');
    return fail(context, 500, 'Something went wrong here. The log says what.');
  });
  return app;
}

/** The name a browser uses for an address: wildcards are this machine, IPv6 goes in brackets. */
function toName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
