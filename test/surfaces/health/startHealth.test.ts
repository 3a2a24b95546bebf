import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { GatewayShard } from '../../../src/base/measuring/types.ts';
import { buildSnapshot } from '../../../src/library/buildSnapshot.ts';
import { Library } from '../../../src/library/Library.ts';
import { startHealth } from '../../../src/surfaces/health/startHealth.ts';
import type { Parts } from '../../../src/surfaces/health/types.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const NOW = Date.parse('2026-05-01T12:00:00Z');
const snapshot = buildSnapshot(gardenKnowledge());
const library = new Library(snapshot, async () => snapshot, Date.now);
const UP: GatewayShard = { id: 0, state: 'ready', heartbeatAt: NOW - 30_000, latencyMs: 25 };
const whole: Parts = { library, store: { check: async () => {} }, gateway: () => [UP] };

async function start(parts: Partial<Parts> = {}, port = 0) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const health = await startHealth({ host: '127.0.0.1', port, parts: { ...whole, ...parts }, log, clock: () => NOW });
  onTestFinished(health.close);
  const url = /http:\/\/[^/]+/u.exec(lines.join(''))?.[0] ?? '';
  return { lines, health, get: (path: string) => fetch(`${url}${path}`) };
}

describe('/readyz', () => {
  test('says that all parts are ready', async () => {
    const response = await (await start()).get('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ready: true,
      knowledge: { ready: true, entries: 14, revision: snapshot.knowledge.revision },
      database: { ready: true },
      gateway: {
        ready: true,
        shards: [{ id: 0, state: 'ready', heartbeat: '2026-05-01T11:59:30.000Z', latencyMs: 25 }],
      },
      meaning: { state: 'off' },
    });
  });

  const late = { ...UP, id: 1, heartbeatAt: NOW - 121_000 };
  test.each<[string, Partial<Parts>, object]>([
    ['nothing is loaded', { library: null }, { knowledge: { ready: false } }],
    ['the database is not open', { store: null }, { database: { ready: false } }],
    [
      'the database is gone',
      { store: { check: () => Promise.reject(new Error('It is gone.')) } },
      { database: { ready: false, error: 'It is gone.' } },
    ],
    ['Discord has not said how many shards there are', { gateway: () => [] }, { gateway: { ready: false } }],
    ['a shard reconnects', { gateway: () => [{ ...UP, state: 'reconnecting' }] }, { gateway: { ready: false } }],
    ['a shard has no pulse', { gateway: () => [UP, late] }, { gateway: { ready: false } }],
  ])('answers 503 if %s', async (_, parts, expected) => {
    const { get } = await start(parts);
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ ready: false, ...expected });
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/metrics')).text()).toContain('footnote_ready{part="all"} 0');
  });

  test('does not wait for a database that never answers', async () => {
    const { get } = await start({ store: { check: () => new Promise(() => {}) } });
    expect(await (await get('/readyz')).json()).toMatchObject({
      database: { error: expect.stringContaining('did not answer') },
    });
  });

  test('is for a process without a token ready without a connection', async () => {
    expect((await (await start({ gateway: null })).get('/readyz')).status).toBe(200);
  });
});

test('/metrics has what was measured, the parts, and Node’s own', async () => {
  const { health, get } = await start();
  const { measure } = health;
  measure({ of: 'begun', step: 'search' });
  measure({ of: 'begun', step: 'search' });
  measure({ of: 'done', step: 'search', seconds: 0.004 });
  measure({ of: 'question', surface: 'discord', outcome: 'answered' });
  measure({ of: 'failure', surface: 'web' });
  measure({ of: 'encoding', kept: true });
  measure({ of: 'rest', method: 'POST', route: '/channels/…/messages', status: 429 });
  measure({ of: 'reconnect' });
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/u);
  const lines = (await response.text()).split('\n');
  for (const line of [
    'footnote_steps_under_way{step="search"} 1',
    'footnote_step_seconds_bucket{le="0.0025",step="search"} 0',
    'footnote_step_seconds_bucket{le="0.005",step="search"} 1',
    'footnote_questions_total{surface="discord",outcome="answered"} 1',
    'footnote_failures_total{surface="web"} 1',
    'footnote_question_encodings_total{cache="hit"} 1',
    'footnote_discord_requests_total{method="POST",route="/channels/…/messages",status="429"} 1',
    'footnote_gateway_reconnects_total 1',
    'footnote_gateway_up{shard="0"} 1',
    'footnote_gateway_latency_seconds{shard="0"} 0.025',
    `footnote_gateway_heartbeat_timestamp_seconds{shard="0"} ${NOW / 1000 - 30}`,
    `footnote_knowledge_info{revision="${snapshot.knowledge.revision}"} 1`,
    'footnote_entries 14',
  ])
    expect(lines).toContain(line);
  expect(lines.join('\n')).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/mu);
});

test('a port that is taken is one line, and measuring goes on', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { lines, health } = await start({}, port);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`port ${port} is taken. HEALTH_PORT chooses another.`);
  health.measure({ of: 'reconnect' });
});
