import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError, type Network } from '../types.ts';

/** Response of a server; redirects are not followed. */
export interface Response {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Uint8Array;
}

/**
 * Sends one GET request. The name is resolved once, all of its addresses are checked, and the connection goes to one of
 * them, so that a name which resolves differently a moment later (DNS rebinding) changes nothing.
 * Rejects with FetchError, or with an error of the socket.
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { limits, resolve, mayReach }: Network,
  signal: AbortSignal,
): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolveName(host, resolve);
  const forbidden = addresses.find(({ address }) => !mayReach(address));
  if (forbidden) throw notPublic(host, forbidden.address);
  // Node asks for one address or for all, depending on `autoSelectFamily`.
  const pinned: LookupFunction = (_, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options = { headers, lookup: pinned, agent: false, signal, timeout: limits.idleMs };
  return new Promise<Response>((resolveResponse, reject) => {
    const request = send(url, options, (response) => {
      readBody(response, limits.bytes).then(
        (bytes) => resolveResponse({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        (error: Error) => {
          request.destroy();
          reject(error);
        },
      );
    });
    request.on('socket', (socket) => {
      socket.once('connect', () => {
        const { remoteAddress } = socket;
        if (remoteAddress !== undefined && !mayReach(remoteAddress)) request.destroy(notPublic(host, remoteAddress));
      });
    });
    // Nobody asked for another protocol, but a server may answer with one; the socket is ours then.
    request.on('upgrade', (_, socket) => {
      socket.on('error', () => {});
      socket.destroy();
      reject(new FetchError('answers 101'));
    });
    request.on('timeout', () => request.destroy(new FetchError(`sent nothing for ${seconds(limits.idleMs)}`)));
    request.on('error', (error) => {
      reject(signal.aborted ? new FetchError(`took longer than ${seconds(limits.totalMs)}`) : toFetchError(error));
    });
    request.end();
  });
}

async function resolveName(host: string, resolve: Network['resolve']): ReturnType<Network['resolve']> {
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) throw new FetchError(`cannot be found: the name ${host} has no address`);
  return addresses;
}

/** Reads and decompresses the body; aborts as soon as it is larger than `maxBytes`, compressed or not. */
async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new FetchError(`is larger than ${maxBytes} bytes`);
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of decompress(response) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const DECOMPRESSORS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

function decompress(response: IncomingMessage): AsyncIterable<unknown> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const decompressor = DECOMPRESSORS.get(encoding)?.();
  if (!decompressor) throw new FetchError(`has the unknown encoding ${JSON.stringify(encoding.slice(0, 40))}`);
  response.on('error', (error) => decompressor.destroy(error));
  return response.pipe(decompressor);
}

function notPublic(host: string, address: string): FetchError {
  const name = host === address ? address : `${host} (${address})`;
  return new FetchError(`leads to ${name}, which is not on the public internet (FETCH_ALLOW_PRIVATE=1 allows it)`);
}

/** Returns an error as a FetchError; errors of sockets, TLS and zlib are named by their code. */
export function toFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new FetchError(`cannot be fetched (${code ?? message})`);
}

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`;
