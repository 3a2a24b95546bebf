import { once } from 'node:events';
import type { Server } from 'node:http';
import { WebError } from './WebError.ts';

/** Ports after the requested one that are tried. */
const EXTRA_PORTS = 20;
const LAST_PORT = 65_535;

/**
 * Listens on a port, or on the next free one. Rejects with WebError, worded for the operator.
 * @param port 0 takes any free port
 * @returns the port taken
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + EXTRA_PORTS, LAST_PORT);
  for (let tried = port; tried <= last; tried++) {
    try {
      server.listen(tried, host);
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE') throw new WebError(explain(code, host, tried), { cause: error });
    }
  }
  throw new WebError(`Ports ${port} to ${last} on ${host} are all taken: set WEB_PORT to a free one.`);
}

function explain(code: unknown, host: string, port: number): string {
  if (code === 'EACCES') return `Port ${port} needs more rights than Footnote has: set WEB_PORT to a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `WEB_HOST ${host} is not an address of this machine: leave it at 127.0.0.1, or use 0.0.0.0 for all of them.`;
  }
  return `The page could not listen on ${host}, port ${port} (${String(code)}).`;
}
