import { chooseAnswer } from '../../../src/answer/chooseAnswer.ts';
import type { Answer } from '../../../src/answer/types.ts';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { type ParagraphQuestion, readParagraphQuestions } from '../readDocumentQuestions.ts';

type Outcome = 'right' | 'offered first' | 'offered' | 'wrong' | 'declined';

/**
 * Print what becomes of questions to the documents of a folder: each that is not right, then the shares.
 * @param isWithheld prints the shares alone: who works on the ranking must not know the questions
 */
export async function judgeQuestions(name: string, folder: string, path: string, isWithheld = false): Promise<void> {
  const { entries, synonyms } = await loadKnowledge(folder);
  const index = buildIndex(entries, synonyms);
  const questions = readParagraphQuestions(path, folder);
  console.log(`\n${name}: ${entries.length} entries, ${questions.length} questions`);

  const judged = questions.map((question) => {
    const answer = chooseAnswer(index, question.question);
    return { question, answer, outcome: toOutcome(answer, question) };
  });
  for (const { question, answer, outcome } of judged) {
    if (isWithheld || outcome === 'right' || outcome === 'declined') continue;
    console.log(`${question.id}  ${answer.status}, ${outcome}: ${question.question}\n     → ${describe(answer)}`);
  }

  const answerable = judged.filter(({ question }) => question.isAnswerable);
  const others = judged.filter(({ question }) => !question.isAnswerable);
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

function toOutcome(answer: Answer, { isAnswerable, isHeldBy }: ParagraphQuestion): Outcome {
  const chosen = answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry) : [];
  if (!isAnswerable) return chosen.length === 0 ? 'declined' : 'wrong';
  if (isHeldBy(chosen)) return 'right';
  const at = answer.next.findIndex(({ entry }) => isHeldBy([entry]));
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
