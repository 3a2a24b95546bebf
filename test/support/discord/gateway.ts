/** The gateway half of the test server: HELLO, IDENTIFY, READY, heartbeats, RESUME, and events. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { botUser, guild } from './json.ts';
import type { World } from './world.ts';

const MESSAGE_CONTENT = 1 << 15;
const PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;
/** Events that can be sent again after a resume. */
const KEPT = 1000;

const packetSchema = z.object({ op: z.int(), d: z.unknown() });
const identifySchema = z.object({ token: z.string(), intents: z.int(), shard: z.tuple([z.int(), z.int()]) });
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

interface Packet {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

export interface Behaviour {
  heartbeatMs: number;
  /** Whether heartbeats are acknowledged. */
  acks: boolean;
  /** Whether sessions can be resumed. */
  resumes: boolean;
  /** Runs between READY and the first server. */
  beforeServers: () => void;
}

export interface Gateway {
  /** Send an event to the client that is connected. */
  dispatch(t: string, d: unknown): void;
  /** Send the last event once more, as Discord sometimes does. */
  repeat(): void;
  /** Send any packet, or any text. */
  send(packet: object | string): void;
  /** Close the connection from the server's side. */
  drop(code: number): void;
  /** Tear the connection without a word. */
  reset(): void;
  /** Treatment of new connections and of heartbeats on all of them. */
  readonly behaviour: Behaviour;
  /** IDENTIFY payloads of the clients that connected. */
  readonly greetings: ('identify' | 'resume')[];
  /** Open connections. */
  count(): number;
  close(): void;
}

export function createGateway(server: Server, world: World, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server });
  const greetings: Gateway['greetings'] = [];
  const sent: Packet[] = [];
  let session = world.nextId();
  let client: WebSocket | null = null;
  const behaviour: Behaviour = { heartbeatMs: 41_250, acks: true, resumes: true, beforeServers: () => {} };
  let sequence = 0;
  const send = (socket: WebSocket | null, packet: unknown): void => {
    socket?.send(JSON.stringify(packet));
  };
  const dispatch = (t: string, d: unknown): void => {
    sequence += 1;
    const packet: Packet = { op: 0, t, s: sequence, d };
    sent.push(packet);
    if (sent.length > KEPT) sent.shift();
    send(client, packet);
  };

  /** The close code for a wrong token or a privileged intent. */
  function refuse(token: string, intents: number): number | null {
    if (token !== world.token) return 4004;
    return intents & (world.sendsContent ? PRIVILEGED & ~MESSAGE_CONTENT : PRIVILEGED) ? 4014 : null;
  }

  function identify(socket: WebSocket, data: unknown): void {
    const { token, intents } = identifySchema.parse(data);
    const refusal = refuse(token, intents);
    if (refusal) {
      socket.close(refusal);
      return;
    }
    client = socket;
    session = world.nextId();
    sent.length = 0;
    sequence = 0;
    greetings.push('identify');
    dispatch('READY', {
      v: 10,
      user: botUser(world),
      guilds: [{ id: world.guildId, unavailable: true }],
      session_id: session,
      resume_gateway_url: url(),
      application: { id: world.botId, flags: 0 },
      shard: [0, 1],
    });
    behaviour.beforeServers();
    dispatch('GUILD_CREATE', guild(world));
  }

  function resume(socket: WebSocket, data: unknown): void {
    const { token, session_id, seq } = resumeSchema.parse(data);
    const refusal = refuse(token, 0);
    if (refusal) {
      socket.close(refusal);
      return;
    }
    if (session_id !== session || !behaviour.resumes) {
      send(socket, { op: 9, d: false });
      return;
    }
    client = socket;
    greetings.push('resume');
    for (const packet of sent.filter(({ s }) => s > seq)) send(socket, packet);
    dispatch('RESUMED', {});
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: behaviour.heartbeatMs } });
    socket.on('message', (data) => {
      const { op, d } = packetSchema.parse(JSON.parse(String(data)));
      if (op === 1 && behaviour.acks) send(socket, { op: 11 });
      if (op === 2) identify(socket, d);
      if (op === 6) resume(socket, d);
      world.changed();
    });
    socket.on('close', world.changed);
  });

  return {
    dispatch,
    repeat: () => send(client, sent.at(-1)),
    send: (packet) => {
      if (typeof packet === 'string') client?.send(packet);
      else send(client, packet);
    },
    drop: (code) => client?.close(code),
    reset: () => client?.terminate(),
    behaviour,
    greetings,
    count: () => sockets.clients.size,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
