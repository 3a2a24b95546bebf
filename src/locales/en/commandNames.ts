/** What `/kb` and its options are called. Every other language has the same keys: a missing one is a type error. */
export const en = {
  /** `name` is what people type where their Discord is in this language; lower case, without spaces. */
  commands: {
    kb: { name: 'kb', description: 'Keep the knowledge base: write, correct, see what is missing', options: {} },
    'kb refresh': {
      name: 'refresh',
      description: 'Load the knowledge folder again and say what changes',
      options: { preview: { name: 'preview', description: 'Only say what would change' } },
    },
    'kb history': {
      name: 'history',
      description: 'What was published and changed, who and when, and the way back',
      options: { entry: { name: 'entry', description: 'The changes of one entry' } },
    },
    'kb gaps': { name: 'gaps', description: 'What people asked and could not find, most asked first', options: {} },
    'kb add': { name: 'add', description: 'Write an answer that this server gets from now on', options: {} },
    'kb edit': {
      name: 'edit',
      description: 'Change an answer, for this server',
      options: { entry: { name: 'entry', description: 'The entry: type words of it and choose' } },
    },
    'kb remove': {
      name: 'remove',
      description: 'Remove an answer of this server, or hide one of the knowledge folder here',
      options: { entry: { name: 'entry', description: 'The entry: type words of it and choose' } },
    },
    'kb export': {
      name: 'export',
      description: 'This server’s own answers, as Markdown files for the knowledge folder',
      options: {},
    },
    'kb test': {
      name: 'test',
      description: 'Why a question is answered as it is: scores, runners-up, corrected words',
      options: { question: { name: 'question', description: 'The question' } },
    },
    'kb stats': { name: 'stats', description: 'Asked, answered, declined and helpful, per week', options: {} },
    'kb settings': {
      name: 'settings',
      description: 'See and change how the bot behaves in this server',
      options: {
        moderators: { name: 'moderators', description: 'Who may use /kb besides those with Manage Server' },
        private: { name: 'private', description: 'Answers are private unless asked otherwise' },
        channel: { name: 'channel', description: 'Answer in public here; again: not any more' },
        forum: { name: 'forum', description: 'Answer new posts of this forum; again: not any more' },
        language: { name: 'language', description: 'Language of notices and buttons: en, uk, de, fr or es' },
        log: { name: 'log', description: 'Where every change of a moderator is told' },
        mentions: { name: 'mentions', description: 'Answer when the bot is mentioned' },
        reset: { name: 'reset', description: 'Set one of them back to what it was at first' },
      },
    },
  },
};

export type CommandNames = typeof en;
