import { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Measure } from '../../base/measuring/types.ts';
import { createAddressMatcher } from '../../base/network/createAddressMatcher.ts';
import type { Library } from '../../library/Library.ts';
import type { Log } from '../../log.ts';
import type { Service } from '../../service/types.ts';
import type { Store } from '../../store/types.ts';
import { createAccess } from './access/createAccess.ts';
import { fail, setSecurityHeaders, type WebEnv } from './access/guards.ts';
import { createApi } from './createApi.ts';
import { listen } from './listen.ts';
import { loadPageFiles } from './loadPageFiles.ts';
import { WebError } from './WebError.ts';

/** Options of the preview. */
export interface WebOptions {
  readonly library: Library;
  /** Address to bind to. */
  readonly host: string;
  /** Port; if it is taken, the twenty after it are tried. 0 takes any. */
  readonly port: number;
  /** Password that everyone must enter; if null, only browsers on this machine are let in. */
  readonly password: string | null;
  /** Proxies whose `X-Forwarded-For` is believed: addresses, ranges, `loopback`, `private`. */
  readonly trustedProxies: readonly string[];
  readonly log: Log;
  /** Takes questions and the times of replies. */
  readonly measure?: Measure;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Store for votes and flags; without it the page has no buttons for them. */
  readonly store?: Store | null;
  /** Service behind the moderators' side; without it moderators can only refresh. */
  readonly service?: Service | null;
  /** Discord server that the page stands for; by default a server of its own, with its own entries. */
  readonly serverId?: string | null;
  /** Folder of the built page; by default the one next to this file. */
  readonly pageFolder?: string;
}

/** Server of the page; no Discord server has this id. */
const OWN_SERVER = 'preview';

/** The running page. */
export interface Web {
  /** Address for a browser on this machine. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/**
 * Serves the preview: the same commands as on Discord, in a browser. Rejects with WebError, worded for the operator, if the
 * page is not built, no port is free, or the address is not one of this machine.
 */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { host, port, log } = options;
  const server = createAdaptorServer({ fetch: (await createApp(options)).fetch });
  if (!(server instanceof Server)) throw new TypeError('The HTTP library created a server other than HTTP/1.');
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
  const { library, password, trustedProxies, log, clock, store = null, service = null, pageFolder } = options;
  const { measure = () => {} } = options;
  const serverId = options.serverId ?? OWN_SERVER;
  const warn = (message: string): void => log.warn(message);
  const files = await loadPageFiles(pageFolder ?? fileURLToPath(new URL('./page', import.meta.url)));
  const isTrusted = createAddressMatcher(trustedProxies);
  if (!isTrusted) throw new WebError('TRUST_PROXY names something that is no address and no network.');
  const app = new Hono<WebEnv>();
  app.use(setSecurityHeaders);
  const { guard, routes } = createAccess({ password, isTrusted, clock, warn });
  const send = (context: Context<WebEnv>): Response => {
    const file = files.get(context.req.path);
    return file
      ? context.body(file.body, 200, { 'Content-Type': file.type })
      : fail(context, 404, 'There is nothing here.');
  };
  if (password !== null) {
    app.route('/', routes);
    // The page that asks for the password looks like the rest.
    for (const path of ['/icon.svg', '/styles/*']) app.get(path, send);
  }
  app.use(guard);
  app.route(
    '/api',
    createApi({ library, serverId, isSignedIn: password !== null, clock, store, service, warn, measure }),
  );
  app.get('*', send);
  app.notFound((context) => fail(context, 404, 'There is nothing here.'));
  app.onError((error, context) => {
    measure({ of: 'failure', surface: 'web' });
    log.error({ err: error }, 'The page failed to answer a request');
    return fail(context, 500, 'Something went wrong here. The log says what.');
  });
  return app;
}

/** Returns the name that a browser uses for an address: localhost for wildcards, IPv6 in brackets. */
function toName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
