/** Texts around an answer. Every other language has the same keys: a missing one is a type error. */
export const en = {
  unsure: 'I am not sure what you mean. I can answer these:',
  open: 'The knowledge base leaves this open.',
  missing: 'I don’t have that in the knowledge base.',
  undated: 'undated',
  published: (day: string): string => `published ${day}`,
  fetched: (day: string): string => `fetched ${day}`,
  changed: (day: string): string => `changed ${day}`,
  from: (title: string, paragraphs: string): string => `From ${title}, ${paragraphs}`,
  asOf: (date: string): string => `As of ${date}.`,
  outOfDate: (date: string): string => `May be out of date: it was valid until ${date}.`,
  stale: (day: string): string => `May be out of date: its newest date is ${day}.`,
  sourceChanged: 'The source has changed since this was written.',
  older: (day: string): string => `Older: from ${day}. The answer above is newer.`,
  differing: 'Two documents cover this:',
  corrected: (day: string): string => `**Corrected ${day}:** the answer below has changed since it was posted.`,
  withdrawn: (day: string): string => `**Corrected ${day}:** this answer was withdrawn.`,
  partWithdrawn: (day: string): string => `**Corrected ${day}:** part of this answer was withdrawn.`,
  restored: (day: string): string => `**Corrected ${day}:** the original answer is valid again.`,
  moderatorsAnswered: (question: string): string => `The moderators have answered your question “${question}”.`,
  moderatorsDismissed: (question: string): string =>
    `The moderators have closed your question “${question}” without an answer.`,
  /** Words in the explanation of an answer. */
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
  /** One line about the encoder's progress. */
  exam: {
    estimate: (finds: string, right: string | null): string =>
      `This folder should find and assert about ${finds} of what it covers${right ? `, and be right about ${right} of the time when it asserts` : ''}.`,
    confused: (count: number, names: string): string =>
      `${count} ${count === 1 ? 'pair of entries is' : 'pairs of entries are'} hard to tell apart: ${names}`,
    lost: (count: number, names: string): string =>
      count === 1
        ? `1 entry was not found by its own phrasings: ${names}. Give it more.`
        : `${count} entries were not found by their own phrasings: ${names}. Give them more.`,
  },
  meaning: {
    ready: 'meaning: ready',
    off: 'meaning: off, words alone are searched',
    starting: 'meaning: starting, words alone are searched until it is ready',
    examining: 'meaning: all texts are encoded, the folder is being examined',
    building: (done: string, total: string, left: string | null): string =>
      `meaning: ${done} of ${total} texts${left === null ? '' : `, about ${left} left`}`,
  },
};

export type AnswerMessages = typeof en;
