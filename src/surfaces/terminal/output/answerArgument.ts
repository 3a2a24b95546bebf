const HELP = `npm start: starts the bot, or the preview if there is no DISCORD_TOKEN
Settings are environment variables or lines of .env: see .env.example and docs/operating.md
npm run -s ask -- --help: the other commands
`;

/**
 * Answers an argument of `npm start`, which takes none.
 * @returns the exit code: 0 for a call for help, 2 for any other
 */
export function answerArgument(argument: string, { stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): 0 | 2 {
  const isHelp = argument === '--help' || argument === '-h';
  if (isHelp) stdout.write(HELP);
  else stderr.write(`npm start takes no ${argument}\n${HELP}`);
  return isHelp ? 0 : 2;
}
