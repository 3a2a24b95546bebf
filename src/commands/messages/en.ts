/** What commands say and are called. Every other language has the same keys: a missing one is a type error. */
export const en = {
  /** `name` is what people type where their Discord is in this language; lower case, without spaces. */
  commands: {
    ask: {
      name: 'ask',
      description: 'Answer a question from the knowledge base, with its sources',
      options: {
        question: { name: 'question', description: 'Your question' },
        private: { name: 'private', description: 'Only you see the answer' },
        for: { name: 'for', description: 'A member to answer; they alone are notified' },
      },
    },
    faq: {
      name: 'faq',
      description: 'Browse the questions the knowledge base answers',
      options: { topic: { name: 'topic', description: 'Only this topic' } },
    },
    sources: { name: 'sources', description: 'The documents that answers cite', options: {} },
    privacy: { name: 'privacy', description: 'What is stored about you, and how to delete it', options: {} },
  },
  menus: { 'Answer this': 'Answer this', 'Add to knowledge': 'Add to knowledge' },

  olderVersion: 'That comes from an older version of this bot. Ask again.',
  moderatorsOnly: 'Only moderators (Manage Server) can do that.',
  entryGone: 'That entry is no longer in the knowledge base. Ask again.',
  failed: 'Sorry, that went wrong on my side. Try again in a moment.',
  askSomething: 'Ask me something: a question in your own words.',
  tooLong: (length: number, most: number): string =>
    `That is ${length} characters; I read at most ${most}. Ask it in a sentence or two.`,
  slowDown: (seconds: number): string => `You are asking faster than I may answer. Try again in ${seconds} s.`,
  channelBusy: (seconds: number): string => `There is a lot going on in this channel. Try again in ${seconds} s.`,
  overloaded: 'I have too much to do right now. Try again in a minute.',
  askedBefore: (link: string): string => `That was answered here a moment ago: ${link}`,
  replyUnseen:
    'Discord does not show me what you write in reply to this. Mention me, use `/ask`, or write me a direct message.',

  sources: 'Sources',
  related: 'Related',
  flag: 'Flag',
  askModerators: 'Ask the moderators',
  replyPublicly: 'Reply publicly',
  back: 'Back',
  more: 'More',

  emptyKnowledge: 'The knowledge base is empty.',
  topicCount: (count: number): string => `I can answer questions on ${count} ${count === 1 ? 'topic' : 'topics'}.`,
  questionCount: (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`,
  page: (page: number, last: number): string => `Page ${page} of ${last}.`,
  otherQuestions: 'Other questions',
  noSuchTopic: 'There is no such topic. These are the ones I know:',
  chooseTopic: 'Choose a topic',
  chooseQuestion: 'Choose a question',
  noSources: 'The knowledge base names no sources.',
  noAuthor: 'author and publisher not stated',
  andMore: (count: number): string => `… and ${count} more.`,
  revision: (revision: string): string => `Revision ${revision}.`,
  noFootnotes: 'This answer cites no source.',
  relatedTo: (title: string): string => `Related to **${title}**:`,
  noRelated: 'Nothing in the knowledge base is related to this.',

  pickCandidate: 'What fits this message best? Only you see this.',
  noCandidate: 'Nothing in the knowledge base fits this message.',
  noText: 'There is no text in this message.',
  posted: 'Posted as a reply to that message.',
  notPosted: 'That could not be posted: the message is gone, or you or I may not write in this channel.',

  thanks: 'Thank you. Noted without your name.',
  thankedBefore: 'You said so already. Thank you.',
  flagTitle: 'What is wrong with this answer?',
  flagReason: 'Reason',
  flagHint: 'Out of date, wrong, off the point …',
  flagged: 'Thank you. The moderators will see your reason, without your name.',
  moderatorsAsked: 'Your question is on the moderators’ list.',
  moderatorsAskedBefore: 'Your question is on the moderators’ list already.',

  privacy: [
    '**What is stored**',
    '- Questions I could not answer in a server: their text, not who asked.',
    '- 👍 and flags: under a keyed hash that only tells two voters apart, and the reason you gave.',
    '- Your id where you asked the moderators, until they have answered; and your choice below.',
    '- What moderators change: who and when.',
    'Nothing is sent to anyone else, and no language model reads along.',
  ].join('\n'),
  privacyNothing: 'Nothing is stored about you here.',
  mentionsOff: 'I do not answer your mentions.',
  deleteData: 'Delete my data',
  stopMentions: 'Stop answering my mentions',
  startMentions: 'Answer my mentions again',
  dataDeleted: 'Deleted. What was kept about you is gone, your choice on mentions included.',
};

export type Messages = typeof en;
