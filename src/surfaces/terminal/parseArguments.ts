import { parseArgs } from 'node:util';

/** What was typed after the command. */
export interface Arguments {
  /** The words, joined by spaces; null where there are none. */
  readonly text: string | null;
  readonly json: boolean;
  readonly knowledge: string | undefined;
  readonly server: string | undefined;
}

const USAGE = `usage:
  npm run -s ask -- [--json] [--knowledge DIR] "question"    or questions on standard input, one a line
  npm run -s check -- [DIR | --knowledge DIR]
  npm run -s eval -- [--knowledge DIR] [questions.jsonl]
  npm run -s explain -- [--knowledge DIR] "question"
  npm run -s import -- --server ID DIR
  npm run -s fetch -- [DIR | --knowledge DIR]`;

/** @returns the arguments, or what is wrong with them */
export function parseArguments(args: readonly string[]): Arguments | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, knowledge: { type: 'string' }, server: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.knowledge === '') return { wrong: '--knowledge needs a folder' };
    const text = positionals.length > 0 ? positionals.join(' ') : null;
    return { text, json: values.json, knowledge: values.knowledge, server: values.server };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

/** Say how it is used. @returns the exit code for bad usage */
export function usage(wrong: string): 2 {
  process.stderr.write(`${wrong}\n${USAGE}\n`);
  return 2;
}
