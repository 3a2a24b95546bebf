/**
 * `npm run bench:reload`: how long answers wait while a knowledge base of 10,000 entries is loaded anew beside them and
 * published to the store.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../../src/base/seededRandom.ts';
import { Library } from '../../src/library/Library.ts';
import { loadInWorker } from '../../src/library/loadInWorker.ts';
import { openStore } from '../../src/store/openStore.ts';
import { makeCorpus } from '../corpus/makeCorpus.ts';
import { makeQuestions } from '../corpus/makeQuestions.ts';
import { readWords } from '../corpus/readWords.ts';
import { percentile } from '../percentile.ts';

const CLINC = process.env.CLINC150 ?? '../shared/datasets/clinc150-dev.json';
const ENTRIES = Number(process.argv[2] ?? 10_000);
const ENTRIES_A_FILE = 100;
const PAUSE_MS = 5;
const ROUNDS = 3;

const words = await readWords(CLINC, 'knowledge');
const corpus = makeCorpus(words, ENTRIES, 1);
const { clean } = makeQuestions(corpus, 500, seededRandom(2));
const folder = mkdtempSync(join(tmpdir(), 'footnote-reload-'));
mkdirSync(join(folder, 'faq'));
writeFileSync(join(folder, 'sources.yaml'), 'made-up:\n  title: A made-up document\n');
for (let file = 0; file * ENTRIES_A_FILE < ENTRIES; file++) {
  const entries = corpus.entries.slice(file * ENTRIES_A_FILE, (file + 1) * ENTRIES_A_FILE);
  const text = entries.map(({ heading, phrasings, body }, i) => {
    const asked = phrasings.map((phrasing) => `- ${phrasing}`).join('\n');
    return `## ${file} ${i} ${heading}\n\nAlso asked:\n\n${asked}\n\n${body} [^${i}]\n\n[^${i}]: made-up ¶${i + 1}\n`;
  });
  writeFileSync(join(folder, 'faq', `part-${file}.md`), text.join('\n'));
}

const load = () => loadInWorker({ folder });
const started = performance.now();
const loading = load();
const library = new Library(await loading.lexical, () => load().full, Date.now);
console.log(`first answer possible after ${Math.round(performance.now() - started)} ms`);
library.replaceIndex(await loading.full);
console.log(`learned part after ${Math.round(performance.now() - started)} ms`);

const dataDir = mkdtempSync(join(tmpdir(), 'footnote-reload-data-'));
const store = await openStore({ dataDir, clock: Date.now });
const publish = () =>
  library.refresh(false, {
    keep: async ({ knowledge: { revision, ...snapshot } }) =>
      void (await store.knowledge.publish({ revision, by: 'bench', summary: null, snapshot })),
  });

for (let round = 1; round <= ROUNDS; round++) {
  writeFileSync(join(folder, 'faq', `more-${round}.md`), `## More ${round}?\n\nOne more. [^1]\n\n[^1]: made-up ¶1\n`);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const waits: number[] = [];
  let isReloading = true;
  delay.enable();
  const asking = (async () => {
    for (let i = 0; isReloading; i++) {
      const due = performance.now() + PAUSE_MS;
      await sleep(PAUSE_MS);
      library.answer(clean[i % clean.length]?.text ?? '');
      waits.push(performance.now() - due);
    }
  })();
  const from = performance.now();
  const report = await publish();
  isReloading = false;
  await asking;
  delay.disable();
  console.log(
    `refresh ${round} took ${Math.round(performance.now() - from)} ms, added ${report.diff.added.length}, published ${report.published}; ` +
      `event loop held up: longest ${(delay.max / 1e6).toFixed(1)} ms, p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms; ` +
      `question asked every ${PAUSE_MS} ms, answered after: p99 ${percentile(waits, 0.99).toFixed(1)} ms`,
  );
}
await store.close();
for (const path of [folder, dataDir]) rmSync(path, { recursive: true, force: true });
