import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** How many failing requests are followed at once. */
const FOLLOWED = 500;

/**
 * Send requests as discord.js does and tell, one line a request, what Discord took only after it had failed or had been
 * put off. Requests that fail for good are told by whoever made them.
 */
export function logRecoveredRequests(tell: (what: string) => void): MakeRequest {
  const failing = new Map<string, string>();
  const follow = (request: string, fault: string): void => {
    if (failing.size < FOLLOWED) failing.set(request, fault);
  };
  return async (url, init) => {
    const request = `${init.method} ${url}`;
    try {
      const response = await DefaultRestOptions.makeRequest(url, init);
      const { status } = response;
      const fault = failing.get(request);
      if (status === 429 || status >= 500) follow(request, `answered ${status}`);
      else if (failing.delete(request) && status < 400) tell(`Discord ${fault} to ${toRoute(request)}, then took it`);
      return response;
    } catch (error) {
      follow(request, 'did not answer');
      throw isTorn(error) ? Object.assign(new Error('ECONNRESET', { cause: error }), { code: 'ECONNRESET' }) : error;
    }
  };
}

/** discord.js tries again after a connection that was reset, and knows it by one name only. */
const isTorn = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'EPIPE');

/** A request without its host, its ids and, above all, its tokens. */
function toRoute(request: string): string {
  const [method = '', url = ''] = request.split(' ');
  const path = new URL(url).pathname.replace(/^.*?\/v\d+(?=\/)/u, '');
  return `${method} ${path.replace(/(?<=^\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, '…').replaceAll(/\d{15,}/gu, '…')}`;
}
