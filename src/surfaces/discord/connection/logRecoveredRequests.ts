import type { RESTOptions } from 'discord.js';
import { toRoute } from './toRoute.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** Failing requests that are followed at once. */
const MAX_FOLLOWED = 500;

/**
 * Sends requests as `send` does, and reports in one line each request that Discord accepted only after it had failed or
 * had been rate limited. A request that fails for good is reported by its caller.
 */
export function logRecoveredRequests(send: MakeRequest, report: (line: string) => void): MakeRequest {
  const failing = new Map<string, string>();
  const follow = (request: string, failure: string): void => {
    if (failing.size < MAX_FOLLOWED) failing.set(request, failure);
  };
  return async (url, init) => {
    const request = `${init.method} ${url}`;
    try {
      const response = await send(url, init);
      const { status } = response;
      const failure = failing.get(request);
      if (status === 429 || status >= 500) follow(request, `answered ${status}`);
      else if (failing.delete(request) && status < 400)
        report(`Discord ${failure} to ${init.method} ${toRoute(url)}, then took it`);
      return response;
    } catch (error) {
      follow(request, 'did not answer');
      throw isReset(error) ? Object.assign(new Error('ECONNRESET', { cause: error }), { code: 'ECONNRESET' }) : error;
    }
  };
}

/** Whether the connection was reset; discord.js tries again after ECONNRESET only. */
const isReset = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'EPIPE');
