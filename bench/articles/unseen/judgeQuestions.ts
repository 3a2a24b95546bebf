import { chooseAnswer } from '../../../src/answer/chooseAnswer.ts';
import { questionTexts } from '../../../src/answer/questionTexts.ts';
import type { Answer } from '../../../src/answer/types.ts';
import { loadKnowledge } from '../../../src/knowledge/loadKnowledge.ts';
import type { Encodings } from '../../../src/search/meaning/types.ts';
import { buildKnowledgeData, openIndexes } from '../../../src/search/openIndexes.ts';
import type { BenchEncoder } from '../../openEncoder.ts';
import { type ParagraphQuestion, readParagraphQuestions } from '../readDocumentQuestions.ts';

type Outcome = 'right' | 'offered first' | 'offered' | 'wrong' | 'declined';

/** Questions to the documents of a folder. */
export interface Questioning {
  readonly name: string;
  readonly folder: string;
  /** File of the questions. */
  readonly path: string;
  /** Prints the shares alone: who works on the ranking must not know the questions. */
  readonly isWithheld: boolean;
}

/** Prints the outcome of each question that is not answered right, then the shares. @param encoder null: words alone */
export async function judgeQuestions(
  { name, folder, path, isWithheld }: Questioning,
  encoder: BenchEncoder | null,
): Promise<void> {
  const { entries, synonyms } = await loadKnowledge(folder);
  const data = buildKnowledgeData(entries, synonyms);
  const { index } = openIndexes(entries, encoder ? await encoder.addTo(entries, data) : data);
  const questions = readParagraphQuestions(path, folder);
  const texts = questions.flatMap(({ question }) => questionTexts(question));
  const encodings: Encodings = encoder ? await encoder.ask(texts) : new Map();
  console.log(`\n${name}: ${entries.length} entries, ${questions.length} questions`);

  const judged = questions.map((question) => {
    const answer = chooseAnswer(index, question.question, { encodings });
    const { candidates } = index.search(question.question, { encoding: encodings.get(question.question) });
    const place = candidates.findIndex(({ entry }) => question.isHeldBy([entry]));
    return { question, answer, place, outcome: toOutcome(answer, question) };
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
  const within = (places: number) => answerable.filter(({ place }) => place >= 0 && place < places).length;
  console.log(`right passage first                        ${share(within(1), answerable.length)}`);
  console.log(`right passage among three                  ${share(within(3), answerable.length)}`);
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
