/** Runs in a process of its own: loads a folder of documents as the bot does, asks, and prints what it took as JSON. */
import { readFileSync } from 'node:fs';
import { chooseAnswer } from '../../../src/answer/chooseAnswer.ts';
import { loadInWorker } from '../../../src/library/loadInWorker.ts';
import { percentile } from '../../percentile.ts';

const [folder = '', questionsFile = ''] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionsFile, 'utf8')) as readonly string[];
const started = performance.now();
const seconds = (): number => Math.round(performance.now() - started) / 1000;
const loading = loadInWorker({ folder });
await loading.lexical;
const first = seconds();
const snapshot = await loading.full;
const complete = seconds();
const peakLoading = peak();
const ms = questions.map((question) => {
  const from = performance.now();
  chooseAnswer(snapshot.index, question);
  return performance.now() - from;
});

const { entries, problems } = snapshot.knowledge;
console.log(
  JSON.stringify({
    entries: entries.length,
    problems: problems.length,
    firstSeconds: first,
    completeSeconds: complete,
    peakMiB: peak(),
    peakLoadingMiB: peakLoading,
    residentMiB: Math.round(process.memoryUsage().rss / 1024 ** 2),
    p50: percentile(ms, 0.5),
    p99: percentile(ms, 0.99),
    longest: Math.max(...ms),
  }),
);

/** The most memory this process has had, in MiB. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
