import { parseArgs } from 'node:util';

/** Arguments that follow a command's name. */
export interface Arguments {
  /** The words, joined by spaces; null if there are none. */
  readonly text: string | null;
  readonly json: boolean;
  readonly knowledge: string | undefined;
  readonly server: string | undefined;
  /** Folder that `import` writes to. */
  readonly to: string | undefined;
  /** Name of the file that `import` writes, without `.md`. */
  readonly as: string | undefined;
  readonly dryRun: boolean;
}

/**
 * Parses the arguments of a command. Never throws.
 * @returns the arguments, or the reason why they cannot be used
 */
export function parseArguments(args: readonly string[]): Arguments | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        knowledge: { type: 'string' },
        server: { type: 'string' },
        to: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (values.knowledge === '') return { error: '--knowledge needs a folder' };
    if (values.to === '') return { error: '--to needs a folder' };
    const text = positionals.length > 0 ? positionals.join(' ') : null;
    const { json, knowledge, server, to, as, 'dry-run': dryRun } = values;
    return { text, json, knowledge, server, to, as, dryRun };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
