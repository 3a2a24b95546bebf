import { Command, InvalidArgumentError } from 'commander';
import { COMMANDS, OPTIONS, type TerminalCommand } from './commandList.ts';
import type { Io } from './io.ts';
import type { Arguments } from './types.ts';

/**
 * Returns the parser of all commands, which writes help to standard output and mistakes, with the nearest name, to standard
 * error.
 * @param run called with the command that was named
 */
export function createProgram(
  run: (command: TerminalCommand, args: Arguments) => Promise<void>,
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
): Command {
  const program = new Command('npm run -s')
    .usage('COMMAND -- [options]')
    .description('Footnote’s commands. The bot itself starts with `npm start`.')
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, '').replace(/\n(?=\()/u, ' ')),
    });
  for (const command of COMMANDS) {
    const { name, summary, words, options, examples } = command;
    const own = program
      .command(name)
      .description(`${summary}.`)
      .summary(summary)
      .usage(`-- ${options.length > 0 ? '[options] ' : ''}${words?.[0] ?? ''}`)
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`)
      .showHelpAfterError(hint(name));
    if (words) own.argument(...words);
    for (const option of options) {
      const [flags, description] = OPTIONS[option];
      if (flags.includes('<')) own.option(flags, description, refuseEmpty);
      else own.option(flags, description);
    }
    own.action(() => {
      const said = own.args;
      const text = said.length > 0 ? said.join(' ') : null;
      return run(command, { ...NONE, ...own.opts<Partial<Arguments>>(), text });
    });
  }
  return program.showHelpAfterError('npm run -s ask -- --help, or another command, says how it is used');
}

/** Returns the line that follows a mistake. */
export const hint = (name: string): string => `npm run -s ${name} -- --help says how it is used`;

const NONE: Arguments = {
  text: null,
  json: false,
  knowledge: undefined,
  server: undefined,
  from: undefined,
  to: undefined,
  as: undefined,
  url: undefined,
  title: undefined,
  dryRun: false,
};

function refuseEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}
