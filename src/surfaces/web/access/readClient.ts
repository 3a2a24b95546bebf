import ipaddr from 'ipaddr.js';
import { isLoopback } from '../../../base/network/isLoopback.ts';

/** Sender of a request. */
export interface Client {
  /** One client's id: an IPv4 address, or the first 64 bits of an IPv6 address; empty if unknown. */
  readonly id: string;
  /** Whether a browser on this machine sent it, with nothing between. */
  readonly isLocal: boolean;
  /** Whether headers say that a proxy forwarded it. */
  readonly isForwarded: boolean;
}

/** A request's facts. */
export interface Arrival {
  /** Address of the other end of the connection. */
  readonly peer: string | undefined;
  /** Port of this end. */
  readonly port: number | undefined;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Headers that only proxies, tunnels and content networks add. */
const FORWARDED =
  /^(?:x-forwarded.*|forwarded.*|via|x-real-ip|x-(?:original|rewrite|envoy|amz|amzn|azure|appengine|arr|vercel)-.*|(?:x-|x-cluster-|true-|fastly-|fly-)client-ip|x-proxyuser-ip|x-(?:host|remote-ip|remote-addr|originating-ip|cloud-trace-context)|cf-.*|cdn-loop|proxy-.*|max-forwards|tailscale-.*|ngrok-.*)$/u;

/**
 * Returns the sender of a request.
 * @param isTrusted whether an address is a proxy's whose `X-Forwarded-For` is believed
 */
export function readClient({ peer = '', port, headers }: Arrival, isTrusted: (address: string) => boolean): Client {
  const isForwarded = Object.keys(headers).some((name) => FORWARDED.test(name));
  const origin = toText(headers.origin);
  const isLocal =
    !isForwarded &&
    isLoopback(peer) &&
    isOwnHost(toText(headers.host), port) &&
    (origin === '' || (URL.canParse(origin) && isLoopback(new URL(origin).hostname)));
  return { id: toId(findAddress(peer, toText(headers['x-forwarded-for']), isTrusted)), isLocal, isForwarded };
}

/** Returns the address nearest to us that is no trusted proxy's: what is further left, the client itself may have made up. */
function findAddress(peer: string, forwardedFor: string, isTrusted: (address: string) => boolean): string {
  const hops = forwardedFor.split(',').map((hop) => hop.trim());
  let address = peer;
  while (isTrusted(address)) {
    const hop = hops.pop();
    if (hop === undefined || !ipaddr.isValid(hop)) break;
    address = hop;
  }
  return address;
}

function toId(address: string): string {
  if (!ipaddr.isValid(address)) return '';
  const read = ipaddr.process(address);
  return read instanceof ipaddr.IPv6
    ? `${read.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : read.toString();
}

/** Whether a Host header names this machine and the port; a foreign name that resolves here (DNS rebinding) does not. */
function isOwnHost(host: string, port: number | undefined): boolean {
  const read = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/u.exec(host);
  return read !== null && isLoopback(read[1] ?? '') && Number(read[2] ?? 80) === port;
}

const toText = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(', ');
