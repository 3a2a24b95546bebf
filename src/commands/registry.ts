import type { Reply } from '../answer/types.ts';
import { messagesFor } from '../locales/messagesFor.ts';
import { StoreError, type StoreErrorCode } from '../store/database/StoreError.ts';
import { answerThis, candidate, postAnswer } from './ask/answerThis.ts';
import { ask } from './ask/ask.ts';
import { askModerators, askNoMore } from './ask/askModerators.ts';
import { citations } from './ask/citations.ts';
import { flag, flagged } from './ask/flag.ts';
import { helpful } from './ask/helpful.ts';
import { related } from './ask/related.ts';
import { show, turn } from './ask/showEntry.ts';
import { browseTopic, browseTopics, faq } from './browse/faq.ts';
import { browseNews } from './browse/faqNews.ts';
import { sources } from './browse/sources.ts';
import { addToKnowledge } from './moderation/entries/kbAdd.ts';
import { moderatorActions, moderatorCommands } from './moderation/registry.ts';
import { changeMentions, forgetMe, privacy } from './privacy.ts';
import { refusal } from './refusal.ts';
import type {
  Action,
  Command,
  CommandArguments,
  CommandContext,
  Fields,
  MessageCommand,
  TargetMessage,
} from './types.ts';

/** Every command, in the order people see them. A new command is one file and one line here. */
export const commands: readonly Command[] = [ask, faq, sources, privacy, ...moderatorCommands];

/** Commands in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [answerThis, addToKnowledge];

/** What buttons, selects and forms do, by the part of their id before the colon. */
export const actions: readonly Action[] = [
  show,
  turn,
  browseTopics,
  browseTopic,
  browseNews,
  citations,
  related,
  helpful,
  flag,
  flagged,
  askModerators,
  askNoMore,
  candidate,
  postAnswer,
  forgetMe,
  changeMentions,
  ...moderatorActions,
];

/**
 * Run a command as this asker.
 * @returns the command's reply, or a refusal where the asker may not use it or there is no such command
 */
export async function runCommand(name: string, args: CommandArguments, context: CommandContext): Promise<Reply> {
  const command = commands.find((one) => one.name === name);
  return run(command, (known) => known.run(args, context), context);
}

/** Run a command of a message's menu, as `runCommand` does. */
export async function runMessageCommand(name: string, to: TargetMessage, context: CommandContext): Promise<Reply> {
  const command = messageCommands.find((one) => one.name === name);
  return run(command, (known) => known.run(to, context), context);
}

/**
 * Do what a button, a select or a form asks for.
 * @param id `action:argument`; for a select, the chosen value is the argument
 * @param fields what a form was filled in with
 */
export async function runAction(id: string, context: CommandContext, fields: Fields = {}): Promise<Reply> {
  const colon = id.indexOf(':');
  return run(findAction(id), (known) => known.run(colon < 0 ? '' : id.slice(colon + 1), context, fields), context);
}

/** What an id asks for, by the part before the colon. */
export function findAction(id: string): Action | undefined {
  const [name] = id.split(':', 1);
  return actions.find((one) => one.name === name);
}

async function run<T extends { readonly for: Command['for'] }>(
  found: T | undefined,
  go: (found: T) => Reply | Promise<Reply>,
  { asker, locale, warn }: CommandContext,
): Promise<Reply> {
  const messages = messagesFor(locale).commands;
  if (!found) return refusal(messages.olderVersion);
  if (found.for === 'moderators' && !asker.isModerator) return refusal(messages.moderatorsOnly);
  try {
    return await go(found);
  } catch (error) {
    const reason = error instanceof StoreError ? WHY_NOT_KEPT[error.code] : undefined;
    if (!(error instanceof StoreError) || reason === undefined) throw error;
    warn(error.message);
    return refusal(messages[reason]);
  }
}

/** What people are told where the store refuses; anything else is a bug. */
const WHY_NOT_KEPT: Partial<Record<StoreErrorCode, 'storeFull' | 'storeReadOnly' | 'storeDown'>> = {
  full: 'storeFull',
  readonly: 'storeReadOnly',
  disk: 'storeDown',
  busy: 'storeDown',
  unreachable: 'storeDown',
  denied: 'storeDown',
  damaged: 'storeDown',
};
