/** Names and descriptions of `/kb` and its options. Every other language has the same keys: a missing one is a type error. */
export const en = {
  /** `name` is typed by people whose Discord is in this language; lower case, without spaces. */
  commands: {
    kb: {
      name: 'kb',
      description: 'Maintain the knowledge base: add and correct answers, see what is missing',
      options: {},
    },
    'kb refresh': {
      name: 'refresh',
      description: 'Reload the knowledge folder and list what changes',
      options: { preview: { name: 'preview', description: 'Only list what would change' } },
    },
    'kb history': {
      name: 'history',
      description: 'Publications and changes: who, when, and how to undo them',
      options: { entry: { name: 'entry', description: 'Changes of one entry' } },
    },
    'kb gaps': { name: 'gaps', description: 'Questions without an answer, most asked first', options: {} },
    'kb add': { name: 'add', description: 'Add an answer for this server', options: {} },
    'kb drafts': { name: 'drafts', description: 'Drafts of answers: publish, change or discard them', options: {} },
    'kb edit': {
      name: 'edit',
      description: 'Change an answer for this server',
      options: {
        entry: { name: 'entry', description: 'Type a few words of the entry and choose it' },
        details: { name: 'details', description: 'Change its topic, caveat and date instead of the text' },
      },
    },
    'kb remove': {
      name: 'remove',
      description: 'Remove one of this server’s answers, or hide one of the knowledge folder',
      options: { entry: { name: 'entry', description: 'Type a few words of the entry and choose it' } },
    },
    'kb import': {
      name: 'import',
      description: 'Import answers from a file: see what it changes, then publish',
      options: {
        file: { name: 'file', description: 'Markdown, spreadsheet, JSON, document, or what /kb export wrote' },
      },
    },
    'kb export': {
      name: 'export',
      description: 'Export this server’s own answers as Markdown files for the knowledge folder',
      options: {},
    },
    'kb synonyms': {
      name: 'synonyms',
      description: 'Words that mean the same in this server: see, add or remove them',
      options: { words: { name: 'words', description: 'A new group, such as: gym = sports hall' } },
    },
    'kb test': {
      name: 'test',
      description: 'Try a question: the answer, how sure it is, why, and what would change it',
      options: { question: { name: 'question', description: 'The question' } },
    },
    'kb stats': { name: 'stats', description: 'Questions per week: asked, answered, declined, helpful', options: {} },
    'kb settings': {
      name: 'settings',
      description: 'See and change how the bot behaves in this server',
      options: {
        moderators: { name: 'moderators', description: 'Role that may use /kb, besides members with Manage Server' },
        may: {
          name: 'may',
          description: 'What that role may do: answer gaps, edit, publish, change settings, or nothing',
        },
        private: { name: 'private', description: 'Answers are private by default' },
        channel: { name: 'channel', description: 'Allow public answers in this channel, or stop allowing them' },
        forum: { name: 'forum', description: 'Answer new posts in this forum, or stop answering them' },
        unsure: { name: 'unsure', description: 'Posts without a certain answer get suggestions, or nothing' },
        helpers: { name: 'helpers', description: 'Role to call when somebody still needs help' },
        tag: { name: 'tag', description: 'Tag that solved posts get' },
        solved: { name: 'solved', description: 'Solved posts: leave open, lock, archive, or lock and archive' },
        threads: { name: 'threads', description: 'Ask the moderators opens a private thread with that role' },
        tickets: { name: 'tickets', description: 'Where people open a ticket: an https:// link' },
        language: { name: 'language', description: 'Language of notices and buttons: en, uk, de, fr or es' },
        digest: { name: 'digest', description: 'Channel that gets a digest of each week' },
        log: { name: 'log', description: 'Channel that gets a line for every change by a moderator' },
        mentions: { name: 'mentions', description: 'Answer when the bot is mentioned' },
        reset: { name: 'reset', description: 'Reset one of these settings' },
      },
    },
  },
};

export type CommandNames = typeof en;
