import type { Io } from './io.ts';
import { reportUsage } from './output/reportUsage.ts';
import { type Arguments, parseArguments } from './parseArguments.ts';

type Run = (args: Arguments, io: Io) => Promise<number>;

/** The commands by name; each is loaded when it runs, so that a cold start loads one. */
const COMMANDS: Readonly<Record<string, () => Promise<Run>>> = {
  ask: async () => (await import('./commands/ask.ts')).ask,
  check: async () => (await import('./commands/check.ts')).check,
  eval: async () => (await import('./commands/eval.ts')).evaluate,
  explain: async () => (await import('./commands/explain.ts')).explain,
  init: async () => (await import('./commands/init.ts')).init,
  import: async () => (await import('./commands/import.ts')).importFiles,
  fetch: async () => (await import('./commands/fetch.ts')).fetchAll,
};

/** Errors worded for the operator, by name: loading their classes would load the configuration and the store. */
const OPERATOR_ERRORS: readonly string[] = ['ConfigError', 'StoreError'];

/**
 * Runs one command.
 * @param args the command's name, then its arguments
 * @returns the exit code: 0 for success, 1 for a failure that the output explains, 2 for bad usage or configuration.
 * Rejects with any other error: that is a bug and keeps its stack.
 */
export async function runCli([name = '', ...rest]: readonly string[], io: Io): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return reportUsage(`there is no command ${JSON.stringify(name)}`, io);
  const args = parseArguments(rest);
  if ('error' in args) return reportUsage(args.error, io);
  const run = await load();
  try {
    return await run(args, io);
  } catch (error) {
    if (!(error instanceof Error && OPERATOR_ERRORS.includes(error.name))) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
}
