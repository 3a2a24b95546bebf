import { runCli } from './cli.ts';
import { readWithProgress } from './output/readWithProgress.ts';

const { argv, env, stdout, stderr } = process;
// A reader that has read enough (`ask < questions.txt | head`) ends the command without an error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await runCli(argv.slice(2), {
  stdin: process.stdin,
  stdout,
  stderr,
  env,
  now: Date.now,
  read: (files) => readWithProgress(files, { stderr }),
});
