import { BlockList, isIP } from 'node:net';

/** Networks by name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'],
};

/**
 * Returns a test for membership of an address in one of the networks, or null if one of them is no network.
 * @param networks addresses (`192.0.2.1`), ranges (`10.0.0.0/8`), or `loopback` or `private`
 */
export function createAddressMatcher(networks: readonly string[]): ((address: string) => boolean) | null {
  const list = new BlockList();
  for (const network of networks.flatMap((name) => (Object.hasOwn(NAMED, name) ? (NAMED[name] ?? []) : [name]))) {
    const [address = '', size, ...rest] = network.split('/');
    const family = isIP(address);
    const longest = family === 6 ? 128 : 32;
    const bits = size === undefined ? longest : /^\d{1,3}$/u.test(size) ? Number(size) : -1;
    if (family === 0 || address.includes('%') || bits < 0 || bits > longest || rest.length > 0) return null;
    list.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4');
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
