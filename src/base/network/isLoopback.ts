import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/**
 * Whether a host can be reached from this machine only.
 * @param host `localhost`, or an address in any spelling: in brackets, IPv4 mapped into IPv6, with a zone or a final dot
 */
export function isLoopback(host: string): boolean {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/u, '$1')
    .replace(/(?<=[^.])\.$/u, '');
  const address = name.replace(/%.*$/u, '');
  const family = isIP(address);
  return family === 0 ? name === 'localhost' : LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
