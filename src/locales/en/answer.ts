/** What stands around an answer. Every other language has the same keys: a missing one is a type error. */
export const en = {
  unsure: 'I am not sure what you mean. I can answer these:',
  open: 'The knowledge base leaves this open.',
  missing: 'I don’t have that in the knowledge base.',
  undated: 'undated',
  published: (day: string): string => `published ${day}`,
  fetched: (day: string): string => `fetched ${day}`,
  from: (title: string, paragraphs: string): string => `From ${title}, ${paragraphs}`,
  asOf: (date: string): string => `As of ${date}.`,
  outOfDate: (date: string): string => `May be out of date: it was meant to hold until ${date}.`,
  stale: (day: string): string => `May be out of date: its newest date is ${day}.`,
  older: (day: string): string => `Older: this is from ${day}; what stands above is newer.`,
  differing: 'Two documents speak of this:',
  corrected: (day: string): string => `**Corrected ${day}:** the answer below has changed since it was given.`,
  withdrawn: (day: string): string => `**Corrected ${day}:** this answer was withdrawn.`,
  partWithdrawn: (day: string): string => `**Corrected ${day}:** a part of this answer was withdrawn.`,
  restored: (day: string): string => `**Corrected ${day}:** the answer holds as it was given first.`,
  moderatorsAnswered: (question: string): string => `The moderators have answered your question “${question}”.`,
  moderatorsDismissed: (question: string): string =>
    `The moderators have closed your question “${question}” without an answer.`,
  /** Why a question is answered as it is. */
  explain: {
    status: 'status',
    outcomes: { answered: 'answered', suggested: 'suggested', unanswered: 'unanswered' },
    thresholds: 'thresholds',
    assertedFrom: (assert: number, quote: number, suggest: number): string =>
      `asserted from ${assert} (documents from ${quote}), suggested from ${suggest}`,
    corrected: 'corrected',
    nothing: 'nothing',
    margin: 'margin',
    overNext: (margin: string): string => `${margin} over the runner-up`,
    revision: 'revision',
  },
};

export type AnswerMessages = typeof en;
