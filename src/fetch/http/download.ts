import { type Download, FetchError, type Network, type Validators } from '../types.ts';
import { request, toFetchError } from './request.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': 'Footnote (a bot that quotes its sources)',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Downloads an address, following redirects; each of them is checked like the first address.
 * @param known validators of the copy, if there is one
 * @param types accepted media types
 * @returns the response, or null if nothing has changed. Rejects with FetchError.
 */
export async function download(
  address: string,
  known: Validators | null,
  types: readonly string[],
  network: Network,
): Promise<Download | null> {
  const signal = AbortSignal.timeout(network.limits.totalMs);
  const headers = {
    ...HEADERS,
    accept: `${types.join(', ')}, */*;q=0.1`,
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
  let url = toUrl(address, null);
  for (let hops = 0; ; hops += 1) {
    const answer = await request(url, headers, network, signal).catch((error: unknown) => {
      throw toFetchError(error);
    });
    const { status, bytes } = answer;
    const { location, etag, 'last-modified': lastModified, 'content-type': contentType = '' } = answer.headers;
    if (status === 304 && known) return null;
    if (REDIRECTS.has(status)) {
      if (location === undefined) throw new FetchError(`answers ${status} without saying where to go`);
      if (hops === network.limits.redirects) throw new FetchError(`redirects more than ${hops} times`);
      url = toUrl(location, url);
      continue;
    }
    if (status !== 200) throw new FetchError(`answers ${status}`);
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    if (!types.includes(type)) {
      throw new FetchError(
        `is ${type === '' ? 'of an unknown type' : JSON.stringify(type.slice(0, 60))}, which cannot be read`,
      );
    }
    const charset = /charset\s*=\s*"?([\w-]{2,40})/iu.exec(contentType)?.[1] ?? null;
    return { bytes, type, charset, url: url.href, etag: etag ?? null, lastModified: lastModified ?? null };
  }
}

function toUrl(address: string, base: URL | null): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null) throw new FetchError('redirects to an invalid address');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(`leads to an address with ${url.protocol}; only http: and https: are fetched`);
  }
  if (url.username !== '' || url.password !== '') throw new FetchError('leads to an address with a password in it');
  return url;
}
