/** The nouns of the Discord surface. */
import type { AnySelectMenuInteraction, ButtonInteraction, Message, RepliableInteraction } from 'discord.js';
import type { Reply } from '../../answer/types.ts';
import type { Measure } from '../../base/measuring/types.ts';
import type { Request } from '../../commands/types.ts';
import type { Log } from '../../log.ts';
import type { Service } from '../../service/types.ts';
import type { ServerSettings } from '../../store/servers/types.ts';
import type { Store } from '../../store/types.ts';
import type { RateLimiter } from './throttle/createRateLimiter.ts';
import type { RecentAnswers } from './throttle/createRecentAnswers.ts';

/** Reads a server's settings; returns the defaults for '', and if the store fails. Never rejects. */
export type ReadSettings = (serverId: string) => Promise<ServerSettings>;

/** Everything the bot needs to answer, whatever arrives. */
export interface BotContext {
  /** Returns the knowledge that answers a server's people. */
  readonly viewOf: Service['viewOf'];
  readonly watchedIn: Service['watchedIn'];
  readonly moderation: Service['moderation'];
  readonly staleAfterDays: Service['staleAfterDays'];
  readonly log: Log;
  readonly measure: Measure;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly store: Store | null;
  readonly settingsOf: ReadSettings;
  readonly rateLimiter: RateLimiter;
  /** Public answers of the last minute. */
  readonly recent: RecentAnswers;
}

/** A button or a select that someone used. */
export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction;

/** A request as it came from Discord. */
export interface DiscordRequest extends Request {
  /** The message or interaction that asked; the reply goes back through it. */
  readonly origin: Message | RepliableInteraction;
  /** Name in the log. */
  readonly name: string;
  /** Whether only the asker sees the reply, even if the reply itself is public. */
  readonly isPrivate: boolean;
  /** Whether nobody called the bot: it is a new post in a help forum. */
  readonly isUnprompted: boolean;
  /** Whether an unprompted reply may be suggestions; otherwise it is an answer, or nothing is said. */
  readonly suggests: boolean;
  /** Question asked in public in a server, in the words that people read; null for everything else. */
  readonly question: string | null;
  /** Reply that needs no run; null for nearly every request. */
  readonly notice: Reply | null;
}

/** The part of a request that depends on its kind: command, menu, component or form. */
export type ReadTask = Pick<DiscordRequest, 'name' | 'task' | 'isPrivate' | 'question'>;

/** A message that shows a reply in public. */
export interface Shown {
  readonly message: Message;
  readonly reply: Reply;
}
