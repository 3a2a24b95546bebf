import { type Client, Status } from 'discord.js';
import type { GatewayShard } from '../../../base/measuring/types.ts';

/** Returns the state of a client's shards. */
export function readGateway(client: Client): readonly GatewayShard[] {
  return client.ws.shards.map(({ id, status, ping, lastPingTimestamp }) => ({
    id,
    state: Status[status].toLowerCase(),
    heartbeatAt: lastPingTimestamp > 0 ? lastPingTimestamp : null,
    latencyMs: ping >= 0 ? ping : null,
  }));
}
