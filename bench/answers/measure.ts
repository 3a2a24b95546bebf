/** A child process: a knowledge base as the bot serves it, with its encoder. Run with --expose-gc. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { errorMessage } from '../../src/base/errorMessage.ts';
import { Library } from '../../src/library/Library.ts';
import { loadInWorker } from '../../src/library/loadInWorker.ts';
import { createMeaning } from '../../src/library/meaning/createMeaning.ts';
import { planKnowledge } from '../../src/search/addMeaning.ts';
import { makeFolder } from './makeFolder.ts';
import { timeAnswers, timeAtOnce, timeCompletions } from './timeLibrary.ts';
import type { Answering, AnswerJob } from './types.ts';

const MEGABYTE = 1024 * 1024;
const NANOSECONDS = 1e6;
/** Kept apart from those of fitting: the library's own limit of size holds here. */
const VECTORS = 'data/bench';

const send = (measured: Partial<Answering>): void => void process.send?.(measured);

async function measure(job: AnswerJob): Promise<void> {
  const { knowledge, questions, keystrokes } = await makeFolder(job);
  send({ entries: knowledge.entries.length });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const meaning = createMeaning({
    modelDir: 'encoder/all-minilm-l6-v2',
    vectorsDir: VECTORS,
    shipped: ['encoder/shipped.vectors'],
    log: {
      info(line) {
        const [, runtime] = /run by (\S+)/u.exec(line) ?? [];
        if (runtime) send({ runtime });
      },
      warn: (line) => process.stderr.write(`${line}\n`),
    },
  });
  const snapshot = await loadInWorker(job.size === 0 ? { folder: job.knowledge } : { knowledge }, { meaning }).meaning;
  if (!snapshot) throw new Error('the encoder cannot be used');
  send({ loading: performance.now() - started, heldUpLoading: delay.max / NANOSECONDS });
  const library = new Library(snapshot, async () => snapshot, Date.now, { meaning });
  const asked = questions[Symbol.iterator]();
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
  delay.reset();
  send(await timeAnswers(library, asked, job.budgetMs));
  send(await timeAtOnce(library, asked));
  send(await timeCompletions(library, asked, keystrokes));
  send({ heldUp: delay.max / NANOSECONDS });
  globalThis.gc?.();
  send({ rss: process.memoryUsage().rss / MEGABYTE, rssPeak: process.resourceUsage().maxRSS / 1024 });
  const { written, documents } = planKnowledge(knowledge.entries);
  send({ texts: written.texts.length + (documents?.texts.length ?? 0) });
  await meaning.close();
}

try {
  await measure(JSON.parse(process.argv[2] ?? '{}') as AnswerJob);
} catch (error) {
  send({ stopped: errorMessage(error) });
}
process.disconnect?.();
