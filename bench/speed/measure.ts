/** A child process: one engine at one size, measured alone, so that memory is its own. Run with --expose-gc. */
import { errorMessage } from '../../src/base/errorMessage.ts';
import { seededRandom } from '../../src/base/seededRandom.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';
import { makeQuestions } from '../corpus/makeQuestions.ts';
import { readWords } from '../corpus/readWords.ts';
import { engineNamed } from '../engines/engines.ts';
import { openEncoder } from '../openEncoder.ts';
import { QUESTION_SETS } from '../types.ts';
import type { Job, Message } from './job.ts';
import { timeQuestions } from './timeQuestions.ts';

/** As many candidates as our engine returns unless told. */
const MAX_RESULTS = 8;
const CORPUS_SEED = 1;
const QUESTION_SEED = 2;
const MEGABYTE = 1024 * 1024;

async function measure({ engine, entries, clinc, knowledge, questions, budgetMs }: Job): Promise<void> {
  const corpus = makeCorpus(await readWords(clinc, knowledge), entries, CORPUS_SEED);
  const sets = makeQuestions(corpus, questions, seededRandom(QUESTION_SEED));
  const rssBefore = residentMb();
  const from = performance.now();
  const searcher = await engineNamed(engine).build(corpus.entries, [], openEncoder);
  const buildMs = performance.now() - from;
  send({ kind: 'built', built: { buildMs, rssBefore, rss: residentMb() } });
  for (const set of QUESTION_SETS) {
    const ask = set === 'keystrokes' ? searcher.complete : (text: string) => searcher.search(text, MAX_RESULTS);
    if (!ask) continue;
    const latency = await timeQuestions(ask, sets[set], budgetMs);
    send({ kind: 'asked', set, latency, rssPeak: process.resourceUsage().maxRSS / 1024 });
  }
}

/** Resident memory after a collection. */
function residentMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
}

function send(message: Message): void {
  process.send?.(message);
}

try {
  await measure(JSON.parse(process.argv[2] ?? '{}') as Job);
} catch (error) {
  send({ kind: 'failed', reason: errorMessage(error) });
}
