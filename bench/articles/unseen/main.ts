/**
 * `npm run bench:unseen`: documents dropped in with no curated entry, and questions on them by people who saw no answer. Pairs of a
 * product's help page and a manual of 2,000 paragraphs; nobody who worked on the ranking has read those that are withheld. With
 * `--folder DIR` the first pair is written there and kept; with `--words` words alone answer. The first run encodes 40,000 texts.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEncoder } from '../../openEncoder.ts';
import { judgeQuestions } from './judgeQuestions.ts';
import { makeManual } from './makeManual.ts';

const HERE = 'bench/articles/unseen';
const WITHHELD = 'bench/articles/withheld';
const kept = process.argv.indexOf('--folder');
const folder =
  process.argv[kept + 1] && kept > 0
    ? (process.argv[kept + 1] as string)
    : mkdtempSync(join(tmpdir(), 'footnote-unseen-'));
mkdirSync(join(folder, 'articles'), { recursive: true });
writeFileSync(join(folder, 'articles', 'sprig-faq.html'), readFileSync(`${HERE}/sprig-faq.html`));
const chapters = readFileSync(`${HERE}/cormorant-chapters.md`, 'utf8');
writeFileSync(join(folder, 'articles', 'cormorant-manual.md'), makeManual(chapters, 2000));

const encoder = process.argv.includes('--words') ? null : await openEncoder();
const pair = { name: 'help page and manual', folder, path: `${HERE}/questions.jsonl`, isWithheld: false };
await judgeQuestions(pair, encoder);
for (const name of readdirSync(WITHHELD)) {
  const withheld = `${WITHHELD}/${name}`;
  const questions = {
    name: `withheld, ${name}`,
    folder: withheld,
    path: `${withheld}/questions.jsonl`,
    isWithheld: true,
  };
  await judgeQuestions(questions, encoder);
}
await encoder?.close();
if (kept < 0) rmSync(folder, { recursive: true });
