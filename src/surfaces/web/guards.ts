import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

/** Environment of Hono's context over Node's HTTP server. */
export interface WebEnv {
  Bindings: HttpBindings;
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets the same security headers on every response, errors included. */
export const setSecurityHeaders: MiddlewareHandler<WebEnv> = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Cache-Control', 'no-store');
};

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

/** Answers only to this machine's own names, so that a foreign name that resolves here (DNS rebinding) gets nothing. */
export const requireLocalHost: MiddlewareHandler<WebEnv> = async (context, next) => {
  const port = context.env.incoming.socket.localPort;
  const names = ['localhost', '127.0.0.1', '[::1]'];
  const allowed = port === 80 ? names : names.map((name) => `${name}:${port}`);
  if (allowed.includes(hostOf(context))) return next();
  return fail(context, 403, `This page answers only at its own address: open http://localhost:${port}.`);
};

/** Lets only our own page run commands: another site can make a browser send a request, but not with our origin. */
export const requireOwnPage: MiddlewareHandler<WebEnv> = async (context, next) => {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const ownOrigin = origin === undefined || hostOfOrigin(origin) === hostOf(context);
  const ownSite = site === undefined || site === 'same-origin';
  if (!ownOrigin || !ownSite || (origin === undefined && site === undefined)) {
    return fail(context, 403, 'This can only be sent from the page itself (its Origin header must name this address).');
  }
  if (!/^application\/json\s*(?:;|$)/iu.test(context.req.header('content-type') ?? '')) {
    return fail(context, 415, 'Send JSON, with the header Content-Type: application/json.');
  }
  return next();
};

/** Refuses a request with one sentence. */
export function fail(
  context: Context<WebEnv>,
  status: 400 | 401 | 403 | 404 | 413 | 415 | 429 | 500,
  error: string,
): Response {
  return context.json({ error }, status);
}

const hostOf = (context: Context<WebEnv>): string => (context.req.header('host') ?? '').toLowerCase();

function hostOfOrigin(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
