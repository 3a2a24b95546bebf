/** The REST half of the test server: reads requests, lets faults have their way, and hands them to the routes. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type Call } from './call.ts';
import { checkOperation } from './openApi.ts';
import { routes } from './routes.ts';
import type { World } from './world.ts';

const PREFIX = '/api/v10';

interface Outcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function createRest(world: World, gatewayUrl: () => string): Server {
  const server = createServer((request, response) => {
    const upload = world.uploads.get(request.url ?? '');
    if (upload) {
      response.writeHead(200).end(upload);
      return;
    }
    void handle(world, request, gatewayUrl()).then(({ status, body, headers = {} }) => {
      if (status === 0) response.destroy();
      else if (body === undefined) response.writeHead(status, headers).end();
      else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
      world.changed();
    });
  });
  // Where a busy machine lets connections rest, none is to close while a request is on its way.
  server.keepAliveTimeout = 60_000;
  return server;
}

async function handle(world: World, request: IncomingMessage, gatewayUrl: string): Promise<Outcome> {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const path = decodeURIComponent(pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : pathname);
  const body = await readBody(world, request);
  if (world.recording) world.requests.push({ method, path, body });
  if (world.checking) world.violations.push(...checkOperation(method, path, body));
  const { authorization = '' } = request.headers;
  const answer = (): Outcome => route(world, method, path, { world, query, body, gatewayUrl }, authorization);
  const fault = world.faults.find((one) => one.times > 0 && one.method === method && one.path.test(path));
  if (!fault) return answer();
  fault.times -= 1;
  world.changed();
  const done = fault.after ? answer() : null;
  if (fault.delay > 0) await sleep(fault.delay);
  return fault.status === null ? (done ?? answer()) : { ...fault, status: fault.status };
}

/** JSON, or JSON with files beside it. */
async function readBody(world: World, request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return raw.length === 0 ? undefined : JSON.parse(raw.toString());
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  for (const [, part] of form) {
    if (typeof part === 'string') continue;
    world.files.push({ name: part.name, bytes: Buffer.from(await part.arrayBuffer()) });
  }
  return JSON.parse(String(form.get('payload_json')));
}

function route(world: World, method: string, path: string, call: Omit<Call, 'params'>, authorization: string): Outcome {
  for (const one of routes) {
    const match = one.method === method ? one.path.exec(path) : null;
    if (!match) continue;
    if (one.needsToken && authorization !== `Bot ${world.token}`) {
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    }
    try {
      const answer = one.run({ ...call, params: match.slice(1) });
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
