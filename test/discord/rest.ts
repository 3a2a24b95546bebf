/** The REST half of the test server: reads requests, lets faults have their way, and hands them to the routes. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { ApiError } from './call.ts';
import { routes } from './routes.ts';
import type { World } from './world.ts';

const PREFIX = '/api/v10';

export function createRest(world: World, gatewayUrl: () => string): Server {
  return createServer((request, response) => {
    void handle(world, request, gatewayUrl()).then(({ status, body }) => {
      if (body === undefined) response.writeHead(status).end();
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      world.changed();
    });
  });
}

async function handle(
  world: World,
  request: IncomingMessage,
  gatewayUrl: string,
): Promise<{ status: number; body?: unknown }> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const path = decodeURIComponent(pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : pathname);
  const raw = await readText(request);
  const body: unknown = raw === '' ? undefined : JSON.parse(raw);
  world.requests.push({ method, path, body });
  const fault = world.faults.find((one) => one.times > 0 && one.method === method && one.path.test(path));
  if (fault) {
    fault.times -= 1;
    return fault;
  }
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (!match) continue;
    if (route.needsToken && request.headers.authorization !== `Bot ${world.token}`) {
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    }
    try {
      const answer = route.run({ world, body, gatewayUrl, params: match.slice(1) });
      return answer === undefined ? { status: 204 } : { status: 200, body: answer };
    } catch (error) {
      if (error instanceof ApiError)
        return { status: error.status, body: { code: error.code, message: error.message } };
      world.violations.push(`${method} ${path}: ${String(error)}`);
      return { status: 500, body: { code: 0, message: String(error) } };
    }
  }
  world.violations.push(`${method} ${path}: no such route`);
  return { status: 404, body: { message: '404: Not Found', code: 0 } };
}
