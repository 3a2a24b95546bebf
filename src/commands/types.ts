/** The nouns of the commands room: what can be asked of Footnote, whatever the surface. */
import type { Library } from '../answer/library.ts';
import type { Reply } from '../answer/types.ts';

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

export type CommandOption = TextOption | FlagOption;

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Who asks, where, and what there is to answer from. Rooms to the left take clocks and stores as arguments. */
export interface CommandContext {
  readonly library: Library;
  readonly asker: { readonly id: string; readonly isModerator: boolean };
  readonly place: 'server' | 'direct' | 'preview' | 'terminal';
  /** Milliseconds since the epoch. */
  readonly now: number;
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

/** What a button or a select does: `argument` is the part of its id after the colon, or the value chosen. */
export interface Action {
  readonly name: string;
  readonly for: 'everyone' | 'moderators';
  readonly run: (argument: string, context: CommandContext) => Reply | Promise<Reply>;
}
