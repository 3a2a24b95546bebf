import { createHash, randomBytes } from 'node:crypto';
import { LruMap } from '../../../base/LruMap.ts';

/** Milliseconds from the sign-in to the end of a session. */
export const SESSION_MS = 12 * 3_600_000;
const MAX_SESSIONS = 1000;

/** Browsers that have signed in, in memory only: a restart ends every session. */
export interface Sessions {
  /** Opens a session and returns its id, which only the browser keeps. */
  open(): string;
  /** Returns the token of an open session, or null. */
  tokenOf(id: string): string | null;
  /** Ends a session. */
  end(id: string): void;
}

/**
 * Creates the sessions of the page. When there are too many, the one unused for longest ends.
 * @param clock milliseconds since the epoch
 */
export function createSessions(clock: () => number): Sessions {
  const sessions = new LruMap<string, { readonly token: string; readonly since: number }>(MAX_SESSIONS);
  return {
    open() {
      const id = createToken();
      sessions.set(digest(id), { token: createToken(), since: clock() });
      return id;
    },
    tokenOf(id) {
      const session = sessions.get(digest(id));
      const now = clock();
      if (session !== undefined && session.since <= now && now < session.since + SESSION_MS) return session.token;
      sessions.delete(digest(id));
      return null;
    },
    end: (id) => sessions.delete(digest(id)),
  };
}

/** Returns 32 random bytes, as text for a cookie or a header. */
export const createToken = (): string => randomBytes(32).toString('base64url');

// Looking an id up by its hash takes no time that depends on a known id's characters.
const digest = (id: string): string => createHash('sha256').update(id).digest('base64url');
