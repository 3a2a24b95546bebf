import { de as deAnswer } from './de/answer.ts';
import { de as deNames } from './de/commandNames.ts';
import { de as deCommands } from './de/commands.ts';
import { de as deModeration } from './de/moderation.ts';
import { type AnswerMessages, en as enAnswer } from './en/answer.ts';
import { type CommandNames, en as enNames } from './en/commandNames.ts';
import { type CommandMessages, en as enCommands } from './en/commands.ts';
import { en as enModeration, type ModerationMessages } from './en/moderation.ts';
import { es as esAnswer } from './es/answer.ts';
import { es as esNames } from './es/commandNames.ts';
import { es as esCommands } from './es/commands.ts';
import { es as esModeration } from './es/moderation.ts';
import { fr as frAnswer } from './fr/answer.ts';
import { fr as frNames } from './fr/commandNames.ts';
import { fr as frCommands } from './fr/commands.ts';
import { fr as frModeration } from './fr/moderation.ts';
import type { Locale } from './locale.ts';
import { uk as ukAnswer } from './uk/answer.ts';
import { uk as ukNames } from './uk/commandNames.ts';
import { uk as ukCommands } from './uk/commands.ts';
import { uk as ukModeration } from './uk/moderation.ts';

/** All texts of one language. */
export interface LocaleMessages {
  /** Texts around an answer. */
  readonly answer: AnswerMessages;
  /** Replies of the commands for everybody, and their names. */
  readonly commands: CommandMessages;
  /** Replies of the commands for moderators. */
  readonly moderation: ModerationMessages;
  /** Names and descriptions of `/kb` and its options. */
  readonly commandNames: CommandNames;
}

const locales: Readonly<Record<Locale, LocaleMessages>> = {
  en: { answer: enAnswer, commands: enCommands, moderation: enModeration, commandNames: enNames },
  uk: { answer: ukAnswer, commands: ukCommands, moderation: ukModeration, commandNames: ukNames },
  de: { answer: deAnswer, commands: deCommands, moderation: deModeration, commandNames: deNames },
  fr: { answer: frAnswer, commands: frCommands, moderation: frModeration, commandNames: frNames },
  es: { answer: esAnswer, commands: esCommands, moderation: esModeration, commandNames: esNames },
};

/** Returns the texts of a language. */
export const messagesFor = (locale: Locale): LocaleMessages => locales[locale];
