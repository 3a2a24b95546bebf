import { parseArgs } from 'node:util';

/** Arguments that follow a command's name. */
export interface Arguments {
  /** The words, joined by spaces; null if there are none. */
  readonly text: string | null;
  readonly json: boolean;
  readonly knowledge: string | undefined;
  readonly server: string | undefined;
}

/**
 * Parses the arguments of a command. Never throws.
 * @returns the arguments, or the reason why they cannot be used
 */
export function parseArguments(args: readonly string[]): Arguments | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, knowledge: { type: 'string' }, server: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.knowledge === '') return { error: '--knowledge needs a folder' };
    const text = positionals.length > 0 ? positionals.join(' ') : null;
    return { text, json: values.json, knowledge: values.knowledge, server: values.server };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
