import type { Io } from '../io.ts';

const USAGE = `usage:
  npm run -s ask -- [--json] [--knowledge DIR] "question"    or questions on standard input, one a line
  npm run -s check -- [DIR | --knowledge DIR]
  npm run -s eval -- [--knowledge DIR] [questions.jsonl]
  npm run -s explain -- [--knowledge DIR] "question"
  npm run -s init -- DIR
  npm run -s import -- [--to DIR] [--as NAME] [--dry-run] FILE|DIR|URL
  npm run -s import -- --server ID DIR                       files of /kb export, into a server
  npm run -s fetch -- [DIR | --knowledge DIR]`;

/**
 * Writes a mistake in the arguments to standard error, then the usage.
 * @returns the exit code for bad usage
 */
export function reportUsage(mistake: string, { stderr }: Pick<Io, 'stderr'>): 2 {
  stderr.write(`${mistake}\n${USAGE}\n`);
  return 2;
}
