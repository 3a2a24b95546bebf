import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError, type Network } from '../types.ts';

/** One answer of a server: no redirects followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Uint8Array;
}

/**
 * One GET. The name is resolved once, every address it has is checked, and the connection goes to one of these: a name
 * that means something else a moment later changes nothing.
 * @throws FetchError
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { limits, resolve, mayReach }: Network,
  signal: AbortSignal,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolveName(host, resolve);
  const closed = addresses.find(({ address }) => !mayReach(address));
  if (closed) throw notPublic(host, closed.address);
  // Addresses are asked for one way or the other, as `autoSelectFamily` is set.
  const pinned: LookupFunction = (_, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options = { headers, lookup: pinned, agent: false, signal, timeout: limits.idleMs };
  return new Promise<Answer>((resolveAnswer, reject) => {
    const request = send(url, options, (response) => {
      readBody(response, limits.bytes).then(
        (bytes) => resolveAnswer({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
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
    request.on('timeout', () => request.destroy(new FetchError(`said nothing for ${seconds(limits.idleMs)}`)));
    request.on('error', (error) => {
      reject(signal.aborted ? new FetchError(`took longer than ${seconds(limits.totalMs)}`) : toFetchError(error));
    });
    request.end();
  });
}

async function resolveName(host: string, resolve: Network['resolve']): ReturnType<Network['resolve']> {
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) throw new FetchError(`the name ${host} leads nowhere`);
  return addresses;
}

/** The whole body, unpacked; what is larger than `most`, packed or not, is given up at once. */
async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = () => new FetchError(`is larger than ${most} bytes`);
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpack(response) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const UNPACKERS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

function unpack(response: IncomingMessage): AsyncIterable<unknown> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const unpacker = UNPACKERS.get(encoding)?.();
  if (!unpacker) throw new FetchError(`is packed as ${JSON.stringify(encoding.slice(0, 40))}, which is not known`);
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function notPublic(host: string, address: string): FetchError {
  const name = host === address ? address : `${host} (${address})`;
  return new FetchError(`leads to ${name}, which is not on the public internet (FETCH_ALLOW_PRIVATE=1 allows it)`);
}

/** Errors of sockets, TLS and zlib in words: their codes say most. */
export function toFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new FetchError(`cannot be had (${code ?? message})`);
}

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`;
