import { describe, expect, it } from 'vitest';
import { createAddressMatcher } from '../../../../src/base/network/createAddressMatcher.ts';
import { readClient } from '../../../../src/surfaces/web/access/readClient.ts';

const nobody = (_address: string): boolean => false;
const loopback = createAddressMatcher(['loopback', '10.0.0.0/8']) ?? nobody;
const host = 'localhost:3300';
const read = (headers: Record<string, string>, peer = '127.0.0.1', isTrusted = nobody) =>
  readClient({ peer, port: 3300, headers: { host, ...headers } }, isTrusted);

describe('a browser on this machine', () => {
  it.each([
    ['as it is', '127.0.0.1', {}],
    ['by IPv6', '::1', { host: '[::1]:3300' }],
    ['by IPv4 in IPv6', '::ffff:127.0.0.1', { host: '127.0.0.1:3300' }],
    ['by another name', '127.0.0.1', { host: 'LocalHost.:3300' }],
    ['from its own page', '127.0.0.1', { origin: 'http://localhost:3300' }],
  ])('%s', (_name, peer, headers) => expect(read(headers, peer).isLocal).toBe(true));

  it.each(['192.0.2.7', '::ffff:192.0.2.7', 'fe80::1', '10.0.0.1', ''])('is not another machine: %j', (peer) =>
    expect(read({}, peer).isLocal).toBe(false));

  it.each([
    '',
    'evil.example',
    'evil.example:3300',
    'localhost',
    'localhost:80',
    'localhost:3300:3300',
    'localhost:',
    '0.0.0.0:3300',
  ])('does not ask for %j', (name) => expect(read({ host: name }).isLocal).toBe(false));

  it.each([
    'null',
    'https://evil.example',
    'http://localhost.evil.example',
    'http://192.0.2.1:3300',
    'nonsense',
  ])('is not at %j', (origin) => expect(read({ origin }).isLocal).toBe(false));

  it.each([
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'x-forwarded-server',
    'x-forwarded',
    'x-real-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'true-client-ip',
    'x-original-url',
    'x-rewrite-url',
    'cf-connecting-ip',
    'cf-ray',
    'cdn-loop',
    'x-envoy-external-address',
    'fly-client-ip',
  ])('sends no %s, not even an empty one', (name) => {
    expect(read({ [name]: '127.0.0.1' })).toMatchObject({ isLocal: false, isForwarded: true });
    expect(read({ [name]: '' }).isLocal).toBe(false);
  });
});

describe('the client', () => {
  it.each([
    ['is the other end', '192.0.2.7', '', '192.0.2.7'],
    ['is not whom an unknown proxy names', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['is whom a trusted proxy names', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['is not what it put in front itself', '127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['stands before the trusted proxies', '127.0.0.1', '1.1.1.1, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['is a proxy that names nobody', '127.0.0.1', '', '127.0.0.1'],
    ['is a proxy that names nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['is one in both spellings', '::ffff:192.0.2.7', '', '192.0.2.7'],
    ['is one whole network of IPv6', '2001:db8:1:2:3:4:5:6', '', '2001:db8:1:2::/64'],
    ['may be unknown', '', '', ''],
  ])('%s', (_name, peer, forwarded, id) => {
    expect(read(forwarded === '' ? {} : { 'x-forwarded-for': forwarded }, peer, loopback).id).toBe(id);
  });
});
