import type { Reply } from '../../src/answer/types.ts';
import { runRequest } from '../../src/commands/registry.ts';
import type { CommandArguments, CommandContext, Fields } from '../../src/commands/types.ts';

/** Runs a command by name. */
export const runCommand = (name: string, args: CommandArguments, context: CommandContext): Promise<Reply> =>
  runRequest({ task: { type: 'command', name, args }, context });

/** Runs the action of a button, a select or a form. */
export const runAction = (id: string, context: CommandContext, fields: Fields = {}): Promise<Reply> =>
  runRequest({ task: { type: 'action', id, fields }, context });
