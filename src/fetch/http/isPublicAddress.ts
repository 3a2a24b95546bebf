import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet, rather than to this machine, a private network, the local link
 * (where clouds serve their metadata) or a multicast group, also if written as IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside IPv6 is judged as IPv4.
  return ipaddr.process(address).range() === 'unicast';
}
