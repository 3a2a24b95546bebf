/** The nouns of the commands room: what can be asked of Footnote, whatever the surface. */

import type { Reply } from '../answer/types.ts';
import type { KnowledgeView } from '../library/types.ts';
import type { Locale } from '../locales/locale.ts';
import type { Moderation } from '../service/types.ts';
import type { Store } from '../store/types.ts';

export interface OptionBase {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export interface TextOption extends OptionBase {
  readonly type: 'text';
  readonly maxLength: number;
  /** Choices for what has been typed so far: at most 25; a value is passed to `run` in place of free text. */
  readonly complete?: (typed: string, context: CommandContext) => readonly Choice[];
}

export interface FlagOption extends OptionBase {
  readonly type: 'flag';
}

/** Someone of the server; the value is their id. */
export interface MemberOption extends OptionBase {
  readonly type: 'member';
}

/** A role of the server; the value is its id. */
export interface RoleOption extends OptionBase {
  readonly type: 'role';
}

/** A channel of the server; the value is its id. */
export interface ChannelOption extends OptionBase {
  readonly type: 'channel';
  readonly kind: 'text' | 'forum';
}

export type CommandOption = TextOption | FlagOption | MemberOption | RoleOption | ChannelOption;

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Who asks, where, and what there is to answer from. Rooms to the left take clocks and stores as arguments. */
export interface CommandContext {
  /** The folder's entries, with those of this server over them. */
  readonly library: KnowledgeView;
  readonly asker: { readonly id: string; readonly isModerator: boolean };
  readonly place: 'server' | 'direct' | 'preview' | 'terminal';
  /** '' outside servers that have the bot. */
  readonly serverId: string;
  /** '' where there are no channels. */
  readonly channelId: string;
  /** The language of notices and buttons; answers stay in their own. */
  readonly locale: Locale;
  /** What people write while the bot runs, or null: then nothing is kept, and nothing that needs it is offered. */
  readonly store: Store | null;
  /** What moderators' commands need besides the store; without it they only refresh this process. */
  readonly moderation?: Moderation | null;
  /** Say to the operator what went wrong without keeping an answer from anyone. */
  readonly warn: (message: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** An answer whose newest date is older than so many days says so; none does unless told. */
  readonly staleAfterDays?: number | null;
}

export type CommandArguments = Readonly<Record<string, string | boolean | undefined>>;

/** A command: plain data and a `run`. */
export interface Command {
  /** `ask`, or `kb refresh` for a subcommand. Lower case, 1–32 characters a word. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Moderator commands are hidden behind Manage Server and checked again before `run`. */
  readonly for: 'everyone' | 'moderators';
  /** It may take longer than a second: surfaces acknowledge it first. */
  readonly slow?: boolean;
  readonly run: (args: CommandArguments, context: CommandContext) => Reply | Promise<Reply>;
}

/** What a form was filled in with, by field id. */
export type Fields = Readonly<Record<string, string>>;

/** What a button, a select or a form does: `argument` is the part of its id after the colon, or the value chosen. */
export interface Action {
  readonly name: string;
  readonly for: 'everyone' | 'moderators';
  /** It may take longer than a second, and only moderators have such actions. */
  readonly slow?: boolean;
  readonly run: (argument: string, context: CommandContext, fields: Fields) => Reply | Promise<Reply>;
}

/** A message that a command was chosen for in its menu. */
export interface TargetMessage {
  readonly id: string;
  readonly text: string;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  /** As English speakers see it, 1–32 characters. */
  readonly name: string;
  readonly for: 'everyone' | 'moderators';
  readonly run: (message: TargetMessage, context: CommandContext) => Reply | Promise<Reply>;
}

/** What someone asks for: a command with its arguments, a command of a message's menu, or an action. */
export type Task =
  | { readonly type: 'command'; readonly name: string; readonly args: CommandArguments }
  | { readonly type: 'menu'; readonly name: string; readonly message: TargetMessage }
  | {
      readonly type: 'action';
      /** `action:argument`; for a select, the chosen value is the argument. */
      readonly id: string;
      /** Values of a form; empty for buttons and selects. */
      readonly fields: Fields;
    };

/** One request, whatever the surface: what is asked, by whom, where, in which language and with which rights. */
export interface Request {
  readonly task: Task;
  readonly context: CommandContext;
}
