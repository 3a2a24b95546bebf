/** `npm run ask|check|eval|explain|import|fetch`: the first argument names the command. */
import { usage } from './parseArguments.ts';

// Whoever reads may have read enough (`ask < questions.txt | head`): then there is nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

async function run(command: string | undefined, rest: readonly string[]): Promise<number> {
  switch (command) {
    case 'ask':
      return (await import('./commands/ask.ts')).ask(rest);
    case 'check':
      return (await import('./commands/check.ts')).check(rest);
    case 'eval':
      return (await import('./commands/eval.ts')).evaluate(rest);
    case 'explain':
      return (await import('./commands/explain.ts')).explain(rest);
    case 'import':
      return (await import('./commands/import.ts')).importFiles(rest);
    case 'fetch':
      return (await import('./commands/fetch.ts')).fetchAll(rest);
    default:
      return usage(`there is no command ${JSON.stringify(command ?? '')}`);
  }
}

const [command, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await run(command, rest);
} catch (error) {
  // A wrong variable is worded for the operator; anything else is a bug and keeps its stack.
  if (!(error instanceof Error && ['ConfigError', 'StoreError'].includes(error.name))) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
