import type { Reply } from '../answer/types.ts';
import { StoreError } from '../store/database/StoreError.ts';
import { answerThis, candidate, postAnswer } from './ask/answerThis.ts';
import { ask } from './ask/ask.ts';
import { askAboutAnswer, askModerators, cancelModeratorRequest } from './ask/askModerators.ts';
import { citations } from './ask/citations.ts';
import { flag, flagged } from './ask/flag.ts';
import { helpful } from './ask/helpful.ts';
import { leaf, readPage } from './ask/readPage.ts';
import { related } from './ask/related.ts';
import { show, turn } from './ask/showEntry.ts';
import { takeBack, takeBackMenu } from './ask/takeBack.ts';
import { browseTopic, browseTopics, faq } from './browse/faq.ts';
import { browseNews } from './browse/faqNews.ts';
import { sources } from './browse/sources.ts';
import { STORE_FAILURES } from './failures/storeFailures.ts';
import { toFailureReply } from './failures/wordFailure.ts';
import { thisAnswers } from './moderation/drafts/thisAnswers.ts';
import { addToKnowledge } from './moderation/entries/kbAdd.ts';
import { moderatorActions, moderatorCommands } from './moderation/registry.ts';
import { needHelp } from './posts/needHelp.ts';
import { solved } from './posts/solved.ts';
import { thatSolvedIt } from './posts/thatSolvedIt.ts';
import { changeMentions, forgetMe, privacy } from './privacy.ts';
import { hasRight } from './rights/hasRight.ts';
import type { Action, Choice, Command, CommandContext, MessageCommand, Outcome, Request, Task } from './types.ts';

/** Every command, in the order people see them. A new command is one file and one line here. */
export const commands: readonly Command[] = [ask, faq, sources, privacy, ...moderatorCommands];

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [
  answerThis,
  addToKnowledge,
  thisAnswers,
  thatSolvedIt,
  takeBackMenu,
];

/** Every action of buttons, selects and forms, by the part of their id before the colon. */
export const actions: readonly Action[] = [
  show,
  turn,
  readPage,
  leaf,
  browseTopics,
  browseTopic,
  browseNews,
  citations,
  related,
  helpful,
  flag,
  flagged,
  askModerators,
  askAboutAnswer,
  cancelModeratorRequest,
  candidate,
  postAnswer,
  takeBack,
  solved,
  needHelp,
  forgetMe,
  changeMentions,
  ...moderatorActions,
];

/** The function that carries out a task. */
interface Handler {
  readonly for: Command['for'];
  readonly slow: boolean;
  readonly run: (context: CommandContext) => Outcome | Promise<Outcome>;
}

/**
 * Runs a request: the one way into every command and action.
 * @returns the reply; a private error if the asker may not do this, nothing has that name, or the store is unavailable.
 * Rejects on any other error: that is a bug.
 */
export async function runRequest({ task, context }: Request): Promise<Reply> {
  const outcome = await attempt(findHandler(task), context);
  return 'failed' in outcome ? toFailureReply(outcome, context.locale) : outcome;
}

async function attempt(handler: Handler | undefined, context: CommandContext): Promise<Outcome> {
  if (!handler) return { failed: 'bot/older-version' };
  if (!isAllowed(handler, context)) {
    return handler.for === 'everyone' || context.asker.right === null
      ? { failed: 'asker/not-moderator' }
      : { failed: 'asker/lacks-right', right: handler.for };
  }
  try {
    return await handler.run(context);
  } catch (error) {
    const failed = error instanceof StoreError ? STORE_FAILURES[error.code] : undefined;
    if (!(error instanceof StoreError) || failed === undefined) throw error;
    context.warn(error.message);
    return { failed };
  }
}

/** Returns how a surface acknowledges a slow request before it runs; null if the reply comes at once. */
export function acknowledgementOf({ task, context }: Request): 'public' | 'private' | null {
  const handler = findHandler(task);
  if (!handler?.slow || !isAllowed(handler, context)) return null;
  const isPrivate = handler.for !== 'everyone' || (task.type === 'command' && task.args.private === true);
  return isPrivate ? 'private' : 'public';
}

/** Returns choices for what has been typed into a command's option; null if the asker has no such option with choices. */
export function completeOption(
  {
    command: name,
    option: optionName,
    typed,
  }: { readonly command: string; readonly option: string; readonly typed: string },
  context: CommandContext,
): readonly Choice[] | null {
  const command = commands.find((one) => one.name === name);
  const option = command?.options.find((one) => one.name === optionName);
  if (!command || !isAllowed(command, context) || option?.type !== 'text' || !option.complete) return null;
  return option.complete(typed.slice(0, option.maxLength), context);
}

function findHandler(task: Task): Handler | undefined {
  if (task.type === 'command') {
    const found = commands.find(({ name }) => name === task.name);
    return found && { for: found.for, slow: found.slow ?? false, run: (context) => found.run(task.args, context) };
  }
  if (task.type === 'menu') {
    const found = messageCommands.find(({ name }) => name === task.name);
    return found && { for: found.for, slow: false, run: (context) => found.run(task.message, context) };
  }
  const [name = ''] = task.id.split(':', 1);
  const argument = task.id.slice(name.length + 1);
  const found = actions.find((action) => action.name === name);
  return (
    found && {
      for: found.for,
      slow: found.slow ?? false,
      run: (context) => found.run(argument, context, task.fields, task.files ?? {}),
    }
  );
}

const isAllowed = (found: Pick<Command, 'for'>, { asker }: CommandContext): boolean => hasRight(asker, found.for);
