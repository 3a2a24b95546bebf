/** `npm run ask|check|eval|explain`: the first argument names the command. */
import { usage } from './readArguments.ts';

const [command, ...rest] = process.argv.slice(2);

switch (command) {
  case 'ask':
    process.exitCode = await (await import('./ask.ts')).ask(rest);
    break;
  case 'check':
    process.exitCode = await (await import('./check.ts')).check(rest);
    break;
  case 'eval':
    process.exitCode = await (await import('./eval.ts')).evaluate(rest);
    break;
  case 'explain':
    process.exitCode = await (await import('./explain.ts')).explain(rest);
    break;
  default:
    process.exitCode = usage(`there is no command ${JSON.stringify(command ?? '')}`);
}
