/**
 * `npm run bench:articles [-- DOCUMENTS]`: 10,000 made-up documents of twenty paragraphs each, dropped into a folder: how
 * long until they are answered, in how much memory, and how long an answer takes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../../src/base/seededRandom.ts';
import { addTypos } from '../../addTypos.ts';
import { readWords } from '../../corpus/readWords.ts';
import { makeDocuments } from './makeDocuments.ts';

const CLINC = process.env.CLINC150 ?? '../shared/datasets/clinc150-dev.json';
const DOCUMENTS = Number(process.argv[2] ?? 10_000);
const QUESTIONS = 1000;
const A_FOLDER = 500;

const documents = makeDocuments(await readWords(CLINC, 'knowledge'), DOCUMENTS, 1);
const folder = mkdtempSync(join(tmpdir(), 'footnote-articles-'));
try {
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const part = join(folder, 'articles', `part-${Math.floor(number / A_FOLDER)}`);
    if (number % A_FOLDER === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `document-${number}.md`), documents.text(number));
  }
  const random = seededRandom(2);
  const clean = Array.from({ length: QUESTIONS }, () => documents.question(random));
  // Half of them as people type.
  const questions = clean.map((text, at) => (at % 2 === 0 ? text : addTypos(text, random)));
  const file = join(folder, 'questions.json');
  writeFileSync(file, JSON.stringify(questions));
  const measure = new URL('./measure.js', import.meta.url).pathname;
  const result = JSON.parse(execFileSync(process.execPath, [measure, folder, file], { encoding: 'utf8' }));
  console.log(`${DOCUMENTS} documents, ${result.entries} entries, ${result.problems} problems`);
  console.log(`first answer possible after ${result.firstSeconds} s, all there after ${result.completeSeconds} s`);
  console.log(
    `memory: most ${result.peakMiB} MiB (${result.peakLoadingMiB} while loading), at the end ${result.residentMiB} MiB`,
  );
  console.log(
    `an answer: p50 ${result.p50.toFixed(2)} ms, p99 ${result.p99.toFixed(2)} ms, longest ${result.longest.toFixed(1)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
