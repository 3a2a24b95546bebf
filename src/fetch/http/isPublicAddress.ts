import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet: not to this machine, a private network, the link (where clouds
 * serve their metadata), a multicast group, or a way of writing one of these inside IPv6.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // IPv4 inside IPv6 is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}
