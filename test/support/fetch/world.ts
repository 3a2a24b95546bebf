import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { fetchSources } from '../../../src/fetch/fetchSources.ts';
import { isPublicAddress } from '../../../src/fetch/http/isPublicAddress.ts';
import { openNetwork } from '../../../src/fetch/http/network.ts';
import type { FetchReport, Network } from '../../../src/fetch/types.ts';
import { parseSources } from '../../../src/knowledge/yaml/parseSources.ts';
import { folderOf } from '../knowledge.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The requests so far, `METHOD path`. */
  readonly requests: string[];
}

/** A web server on loopback, closed after the test. */
export async function startSite(handler: Handler): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.on('error', () => {});
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, requests };
}

/** The real network, but that 127.0.0.1 counts as public: the sites of a test are there. */
export function testNetwork(changes: Partial<Network> = {}, limits: Partial<Network['limits']> = {}): Network {
  const network = openNetwork(false);
  return {
    ...network,
    mayReach: (address) => address === '127.0.0.1' || isPublicAddress(address),
    ...changes,
    limits: { ...network.limits, ...limits },
  };
}

/** A new folder for data. */
export const dataFolder = (): string => folderOf({});

/** Fetch what a `sources.yaml` lists. */
export function fetchAll(
  yaml: string,
  folder: string,
  network = testNetwork(),
  now = Date.UTC(2026, 2, 1),
): Promise<FetchReport> {
  return fetchSources(parseSources(yaml, 'sources.yaml'), folder, network, now);
}

/** `sources.yaml` with one source. */
export const listing = (url: string, as: 'article' | 'feed' = 'article', id = 'page'): string =>
  `${id}:\n  title: A page\n  url: ${url}\n  fetch: ${as}\n`;

/** `id outcome documents copy: reason`, one a source. */
export const brief = ({ sources }: FetchReport): string[] =>
  sources.map(({ id, outcome, documents, copy, reason }) => `${id} ${outcome} ${documents} ${copy}: ${reason}`);

export const send = (response: ServerResponse, type: string, body: string | Uint8Array, headers = {}): void => {
  response.writeHead(200, { 'content-type': type, ...headers }).end(body);
};
