import { describe, expect, it } from 'vitest';
import { createAddressMatcher } from '../../../src/base/network/createAddressMatcher.ts';
import { isLoopback } from '../../../src/base/network/isLoopback.ts';

describe('isLoopback', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    ' localhost ',
    '127.0.0.1',
    '127.255.255.254',
    '127.0.0.1.',
    '::1',
    '[::1]',
    '::1%lo',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '[::ffff:127.0.0.2]',
    '::ffff:7f00:1',
    '::FFFF:7F00:0001',
  ])('%j', (host) => expect(isLoopback(host)).toBe(true));

  it.each([
    '',
    '.',
    'localhost..',
    'localhost.evil.example',
    'evil.localhost.example',
    'localhost:80',
    '127.0.0.1.nip.io',
    '127.0.0.1:80',
    '127.1',
    '127.0.0.256',
    '128.0.0.1',
    '0.0.0.0',
    '::',
    '::2',
    '::ffff:128.0.0.1',
    '::ffff:0:127.0.0.1',
    '10.0.0.1',
    '[127.0.0.1',
    '2130706433',
    '0x7f.0.0.1',
  ])('not %j', (host) => expect(isLoopback(host)).toBe(false));
});

describe('createAddressMatcher', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['10.0.0.0/8', '10.255.1.2', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['2001:db8::/32', '2001:db8:1::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['loopback', '127.0.0.1', true],
    ['loopback', '::1', true],
    ['loopback', '10.0.0.1', false],
    ['private', '192.168.3.4', true],
    ['private', 'fd00::1', true],
    ['private', '8.8.8.8', false],
    ['loopback', 'localhost', false],
    ['loopback', '', false],
  ])('%s and %j: %s', (network, address, expected) => {
    expect(createAddressMatcher([network])?.(address)).toBe(expected);
  });

  it.each([
    '',
    'proxy',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '::/129',
    '10.0.0.0/8/8',
    'fe80::1%eth0',
    'constructor',
  ])('has no network %j', (network) => expect(createAddressMatcher(['loopback', network])).toBeNull());

  it('matches nothing without networks', () => expect(createAddressMatcher([])?.('127.0.0.1')).toBe(false));
});
