import { notice } from '../answer/toReply.ts';
import type { Reply } from '../answer/types.ts';
import { ask } from './ask.ts';
import { browseTopic, browseTopics, faq } from './faq.ts';
import { kbRefresh } from './kbRefresh.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';
import type { Action, Command, CommandArguments, CommandContext } from './types.ts';

/** Every command, in the order people see them. A new command is one file and one line here. */
export const commands: readonly Command[] = [ask, faq, sources, kbRefresh];

/** What buttons and selects do, by the part of their id before the colon. */
export const actions: readonly Action[] = [show, browseTopics, browseTopic];

/**
 * Run a command as this asker.
 * @returns the command's reply, or a refusal where the asker may not use it or there is no such command
 */
export async function runCommand(name: string, args: CommandArguments, context: CommandContext): Promise<Reply> {
  const command = commands.find((one) => one.name === name);
  return run(command, (known) => known.run(args, context), context);
}

/**
 * Do what a button or a select asks for.
 * @param id `action:argument`; for a select, the chosen value is the argument
 */
export async function runAction(id: string, context: CommandContext): Promise<Reply> {
  const colon = id.indexOf(':');
  const name = colon < 0 ? id : id.slice(0, colon);
  const action = actions.find((one) => one.name === name);
  return run(action, (known) => known.run(colon < 0 ? '' : id.slice(colon + 1), context), context);
}

async function run<T extends Command | Action>(
  found: T | undefined,
  go: (found: T) => Reply | Promise<Reply>,
  { asker }: CommandContext,
): Promise<Reply> {
  if (!found) return refusal('That comes from an older version of this bot. Ask again.');
  if (found.for === 'moderators' && !asker.isModerator) return refusal('Only moderators (Manage Server) can do that.');
  return go(found);
}

const refusal = (text: string): Reply => ({ ...notice(text, 'error'), private: true });
