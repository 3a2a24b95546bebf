/**
 * `npm run bench:unseen`: a product's help page and a manual of 2,000 paragraphs, dropped in with no curated entry, and
 * questions that were written before anybody saw an answer. With `--folder DIR` the folder is written there and kept.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseAnswer } from '../../../src/answer/chooseAnswer.ts';
import type { Answer } from '../../../src/answer/types.ts';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import type { Entry } from '../../../src/knowledge/types.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { findParagraphs } from './findParagraphs.ts';
import { makeManual } from './makeManual.ts';

interface Question {
  readonly id: string;
  /** Id of the document that answers it; null where none does. */
  readonly in: string | null;
  readonly question: string;
  /** The beginning of the paragraph that answers it, or some words of it. */
  readonly right: string | null;
}

const HERE = 'bench/articles/unseen';
const kept = process.argv.indexOf('--folder');
const folder =
  process.argv[kept + 1] && kept > 0
    ? (process.argv[kept + 1] as string)
    : mkdtempSync(join(tmpdir(), 'footnote-unseen-'));
mkdirSync(join(folder, 'articles'), { recursive: true });
writeFileSync(join(folder, 'articles', 'sprig-faq.html'), readFileSync(`${HERE}/sprig-faq.html`));
const chapters = readFileSync(`${HERE}/cormorant-chapters.md`, 'utf8');
writeFileSync(join(folder, 'articles', 'cormorant-manual.md'), makeManual(chapters, 2000));

const { entries, synonyms } = await loadKnowledge(folder);
const paragraphs = findParagraphs(folder);
const index = buildIndex(entries, synonyms);
const questions = readFileSync(`${HERE}/questions.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);
if (kept < 0) rmSync(folder, { recursive: true });

const outcomes = questions.map((question) => judge(question, chooseAnswer(index, question.question)));
for (const { question, status, outcome, shown } of outcomes) {
  if (outcome !== 'right' && outcome !== 'declined')
    console.log(`${question.id}  ${status}, ${outcome}: ${question.question}\n     → ${shown}`);
}
const share = (part: number, whole: number): string => `${part}/${whole} (${Math.round((100 * part) / whole)} %)`;
const answerable = outcomes.filter(({ question }) => question.right !== null);
const others = outcomes.filter(({ question }) => question.right === null);
const count = (list: typeof outcomes, wanted: string): number =>
  list.filter(({ outcome }) => outcome === wanted).length;
const asserted = outcomes.filter(({ status }) => status === 'answered');
console.log(`\n${entries.length} entries of 2 documents`);
console.log(`right paragraph cited by the answer        ${share(count(answerable, 'right'), answerable.length)}`);
console.log(
  `right paragraph by the first suggestion    ${share(count(answerable, 'offered first'), answerable.length)}`,
);
console.log(
  `right paragraph by either                  ${share(count(answerable, 'right') + count(answerable, 'offered first'), answerable.length)}`,
);
console.log(`right paragraph among what is offered next ${share(count(answerable, 'offered'), answerable.length)}`);
console.log(
  `of what is asserted, right                 ${share(count(asserted, 'right'), Math.max(1, asserted.length))}`,
);
console.log(`unanswerable and not asserted              ${share(count(others, 'declined'), others.length)}`);

type Outcome = 'right' | 'offered first' | 'offered' | 'wrong' | 'declined';

function judge(question: Question, answer: Answer) {
  const wanted = question.right === null ? null : paragraphs(question.in ?? '', question.right);
  const isRight = (entry: Entry): boolean =>
    entry.footnotes.some(({ citations }) =>
      citations.some((cited) => cited.source === question.in && cited.paragraphs.some((one) => wanted?.includes(one))),
    );
  const chosen = answer.status === 'answered' ? answer.chosen : [];
  const best = chosen[0] ?? answer.next[0];
  const shown = best
    ? `${best.confidence.toFixed(2)} ${best.entry.id}: ${best.entry.body.slice(0, 100).replaceAll('\n', ' ')}`
    : 'nothing';
  return { question, status: answer.status, outcome: toOutcome(), shown };

  function toOutcome(): Outcome {
    if (wanted === null) return chosen.length === 0 ? 'declined' : 'wrong';
    if (chosen.some(({ entry }) => isRight(entry))) return 'right';
    const at = answer.next.findIndex(({ entry }) => isRight(entry));
    if (at === 0 && answer.status === 'suggested') return 'offered first';
    return at >= 0 ? 'offered' : 'wrong';
  }
}
