import { expect, test } from 'vitest';
import { giveReasons } from '../../src/answer/giveReasons.ts';
import type { Candidate } from '../../src/search/types.ts';

const of = (candidate: Pick<Candidate, 'signals' | 'confidence'> & Partial<Candidate>) =>
  giveReasons(candidate as Candidate).map(({ ground, speaksFor }) => `${speaksFor ? '+' : '-'} ${ground}`);

test.each<[Record<string, number>, string[]]>([
  [{ closestPhrasing: 1, termCoverage: 0.5, leadOverRival: 0.6 }, ['+ wording', '+ lead']],
  [{ answerCosine: -1, meanAlignment: -0.5, closestPhrasing: 0.1 }, ['- meaning']],
  [{ leadOverOpenQuestion: -2, openQuestionTermShare: -1 }, ['- openQuestion']],
  [{ rivalPhrasing: -1, rivalAlignment: -1, voteShare: -1 }, ['- lead']],
  [
    { unknownTermShare: -3, missingProperNouns: -2, wrongAnswerType: -1, asksForName: -0.1 },
    ['- unknownWords', '- names', '- kind'],
  ],
  [{ folderSize: -5, questionLength: 3 }, []],
  [{}, []],
])('%j gives %j', (effects, reasons) => {
  expect(of({ effects, signals: {}, confidence: 0.5 })).toEqual(reasons);
});

test('a passage of a document has reasons too', () => {
  expect(of({ signals: { unknownTermShare: 0.4, wrongAnswerType: 1 }, confidence: 0.2 })).toEqual([
    '- wording',
    '- unknownWords',
    '- kind',
  ]);
  expect(of({ signals: {}, confidence: 0.8 })).toEqual(['+ wording']);
});
