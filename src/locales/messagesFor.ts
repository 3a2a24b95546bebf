import { de as deAnswer } from './de/answer.ts';
import { de as deNames } from './de/commandNames.ts';
import { de as deCommands } from './de/commands.ts';
import { de as deModeration } from './de/moderation.ts';
import { de as dePosts } from './de/posts.ts';
import { type AnswerMessages, en as enAnswer } from './en/answer.ts';
import { type CommandNames, en as enNames } from './en/commandNames.ts';
import { type CommandMessages, en as enCommands } from './en/commands.ts';
import { en as enModeration, type ModerationMessages } from './en/moderation.ts';
import { en as enPosts, type PostMessages } from './en/posts.ts';
import { es as esAnswer } from './es/answer.ts';
import { es as esNames } from './es/commandNames.ts';
import { es as esCommands } from './es/commands.ts';
import { es as esModeration } from './es/moderation.ts';
import { es as esPosts } from './es/posts.ts';
import { fr as frAnswer } from './fr/answer.ts';
import { fr as frNames } from './fr/commandNames.ts';
import { fr as frCommands } from './fr/commands.ts';
import { fr as frModeration } from './fr/moderation.ts';
import { fr as frPosts } from './fr/posts.ts';
import type { Locale } from './locale.ts';
import { uk as ukAnswer } from './uk/answer.ts';
import { uk as ukNames } from './uk/commandNames.ts';
import { uk as ukCommands } from './uk/commands.ts';
import { uk as ukModeration } from './uk/moderation.ts';
import { uk as ukPosts } from './uk/posts.ts';

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
  /** Messages that the bot sends unasked, and moderators' view of votes and flags. */
  readonly posts: PostMessages;
}

const locales: Readonly<Record<Locale, LocaleMessages>> = {
  en: { answer: enAnswer, commands: enCommands, moderation: enModeration, commandNames: enNames, posts: enPosts },
  uk: { answer: ukAnswer, commands: ukCommands, moderation: ukModeration, commandNames: ukNames, posts: ukPosts },
  de: { answer: deAnswer, commands: deCommands, moderation: deModeration, commandNames: deNames, posts: dePosts },
  fr: { answer: frAnswer, commands: frCommands, moderation: frModeration, commandNames: frNames, posts: frPosts },
  es: { answer: esAnswer, commands: esCommands, moderation: esModeration, commandNames: esNames, posts: esPosts },
};

/** Returns the texts of a language. */
export const messagesFor = (locale: Locale): LocaleMessages => locales[locale];
