// Written by `npm run calibrate` from judged questions of CLINC150, the shipped knowledge and documents: do not edit. Fit
// again when a signal or a constant of the ranking changes.

/** Confidence in a written entry, with the learned part. */
export const ENTRY_WEIGHTS = {
  bias: -5.6219,
  fusedScore: 0.1347,
  leadOverRival: 0.5688,
  leadOverOpenQuestion: 0.5076,
  learnedShare: 0.9989,
  learnedLogit: 1.3813,
  bm25OfKnownTerms: 0.0000,
  bm25OfAllTerms: 0.0000,
  closestPhrasing: 1.4229,
  rivalPhrasing: -1.5483,
  termCoverage: 2.4714,
  unknownTermShare: -0.5507,
  openQuestionTermShare: -0.6544,
  missingProperNouns: -5.3000,
  wrongAnswerType: -0.3346,
  questionLength: 0.7374,
  phrasingCount: -0.4121,
  scoreShare: 1.0325,
  asksForName: -0.6010,
} as const;

/** Confidence in a written entry while words alone rank. */
export const LEXICAL_WEIGHTS = {
  bias: -5.2259,
  fusedScore: 0.9940,
  leadOverRival: 0.3174,
  leadOverOpenQuestion: 0.0000,
  learnedShare: 0.0000,
  learnedLogit: 0.0000,
  bm25OfKnownTerms: 1.5526,
  bm25OfAllTerms: 1.0723,
  closestPhrasing: 2.4807,
  rivalPhrasing: -2.0216,
  termCoverage: 0.0000,
  unknownTermShare: -1.4308,
  openQuestionTermShare: -0.2167,
  missingProperNouns: -4.0965,
  wrongAnswerType: -0.3723,
  questionLength: 2.1921,
  phrasingCount: -0.2647,
  scoreShare: 2.1926,
  asksForName: -0.7937,
} as const;

/** Confidence in a passage of a document. */
export const PASSAGE_WEIGHTS = {
  bias: -3.1964,
  matchedWeight: 1.2988,
  shareWithNext: 3.8540,
  unknownTermShare: -1.1087,
  wrongAnswerType: -1.2517,
  missingAnswerType: -0.0832,
  unseenWords: -0.4700,
  asksForName: -1.8183,
} as const;

/** Rank of a passage beside the others that the words brought forward. */
export const PASSAGE_RANK_WEIGHTS = {
  bias: 0,
  bm: 14.1839,
  phrasing: 2.0631,
  covered: 5.4496,
  inHeadings: 3.2027,
  held: 0.2895,
  leading: 2.8883,
  close: 0.4239,
  inOrder: 0.6226,
  given: 0.3903,
  givenBySentence: 0.4119,
  beside: 0.3011,
  sameDocument: 0.5466,
} as const;
