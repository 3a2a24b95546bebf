import { lookup } from 'node:dns/promises';
import type { Network } from '../types.ts';
import { isPublicAddress } from './isPublicAddress.ts';

const MIB = 1024 * 1024;

/**
 * Returns access to the real network.
 * @param allowPrivate true to allow addresses that are not public, such as a wiki on the same network
 */
export function openNetwork(allowPrivate: boolean): Network {
  return {
    limits: { bytes: 5 * MIB, totalMs: 30_000, idleMs: 10_000, redirects: 3 },
    resolve: (host) => lookup(host, { all: true, verbatim: true }),
    mayReach: allowPrivate ? () => true : isPublicAddress,
  };
}
