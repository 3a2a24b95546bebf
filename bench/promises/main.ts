/**
 * Measures two promises of the docs: the bot answers again within 10 seconds of a lost connection, and every process
 * serves a publication within 2 seconds of it.
 *
 *     npm run bench:promises
 */
import { measurePublishing } from './measurePublishing.ts';
import { measureRecovery } from './measureRecovery.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

print('| after | the bot answers again (s; promised 10) |\n|---|---|');
for (const { name, ms } of await measureRecovery()) print(`| ${name} | ${(ms / 1000).toFixed(1)} |`);
print('\n| after | served by three processes (ms; promised 2000) |\n|---|---|');
for (const { name, ms } of await measurePublishing()) print(`| ${name} | ${ms.toFixed(0)} |`);
