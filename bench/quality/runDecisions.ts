import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import { questionTexts } from '../../src/answer/questionTexts.ts';
import type { Clinc } from '../corpus/readClinc.ts';
import { buildWithMeaning } from '../engines/buildWithMeaning.ts';
import type { BenchEncoder } from '../openEncoder.ts';
import type { Decisions, Shares } from '../types.ts';
import { toQuestionSets } from './runQuality.ts';

/** What is asserted, offered and declined on CLINC at the shipped thresholds. */
export async function runDecisions(clinc: Clinc, encoder: BenchEncoder): Promise<Decisions> {
  const index = await buildWithMeaning(clinc.entries, [], encoder);
  const share = async (questions: readonly { text: string; right: string | null }[]): Promise<Shares> => {
    const texts = questions.flatMap(({ text }) => questionTexts(text));
    const encodings = await encoder.ask(texts, index);
    const counts = { answeredRight: 0, answeredWrong: 0, suggested: 0, unanswered: 0 };
    for (const { text, right } of questions) {
      const answer = chooseAnswer(index, text, { encodings });
      if (answer.status !== 'answered') counts[answer.status] += 1 / questions.length;
      else counts[answer.chosen[0]?.entry.id === right ? 'answeredRight' : 'answeredWrong'] += 1 / questions.length;
    }
    return counts;
  };
  const { clean, typos } = toQuestionSets(clinc.questions);
  const withRight = ({ text, entry }: { text: string; entry: number }) => ({
    text,
    right: clinc.entries[entry]?.id ?? null,
  });
  return {
    inScope: await share(clean.map(withRight)),
    inScopeTypos: await share(typos.map(withRight)),
    outOfScope: await share(clinc.outOfScope.map((text) => ({ text, right: null }))),
  };
}
