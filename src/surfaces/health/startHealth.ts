import { once } from 'node:events';
import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { checkReadiness } from './checkReadiness.ts';
import { createMetrics, type Metrics } from './createMetrics.ts';
import type { Health, HealthOptions, Parts } from './types.ts';

/**
 * Serves `/healthz`, `/readyz` and `/metrics`. If it cannot listen, it logs one line and the process goes on without them.
 */
export async function startHealth({ host, port, parts, log, clock }: HealthOptions): Promise<Health> {
  const metrics = createMetrics(parts, clock);
  const server = createAdaptorServer({ fetch: createApp(parts, clock, metrics).fetch });
  if (!(server instanceof Server)) throw new TypeError('The HTTP library created a server other than HTTP/1.');
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    log.warn(`No health endpoints: ${host}, port ${port} ${explain(code)}`);
    return { measure: () => {}, close: async () => {} };
  }
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  log.info(`Health endpoints: http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`);
  return {
    measure: metrics.measure,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createApp(parts: Parts, clock: () => number, metrics: Metrics): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const readiness = await checkReadiness(parts, clock());
    return context.json(readiness, readiness.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.read(), 200, { 'Content-Type': metrics.contentType }),
  );
  return app;
}

function explain(code: string): string {
  if (code === 'EADDRINUSE') return 'is taken. HEALTH_PORT chooses another.';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'is not an address of this machine: set HEALTH_HOST.';
  return `cannot be used (${code}).`;
}
