import type { Reply } from '../answer/types.ts';
import type { FindWatched } from '../knowledge/watch/types.ts';
import type { KnowledgeView } from '../library/types.ts';
import type { Locale } from '../locales/locale.ts';
import type { Moderation } from '../service/types.ts';
import type { Store } from '../store/types.ts';
import type { Failure } from './failures/types.ts';
import type { AttachedFile, HelpPost, TargetMessage } from './incoming/types.ts';
import type { Asker, Needed } from './rights/types.ts';

interface OptionBase {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export interface TextOption extends OptionBase {
  readonly type: 'text';
  readonly maxLength: number;
  /** Returns at most 25 choices for the text typed so far; `run` gets the value of the chosen one. */
  readonly complete?: (typed: string, context: CommandContext) => readonly Choice[];
}

export interface FlagOption extends OptionBase {
  readonly type: 'flag';
}

/** A member or a role of the server; the value is the id. */
export interface MentionOption extends OptionBase {
  readonly type: 'member' | 'role';
}

/** A channel of the server; the value is its id. */
export interface ChannelOption extends OptionBase {
  readonly type: 'channel';
  readonly kind: 'text' | 'forum';
}

/** A file that is attached to the command. */
export interface FileOption extends OptionBase {
  readonly type: 'file';
}

export type CommandOption = TextOption | FlagOption | MentionOption | ChannelOption | FileOption;

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Context of one request: the asker, the place and the knowledge. */
export interface CommandContext {
  /** The folder's entries combined with this server's own. */
  readonly library: KnowledgeView;
  readonly asker: Asker;
  readonly place: 'server' | 'direct' | 'preview' | 'terminal';
  /** '' outside servers that have the bot. */
  readonly serverId: string;
  /** '' if there are no channels. */
  readonly channelId: string;
  /** Id of the message whose button or menu was used; absent for everything else. */
  readonly messageId?: string;
  /** The post of a help forum that this is about; absent elsewhere. */
  readonly post?: HelpPost;
  /** Language of notices and buttons; answers stay in the language they were written in. */
  readonly locale: Locale;
  /** The store, or null; without it nothing is stored, and features that need it are not offered. */
  readonly store: Store | null;
  /** Operations for moderators; without them `/kb refresh` reloads the folder here alone. */
  readonly moderation?: Moderation | null;
  /** Logs a problem that did not prevent the answer. */
  readonly warn: (message: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Age in days from which an answer is marked as possibly out of date; null or absent for never. */
  readonly staleAfterDays?: number | null;
  /** Returns what became of the paragraphs that an entry cites, as this place reads it; absent without a store. */
  readonly findWatched?: FindWatched;
}

/** Result of a command: a reply or a failure. */
export type Outcome = Reply | Failure;

export type CommandArguments = Readonly<Record<string, string | boolean | AttachedFile | undefined>>;

/** A command: plain data and a function. */
export interface Command {
  /** `ask`, or `kb refresh` for a subcommand. Lower case, 1–32 characters per word. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** The right it needs, checked before `run`. Discord shows commands that need one to members with Manage Server only. */
  readonly for: Needed;
  /** True if it may take longer than a second: surfaces acknowledge it first. */
  readonly slow?: boolean;
  readonly run: (args: CommandArguments, context: CommandContext) => Outcome | Promise<Outcome>;
}

/** Values of a form, by field id. */
export type Fields = Readonly<Record<string, string>>;

/** Files of a form, by field id. */
export type Files = Readonly<Record<string, AttachedFile>>;

/** The action of a button, a select or a form; `argument` is the part of its id after the colon, or the chosen value. */
export interface Action {
  readonly name: string;
  readonly for: Needed;
  /** True if it may take longer than a second; only moderators have such actions. */
  readonly slow?: boolean;
  readonly run: (argument: string, context: CommandContext, fields: Fields, files: Files) => Outcome | Promise<Outcome>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  /** English name, 1–32 characters. */
  readonly name: string;
  readonly for: Needed;
  readonly run: (message: TargetMessage, context: CommandContext) => Outcome | Promise<Outcome>;
}

/** The task of a request: a command with its arguments, a command in the menu of a message, or an action. */
export type Task =
  | { readonly type: 'command'; readonly name: string; readonly args: CommandArguments }
  | { readonly type: 'menu'; readonly name: string; readonly message: TargetMessage }
  | {
      readonly type: 'action';
      /** `action:argument`; for a select, the argument is the chosen value. */
      readonly id: string;
      /** Values of a form; empty for buttons and selects. */
      readonly fields: Fields;
      /** Files of a form; absent if there are none. */
      readonly files?: Files;
    };

/** One request from any surface: its task, and who asks where, in which language and with which rights. */
export interface Request {
  readonly task: Task;
  readonly context: CommandContext;
}
