import { CommanderError } from 'commander';
import type { TerminalCommand } from './commandList.ts';
import { createProgram, hint } from './createProgram.ts';
import type { Io } from './io.ts';
import { type Arguments, UsageError } from './types.ts';

/** Errors worded for the operator, by name: loading their classes would load the configuration and the store. */
const OPERATOR_ERRORS: readonly string[] = ['ConfigError', 'StoreError'];

/**
 * Runs one command.
 * @param args the command's name, then its arguments
 * @returns the exit code: 0 for success, 1 for a failure that the output explains, 2 for bad usage or configuration.
 * Rejects with any other error: that is a bug and keeps its stack.
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const run = async ({ name, load }: TerminalCommand, parsed: Arguments): Promise<void> => {
    try {
      code = await (await load())(parsed, io);
    } catch (error) {
      if (error instanceof UsageError) io.stderr.write(`${error.message}\n${hint(name)}\n`);
      else if (error instanceof Error && OPERATOR_ERRORS.includes(error.name)) io.stderr.write(`${error.message}\n`);
      else throw error;
      code = 2;
    }
  };
  try {
    await createProgram(run, io).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}
