/** Names and replies of the commands for everybody. Every other language has the same keys: a missing one is a type error. */
export const en = {
  /** `name` is typed by people whose Discord is in this language; lower case, without spaces. */
  commands: {
    ask: {
      name: 'ask',
      description: 'Answer a question from the knowledge base, with its sources',
      options: {
        question: { name: 'question', description: 'Your question' },
        private: { name: 'private', description: 'Only you see the answer' },
        for: { name: 'for', description: 'A member to answer; nobody else is notified' },
      },
    },
    faq: {
      name: 'faq',
      description: 'Browse the questions the knowledge base answers',
      options: {
        topic: { name: 'topic', description: 'Only this topic' },
        show: { name: 'show', description: 'New or changed entries' },
        since: { name: 'since', description: 'Start date, such as 2026-03-01; by default 30 days ago' },
      },
    },
    sources: { name: 'sources', description: 'The documents that answers cite', options: {} },
    privacy: { name: 'privacy', description: 'What is stored about you, and how to delete it', options: {} },
  },
  menus: {
    'Answer this': 'Answer this',
    'Add to knowledge': 'Add to knowledge',
    'This answers it': 'This answers it',
  },

  olderVersion: 'That is from an older version of this bot. Ask your question again.',
  moderatorsOnly: 'Only moderators (Manage Server) can do that.',
  entryGone: 'That entry is no longer in the knowledge base. Ask your question again.',
  failed: 'Sorry, something went wrong on my side. Try again in a moment.',
  storeFull:
    'Nothing can be saved now: the disk is full. I can still answer. The bot’s operator has to free some space.',
  storeReadOnly:
    'Nothing can be saved now: the database is read-only. I can still answer. The bot’s operator has to allow writing.',
  storeDown:
    'Nothing can be saved now: the database is not working. Check whether your change was saved before you try again.',
  askSomething: 'Ask me something, in your own words.',
  tooLong: (length: number, limit: number): string =>
    `That is ${length} characters; I read at most ${limit}. Ask in a sentence or two.`,
  slowDown: (seconds: number): string => `You are asking faster than I can answer. Try again in ${seconds} s.`,
  channelBusy: (seconds: number): string => `There is a lot going on in this channel. Try again in ${seconds} s.`,
  overloaded: 'I have too much to do right now. Try again in a minute.',
  askedBefore: (link: string): string => `That was answered here a moment ago: ${link}`,
  replyUnseen:
    'Discord does not show me what you write in reply to this. Mention me, use `/ask`, or send me a direct message.',

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
  showNew: 'new',
  showChanged: 'changed',
  lastDays: (days: number): string => `the last ${days} days`,
  newSince: (day: string, count: string): string => `**New since ${day}:** ${count}.`,
  changedSince: (day: string, count: string): string => `**Changed since ${day}:** ${count}.`,
  nothingNew: (day: string): string => `Nothing has been added since ${day}.`,
  nothingChanged: (day: string): string => `Nothing has changed since ${day}.`,
  documents: 'Documents:',
  noSuchShow: 'I can show “new” or “changed” entries.',
  noSuchDay: (typed: string): string => `“${typed}” is not a date like 2026-03-01.`,
  nothingPublished: 'There is no earlier version to compare with.',
  noSources: 'The knowledge base lists no sources.',
  noAuthor: 'author and publisher not stated',
  andMore: (count: number): string => `… and ${count} more.`,
  revision: (revision: string): string => `Revision ${revision}.`,
  noFootnotes: 'This answer cites no sources.',
  relatedTo: (title: string): string => `Related to **${title}**:`,
  noRelated: 'Nothing in the knowledge base is related to this.',

  pickCandidate: 'What fits this message best? Only you see this.',
  noCandidate: 'Nothing in the knowledge base fits this message.',
  noText: 'There is no text in this message.',
  posted: 'Posted as a reply to that message.',
  notPosted: 'That could not be posted: the message was deleted, or one of us may not write in this channel.',

  thanks: 'Thank you. Your vote was saved without your name.',
  thankedBefore: 'You have already voted. Thank you.',
  flagTitle: 'What is wrong with this answer?',
  flagAbout: (heading: string): string => `About: **${heading}**`,
  flagKind: 'What is wrong?',
  flagKinds: {
    wrong: 'It is wrong',
    outdated: 'It is out of date',
    offTopic: 'It answers another question',
    unclear: 'It is hard to understand',
    other: 'Something else',
  },
  flagReason: 'In your words (optional)',
  flagHint: 'What would be right? Where did you see it?',
  flagged: 'Thank you. The moderators will see your reason, without your name.',
  moderatorsAsked: 'Your question is on the moderators’ list. I will tell you when they have closed it.',
  moderatorsAskedBefore: 'Your question is already on the moderators’ list.',
  stopWaiting: 'Don’t tell me',
  stoppedWaiting: 'You will not be notified. The question stays on the list.',

  privacy: [
    '**What is stored**',
    '- Questions I could not answer in a server: their text, not who asked.',
    '- 👍 and flags: a keyed hash that only tells voters apart, and the reason you gave.',
    '- Your id if you asked the moderators, until they have answered; and your choice below.',
    '- What moderators change: who and when.',
    'Nothing is sent to anyone else, and no language model reads it.',
  ].join('\n'),
  privacyNothing: 'Nothing is stored about you here.',
  mentionsOff: 'I do not answer your mentions.',
  deleteData: 'Delete my data',
  stopMentions: 'Stop answering my mentions',
  startMentions: 'Answer my mentions again',
  dataDeleted: 'Deleted. Nothing is stored about you any more, not even your choice about mentions.',
};

export type CommandMessages = typeof en;
