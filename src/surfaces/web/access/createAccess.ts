import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createLockout } from './createLockout.ts';
import { createSessions, createToken, SESSION_MS } from './createSessions.ts';
import { drawSignIn } from './drawSignIn.ts';
import { fail, requireOwnPage, requireToken, type WebEnv } from './guards.ts';
import { type Client, readClient } from './readClient.ts';

const COOKIE = 'footnote-session';
const MAX_BODY = 4096;

export interface AccessOptions {
  /** Password that everyone must enter; null lets browsers of this machine in, and nobody else. */
  readonly password: string | null;
  /** Whether an address is a proxy's whose `X-Forwarded-For` is believed. */
  readonly isTrusted: (address: string) => boolean;
  readonly clock: () => number;
  readonly warn: (message: string) => void;
}

/** Decides who is let in. */
export interface Access {
  /** Lets in who may see and do everything, and refuses everyone else everything. */
  readonly guard: MiddlewareHandler<WebEnv>;
  /** `POST /sign-in` and `POST /sign-out`. */
  readonly routes: Hono<WebEnv>;
}

/** Creates the page's access: this machine alone without a password, sessions with one. */
export function createAccess(options: AccessOptions): Access {
  return options.password === null ? allowThisMachine(options) : allowSignedIn(options, options.password);
}

function allowThisMachine({ isTrusted }: AccessOptions): Access {
  const token = createToken();
  const guard: MiddlewareHandler<WebEnv> = (context, next) => {
    context.set('token', token);
    if (clientOf(context, isTrusted).isLocal) return next();
    const address = `http://localhost:${context.env.incoming.socket.localPort}`;
    const text = `This page answers only at its own address: open ${address} on the machine it runs on. To reach it through a proxy, set WEB_PASSWORD.`;
    return Promise.resolve(fail(context, 403, text));
  };
  return { guard, routes: new Hono() };
}

function allowSignedIn({ isTrusted, clock, warn }: AccessOptions, password: string): Access {
  const expected = digest(password);
  const sessions = createSessions(clock);
  const lockout = createLockout(clock);
  let isWarned = false;
  const guard: MiddlewareHandler<WebEnv> = (context, next) => {
    const token = sessions.tokenOf(getCookie(context, COOKIE) ?? '');
    if (token === null) return Promise.resolve(refuse(context));
    context.set('token', token);
    return next();
  };
  const routes = new Hono<WebEnv>();

  routes.post(
    '/sign-in',
    requireOwnPage,
    bodyLimit({ maxSize: MAX_BODY, onError: (context) => fail(context, 413, 'That is more than 4 KiB.') }),
    async (context) => {
      const { id, isForwarded } = clientOf(context, isTrusted);
      if (isForwarded && !isWarned && !isTrusted(context.env.incoming.socket.remoteAddress ?? '')) {
        isWarned = true;
        warn(
          'The page is behind a proxy that TRUST_PROXY does not name: all its visitors count as one when a password is wrong.',
        );
      }
      const { password: given } = await context.req.parseBody().catch(() => ({ password: undefined }));
      const left = lockout.secondsLeft(id);
      if (left > 0) {
        context.header('Retry-After', String(left));
        return context.html(drawSignIn(`Too many wrong passwords. Try again in ${left} seconds.`), 429);
      }
      if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) {
        lockout.count(id);
        return context.html(drawSignIn('That is not the password.'), 401);
      }
      setCookie(context, COOKIE, sessions.open(), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: SESSION_MS / 1000,
        secure: context.req.header('origin')?.startsWith('https:') ?? false,
      });
      return context.redirect('/', 303);
    },
  );

  routes.post('/sign-out', guard, requireOwnPage, requireToken, (context) => {
    sessions.end(getCookie(context, COOKIE) ?? '');
    deleteCookie(context, COOKIE, { path: '/' });
    return context.body(null, 204);
  });

  return { guard, routes };
}

const refuse = (context: Context<WebEnv>): Response | Promise<Response> =>
  context.req.method === 'GET' && context.req.path === '/'
    ? context.html(drawSignIn(null), 401)
    : fail(context, 401, 'You are not signed in, or no longer: reload the page and enter the password.');

function clientOf(context: Context<WebEnv>, isTrusted: (address: string) => boolean): Client {
  const { socket, headers } = context.env.incoming;
  return readClient({ peer: socket.remoteAddress, port: socket.localPort, headers }, isTrusted);
}

/** Returns a hash of equal length for every text, so that the time of the comparison reveals nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
