import { chooseAnswer } from '../../src/answer/chooseAnswer.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { Clinc } from '../corpus/readClinc.ts';
import type { Decisions, Shares } from '../types.ts';
import { toQuestionSets } from './runQuality.ts';

/** What is asserted, offered and declined on CLINC at the shipped thresholds. */
export function runDecisions(clinc: Clinc): Decisions {
  const index = buildIndex(clinc.entries, []);
  const share = (questions: readonly { text: string; right: string | null }[]): Shares => {
    const counts = { answeredRight: 0, answeredWrong: 0, suggested: 0, unanswered: 0 };
    for (const { text, right } of questions) {
      const answer = chooseAnswer(index, text);
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
    inScope: share(clean.map(withRight)),
    inScopeTypos: share(typos.map(withRight)),
    outOfScope: share(clinc.outOfScope.map((text) => ({ text, right: null }))),
  };
}
