import { readFileSync } from 'node:fs';
import { chooseAnswer } from '../../../src/answer/chooseAnswer.ts';
import type { Answer } from '../../../src/answer/types.ts';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import type { Entry } from '../../../src/knowledge/types.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { findParagraphs } from './findParagraphs.ts';

interface Question {
  readonly id: string;
  /** Id of the document that answers it; null where none does. */
  readonly in: string | null;
  readonly question: string;
  /** The beginning of the paragraph that answers it, or some words of it. */
  readonly right: string | null;
}

type Outcome = 'right' | 'offered first' | 'offered' | 'wrong' | 'declined';

/** Print what becomes of questions to the documents of a folder: each that is not right, then the shares. */
export async function judgeQuestions(name: string, folder: string, path: string): Promise<void> {
  const { entries, synonyms } = await loadKnowledge(folder);
  const paragraphs = findParagraphs(folder);
  const index = buildIndex(entries, synonyms);
  const questions = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);
  console.log(`\n${name}: ${entries.length} entries, ${questions.length} questions`);

  const judged = questions.map((question) => {
    const answer = chooseAnswer(index, question.question);
    const wanted = question.right === null ? null : paragraphs(question.in ?? '', question.right);
    const isRight = (entry: Entry): boolean =>
      entry.footnotes.some(({ citations }) =>
        citations.some(
          (cited) => cited.source === question.in && cited.paragraphs.some((one) => wanted?.includes(one)),
        ),
      );
    return { question, answer, outcome: toOutcome(answer, wanted === null ? null : isRight) };
  });
  for (const { question, answer, outcome } of judged) {
    if (outcome === 'right' || outcome === 'declined') continue;
    console.log(`${question.id}  ${answer.status}, ${outcome}: ${question.question}\n     → ${describe(answer)}`);
  }

  const answerable = judged.filter(({ question }) => question.right !== null);
  const others = judged.filter(({ question }) => question.right === null);
  const asserted = judged.filter(({ answer }) => answer.status === 'answered');
  const count = (list: typeof judged, wanted: Outcome): number =>
    list.filter(({ outcome }) => outcome === wanted).length;
  const [right, first] = [count(answerable, 'right'), count(answerable, 'offered first')];
  console.log(`right paragraph cited by the answer        ${share(right, answerable.length)}`);
  console.log(`right paragraph by the first suggestion    ${share(first, answerable.length)}`);
  console.log(`right paragraph by either                  ${share(right + first, answerable.length)}`);
  console.log(`right paragraph among what is offered next ${share(count(answerable, 'offered'), answerable.length)}`);
  console.log(`of what is asserted, right                 ${share(right, asserted.length)}`);
  if (others.length > 0) {
    console.log(`unanswerable and not asserted              ${share(count(others, 'declined'), others.length)}`);
  }
}

/** @param isRight null where nothing answers the question */
function toOutcome(answer: Answer, isRight: ((entry: Entry) => boolean) | null): Outcome {
  const chosen = answer.status === 'answered' ? answer.chosen : [];
  if (isRight === null) return chosen.length === 0 ? 'declined' : 'wrong';
  if (chosen.some(({ entry }) => isRight(entry))) return 'right';
  const at = answer.next.findIndex(({ entry }) => isRight(entry));
  if (at === 0 && answer.status === 'suggested') return 'offered first';
  return at >= 0 ? 'offered' : 'wrong';
}

function describe(answer: Answer): string {
  const best = (answer.status === 'answered' ? answer.chosen[0] : undefined) ?? answer.next[0];
  if (!best) return 'nothing';
  const body = best.entry.body.slice(0, 100).replaceAll('\n', ' ');
  return `${best.confidence.toFixed(2)} ${best.entry.id}: ${body}`;
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} (${Math.round((100 * part) / (whole || 1))} %)`;
