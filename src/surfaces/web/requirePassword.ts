import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { fail, type WebEnv } from './guards.ts';

/** Wrong passwords that one address may try in one window. */
const MAX_WRONG = 10;
const WINDOW_MS = 60_000;

/**
 * Asks for a password by HTTP Basic authentication; any user name will do.
 * @param clock milliseconds since the epoch
 */
export function requirePassword(password: string, clock: () => number): MiddlewareHandler<WebEnv> {
  const expected = digest(password);
  let wrong = new Map<string, number>();
  let windowEnds = 0;
  return async (context, next) => {
    if (clock() >= windowEnds) {
      wrong = new Map();
      windowEnds = clock() + WINDOW_MS;
    }
    const address = context.env.incoming.socket.remoteAddress ?? '';
    const tries = wrong.get(address) ?? 0;
    if (tries >= MAX_WRONG) {
      context.header('Retry-After', String(Math.ceil((windowEnds - clock()) / 1000)));
      return fail(context, 429, 'Too many wrong passwords from your address. Wait a minute and try again.');
    }
    const given = readPassword(context.req.header('authorization'));
    if (given !== null && timingSafeEqual(digest(given), expected)) return next();
    if (given !== null) wrong.set(address, tries + 1);
    context.header('WWW-Authenticate', 'Basic realm="Footnote", charset="UTF-8"');
    return fail(context, 401, 'This page needs the password that is set as WEB_PASSWORD; any user name will do.');
  };
}

/** Returns a hash of equal length for every text, so that the time of the comparison reveals nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function readPassword(header: string | undefined): string | null {
  const encoded = /^basic ([a-z0-9+/=]+)$/iu.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? null : pair.slice(colon + 1);
}
