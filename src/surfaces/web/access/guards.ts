import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

/** Environment of Hono's context over Node's HTTP server. */
export interface WebEnv {
  Bindings: HttpBindings;
  Variables: {
    /** Token that a request which changes something carries in `X-CSRF-Token`; set for everyone who is let in. */
    token: string;
  };
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

/** Lets only our own page send something: another site can make a browser send a request, but not with our origin. */
export const requireOwnPage: MiddlewareHandler<WebEnv> = async (context, next) => {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const host = (context.req.header('host') ?? '').toLowerCase();
  const ownOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  const ownSite = site === undefined || site === 'same-origin';
  if (ownOrigin && ownSite && (origin !== undefined || site !== undefined)) return next();
  return fail(context, 403, 'This can only be sent from the page itself (its Origin header must name this address).');
};

/** Lets only JSON in, which no form of another site can send. */
export const requireJson: MiddlewareHandler<WebEnv> = async (context, next) => {
  if (/^application\/json\s*(?:;|$)/iu.test(context.req.header('content-type') ?? '')) return next();
  return fail(context, 415, 'Send JSON, with the header Content-Type: application/json.');
};

/** Lets only requests with the token of `GET /api/session` in, which another site cannot read. */
export const requireToken: MiddlewareHandler<WebEnv> = async (context, next) => {
  if (context.req.header('x-csrf-token') === context.get('token')) return next();
  return fail(context, 403, 'This page is from before a restart or another sign-in: reload it.', 'token');
};

/**
 * Refuses a request with one sentence.
 * @param code name of the reason, where the page acts on it
 */
export function fail(
  context: Context<WebEnv>,
  status: 400 | 401 | 403 | 404 | 413 | 415 | 429 | 500,
  error: string,
  code?: 'token',
): Response {
  return context.json({ error, code }, status);
}
