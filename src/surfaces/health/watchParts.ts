import { Gauge, type Registry } from 'prom-client';
import { checkReadiness } from './checkReadiness.ts';
import type { Parts } from './types.ts';

/** Registers gauges that read the parts of the process whenever the metrics are read. */
export function watchParts(parts: Parts, clock: () => number, register: Registry): void {
  const registers = [register];
  const ready = new Gauge({
    name: 'footnote_ready',
    help: '1 if /readyz answers 200, by part: all, knowledge, database, gateway',
    labelNames: ['part'],
    registers,
    async collect() {
      const { ready: all, knowledge, database, gateway } = await checkReadiness(parts, clock());
      for (const [part, is] of Object.entries({
        all,
        knowledge: knowledge.ready,
        database: database.ready,
        gateway: gateway.ready,
      }))
        ready.set({ part }, Number(is));
    },
  });
  const knowledge = new Gauge({
    name: 'footnote_knowledge_info',
    help: 'Always 1; the label is the revision that answers',
    labelNames: ['revision'],
    registers,
    collect() {
      knowledge.reset();
      if (parts.library) knowledge.set({ revision: parts.library.snapshot.knowledge.revision }, 1);
    },
  });
  const entries: Gauge = new Gauge({
    name: 'footnote_entries',
    help: 'Entries that answer, without servers’ own',
    registers,
    collect() {
      entries.set(parts.library?.snapshot.knowledge.entries.length ?? 0);
    },
  });
  watchGateway(parts, registers);
}

function watchGateway(parts: Parts, registers: Registry[]): void {
  const up = new Gauge({
    name: 'footnote_gateway_up',
    help: '1 if the shard is connected and gets events',
    labelNames: ['shard'],
    registers,
    collect() {
      up.reset();
      for (const { id, state } of parts.gateway?.() ?? []) up.set({ shard: id }, Number(state === 'ready'));
    },
  });
  const heartbeat = new Gauge({
    name: 'footnote_gateway_heartbeat_timestamp_seconds',
    help: 'Time of the last heartbeat that Discord answered',
    labelNames: ['shard'],
    registers,
    collect() {
      heartbeat.reset();
      for (const { id, heartbeatAt } of parts.gateway?.() ?? [])
        if (heartbeatAt !== null) heartbeat.set({ shard: id }, heartbeatAt / 1000);
    },
  });
  const latency = new Gauge({
    name: 'footnote_gateway_latency_seconds',
    help: 'Time until Discord answered the last heartbeat',
    labelNames: ['shard'],
    registers,
    collect() {
      latency.reset();
      for (const { id, latencyMs } of parts.gateway?.() ?? [])
        if (latencyMs !== null) latency.set({ shard: id }, latencyMs / 1000);
    },
  });
}
