/** Everything the test server knows and everything the bot did to it. */
import type { z } from 'zod';
import type { messageSchema } from './validateMessage.ts';
import type { modalSchema } from './validateModal.ts';

export type MessageBody = z.infer<typeof messageSchema>;
export type ModalBody = z.infer<typeof modalSchema>;

/** A message the bot sent, as the server keeps it. */
export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
  body: MessageBody;
  readonly ephemeral: boolean;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** An interaction that was dispatched, and what became of it. */
export interface Pending {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly channelId: string;
  /** The message a component sits on. */
  readonly source: SentMessage | null;
  callback: { readonly type: number; readonly data: unknown } | null;
  message: SentMessage | null;
  /** The form that was opened. */
  modal: ModalBody | null;
  /** A deferred reply has been filled in. */
  edited: boolean;
}

/** Fault of matching requests; once by default. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** The answer instead of the right one; 0 resets the connection, null does what is asked. */
  readonly status: number | null;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds that the answer takes. */
  readonly delay: number;
  /** The request is carried out, and only its answer is lost. */
  readonly after: boolean;
  times: number;
}

/** A thread, or a post of the forum. */
export interface Thread {
  readonly parentId: string;
  readonly name: string;
  readonly ownerId?: string;
  readonly openedAt?: number;
  /** Messages besides the first. */
  replies: number;
  /** Ids of its tags. */
  tags: readonly string[];
  locked: boolean;
  archived: boolean;
  isPrivate?: boolean;
}

/** The places of the test server. */
export interface Channels {
  readonly general: string;
  /** A thread in `general`. */
  readonly thread: string;
  readonly forum: string;
  /** A direct message with the bot. */
  readonly dm: string;
  /** A group of friends without the bot. */
  readonly group: string;
}

export interface World {
  readonly token: string;
  readonly botId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly channels: Channels;
  /** Threads that were opened later: id to its parent's id and name. */
  readonly threads: Map<string, Thread>;
  /** Tags of the forum. */
  readonly tags: { readonly id: string; readonly name: string }[];
  /** Permissions of the bot in the server. */
  permissions: bigint;
  /** Whether the application has the message content intent: without it, Discord withholds the text of posts. */
  sendsContent: boolean;
  /** Sends an event to the bot; set by the server. */
  dispatch: (t: string, d: unknown) => void;
  /** Messages of people, as Discord has them. */
  readonly messages: Map<string, object>;
  /** A server that the bot is not in. */
  readonly foreignGuildId: string;
  readonly requests: Request[];
  /** Whether requests are kept; a long run cannot keep them all. */
  recording: boolean;
  /** Whether payloads are held to Discord's limits; a measurement of the bot does not measure that too. */
  checking: boolean;
  readonly violations: string[];
  readonly sent: SentMessage[];
  /** Files the bot sent along, in order. */
  readonly files: { readonly name: string; readonly bytes: Buffer }[];
  /** Files that people attached, by the path they are at. */
  readonly uploads: Map<string, Buffer>;
  /** By `global` or the server's id, as PUT. */
  readonly registered: Map<string, readonly Readonly<Record<string, unknown>>[]>;
  readonly interactions: Map<string, Pending>;
  /** Ids of messages people wrote that exist. */
  readonly written: Set<string>;
  readonly faults: Fault[];
  readonly nextId: () => string;
  /** Resolve as soon as `check` gives something. */
  readonly until: <T>(what: string, check: () => T | null | undefined | false) => Promise<T>;
  /** To be called after each change. */
  readonly changed: () => void;
}

/** See channels, write there and in threads, embeds, files, history, commands, reactions … but no Manage Threads. */
export const USUAL = 2_248_473_465_835_073n;

/** Time after which a test fails because the bot did not do what it waits for. */
const PATIENCE_MS = 30_000;

export function createWorld(): World {
  const waiting = new Set<() => void>();
  let last = 1_100_000_000_000_000_000n;
  const nextId = (): string => {
    last += 1n;
    return String(last);
  };
  const channelId = nextId();
  return {
    channels: { general: channelId, thread: nextId(), forum: nextId(), dm: nextId(), group: nextId() },
    threads: new Map(),
    tags: [{ id: nextId(), name: 'Solved' }],
    permissions: USUAL,
    sendsContent: false,
    dispatch: () => {},
    messages: new Map(),
    foreignGuildId: nextId(),
    token: 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.test.a-token-that-must-never-be-printed',
    botId: nextId(),
    guildId: nextId(),
    channelId,
    requests: [],
    recording: true,
    checking: true,
    violations: [],
    sent: [],
    files: [],
    uploads: new Map(),
    registered: new Map(),
    interactions: new Map(),
    written: new Set(),
    faults: [],
    nextId,
    changed: () => {
      for (const check of waiting) check();
    },
    until: (what, check) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`The bot never did: ${what}`));
        }, PATIENCE_MS);
        const look = (): void => {
          const found = check();
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
