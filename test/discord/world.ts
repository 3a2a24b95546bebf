/** Everything the test server knows and everything the bot did to it. */
import type { z } from 'zod';
import type { messageSchema } from './validateMessage.ts';

export type MessageBody = z.infer<typeof messageSchema>;

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
  /** A deferred reply has been filled in. */
  edited: boolean;
}

/** Answer matching requests with an error; once, unless told. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly body: unknown;
  times: number;
}

export interface World {
  readonly token: string;
  readonly botId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly requests: Request[];
  readonly violations: string[];
  readonly sent: SentMessage[];
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

/** How long something the bot is to do may take before the test fails. */
const PATIENCE_MS = 15_000;

export function createWorld(): World {
  const waiting = new Set<() => void>();
  let last = 1_100_000_000_000_000_000n;
  const nextId = (): string => {
    last += 1n;
    return String(last);
  };
  return {
    token: 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.test.a-token-that-must-never-be-printed',
    botId: nextId(),
    guildId: nextId(),
    channelId: nextId(),
    requests: [],
    violations: [],
    sent: [],
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
