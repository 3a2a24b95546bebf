/** What moderators are told. Every other language has the same keys: a missing one is a type error. */
export const en = {
  nothingKept: 'Nothing is kept here, so there is nothing to moderate.',
  entryGone: 'That entry is not there any more.',
  chooseEntry: 'Choose an entry from those offered while you type.',
  none: 'none',
  andMore: (count: number): string => `… and ${count} more`,
  back: 'Back',
  more: 'More',

  published: (entries: number, revision: string, before: string): string =>
    `**Published:** ${entries} ${entries === 1 ? 'entry' : 'entries'}, revision ${revision} (before: ${before}).`,
  preview: (entries: number, revision: string): string =>
    `**Preview:** nothing was published; a refresh would give ${entries} ${entries === 1 ? 'entry' : 'entries'}, revision ${revision}.`,
  nothingChanged: (entries: number, revision: string): string =>
    `**Nothing changed:** ${entries} ${entries === 1 ? 'entry' : 'entries'}, revision ${revision}.`,
  nothingPublished: (errors: number, revision: string): string =>
    `**Nothing was published:** ${errors} ${errors === 1 ? 'error' : 'errors'}. The answers stay as they were (revision ${revision}).`,
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  errors: 'Errors',
  warnings: 'Warnings',
  answeredDifferently: 'Known questions answered differently',
  noAnswer: 'no answer',
  rollBack: 'Roll back',
  notHome:
    'Only moderators of the bot’s own server publish the knowledge folder. For your server you can change its answers with `/kb edit`.',

  publications: 'Published revisions of the knowledge folder',
  live: 'live',
  changesHere: 'Changes in this server',
  backTo: (number: number): string => `back to ${number}`,
  choosePublication: 'A published revision',
  chooseChanged: 'An entry that was changed here',
  audit: {
    'entry.add': 'added',
    'entry.edit': 'changed',
    'entry.remove': 'removed',
    'entry.restore': 'brought back',
    'question.answered': 'answered a question',
    'question.linked': 'linked a question',
    'question.dismissed': 'dismissed a question',
    'settings.set': 'changed the settings',
  },
  revisionGone: 'That revision is not kept any more.',
  sameRevisions: (from: number, to: number): string => `Revisions ${from} and ${to} say the same.`,
  difference: (from: number, to: number): string => `From ${from} to ${to}`,
  wholeInFile: 'The whole of it is in the file.',
  compare: 'Compare with another revision',
  rollBackTo: 'Roll back to this',
  export: 'Export',
  folderOf: (revision: string): string => `The knowledge folder of revision \`${revision}\`.`,
  noDocuments: 'Whole documents are not in it.',

  revision: (number: number): string => `Revision ${number}`,
  bringBack: 'Bring this back',
  changedMeanwhile: '**Nothing was changed:** somebody changed it meanwhile.',
  broughtBack: (revision: number, now: number): string =>
    `**Done:** revision ${revision} is back. It is now revision ${now}.`,
  takenBack: (now: number): string => `**Done:** it is taken back. It is now revision ${now}.`,
  neverChanged: 'That entry was never changed in this server.',
  chooseRevision: 'What did a revision change?',
  hidden: '(hidden here)',

  sources: { unanswered: 'not answered', suggested: 'not sure', flagged: 'flagged' },
  wordings: (count: number): string => `${count} ${count === 1 ? 'wording' : 'wordings'}`,
  asked: (times: number, why: string, first: string, last: string): string =>
    `**Asked ${times}×** (${why}; first ${first}, last ${last} UTC)`,
  openQuestions: (count: number): string => `Open questions: ${count}`,
  nothingOpen: 'Nothing is open: every question found its answer.',
  emptyPage: 'That page is empty.',
  chooseQuestion: 'Choose a question',
  answer: 'Answer',
  link: 'It is this entry',
  dismiss: 'Dismiss',
  dismissed: '**Dismissed.** It stays off the list, even if it is asked again.',
  questionGone: 'That question is not on the list any more.',
  whichEntry: 'Which entry answers it?',
  anotherEntry: 'Another entry',
  noEntryFound: 'No entry was found. Try other words.',
  findEntry: 'Find an entry',
  wordsOfIt: 'Words of it',
  entryBusy: 'Somebody changed that entry just now. Try again.',
  linked: (heading: string): string => `**Linked** to “${heading}”. Whoever asks it so finds that from now on.`,

  edit: 'Edit',
  fields: {
    question: { label: 'Question', placeholder: 'May I bring my dog?' },
    answer: { label: 'Answer (Markdown; [1] marks source 1)', placeholder: 'Dogs may come on a lead. [1]' },
    sources: { label: 'Sources, one a line', placeholder: 'garden-rules ¶5–7, or a link to a message or page' },
    asked: {
      label: 'Also asked, one a line',
      placeholder: 'Other ways to ask it, in other words: the more, the better it is found',
    },
    until: { label: 'Valid until (optional)', placeholder: '2026-12-31' },
  },
  fieldTooLong: (field: string): string =>
    `“${field}” is too long to be changed here. Change it in the knowledge folder.`,
  textGone: 'That text is not kept any more.',
  saved: (revision: number): string => `**Saved:** revision ${revision}. It is answered from now on.`,
  offTheList: (wordings: number): string =>
    `The question is off the list (${wordings} ${wordings === 1 ? 'wording' : 'wordings'}).`,
  warning: 'Warning',
  notSaved: '**Not saved.**',
  removedMeanwhile: 'That entry was removed meanwhile. Your text is kept for a while.',
  removedBy: (who: string): string => `**Not saved:** ${who} removed this entry meanwhile.`,
  savedFirst: (who: string, revision: number): string =>
    `**Not saved:** ${who} saved this entry first (revision ${revision}). This is what stands now:`,
  notSavedRemoved: '**Not saved:** that entry was removed meanwhile.',
  changeMine: 'Change my text',
  changeTheirs: 'Change their text',
  addAsNew: 'Add it as a new entry',

  removeThis: 'Remove this?',
  remove: 'Remove',
  undo: 'Undo',
  wasRemoved: (heading: string): string => `**Removed:** ${heading}.`,
  notRemoved: '**Not removed:** somebody changed it meanwhile. Look at it again with `/kb edit`.',
  folderStands: 'The knowledge folder’s own answer stands again then.',
  canBeBrought: 'It can be brought back.',
  onlyHere: 'It stays in the knowledge folder; only this server does not see it any more.',

  nothingToExport: 'This server has no answers of its own yet.',
  exported: (files: number): string =>
    `**${files} ${files === 1 ? 'file' : 'files'}.** Unpack them into the knowledge folder; files that are there already are replaced.`,
  keptHere: (passages: number): string =>
    `What is said here of ${passages} ${passages === 1 ? 'passage' : 'passages'} of documents stays with this server.`,
  deleteFile: (path: string): string => `Nothing is left of \`${path}\` here: delete it there.`,

  stats: 'Questions here, week by week',
  statsHead: { week: 'week of', asked: 'asked', helpful: 'helpful' },
  statsLegend: '█ answered  ▒ suggested  ░ declined',

  settings: 'Settings of this server',
  resets: {
    moderatorRole: 'moderator role',
    allowedChannels: 'channels',
    forumChannels: 'forums',
    locale: 'language',
    logChannel: 'log channel',
  },
  noSuchLanguage: (typed: string, known: string): string => `There is no language “${typed}” here: choose ${known}.`,
  onlyThese: (known: string): string => `Only these can be reset: ${known}.`,
  moderatorsAre: (role: string | null): string => `Moderators: Manage Server${role ? ` and ${role}` : ''}`,
  answersAre: (hidden: boolean): string => `Answers: ${hidden ? 'private' : 'public'} unless asked otherwise`,
  publicIn: (channels: string): string => `Answers in public in: ${channels || 'every channel'}`,
  forumsAre: (forums: string): string => `Answers new posts of: ${forums || 'no forum'}`,
  languageIs: (language: string | null): string => `Language: ${language ?? 'each person’s own'}`,
  toldIn: (channel: string): string => `Changes are told in: ${channel || 'no channel'}`,
  mentionsAre: (answered: boolean): string => `Mentions are ${answered ? 'answered' : 'not answered'}`,

  /** Lines in the log channel. */
  log: {
    published: (who: string, revision: string): string =>
      `${who} published revision \`${revision}\` of the knowledge folder`,
    rolledBack: (who: string, revision: string, number: number): string =>
      `${who} rolled the knowledge folder back to revision \`${revision}\` (${number})`,
    added: (who: string, heading: string, revision: number): string =>
      `${who} added **${heading}** (revision ${revision})`,
    changed: (who: string, heading: string, revision: number): string =>
      `${who} changed **${heading}** (revision ${revision})`,
    removed: (who: string, heading: string): string => `${who} removed **${heading}**`,
    broughtBack: (who: string, entry: string, revision: number): string =>
      `${who} brought back revision ${revision} of ${entry}`,
    takenBack: (who: string, entry: string): string => `${who} took back ${entry}`,
    answered: (who: string, question: string): string => `${who} answered the question “${question}”`,
    linked: (who: string, question: string): string => `${who} linked the question “${question}”`,
    dismissed: (who: string, question: string): string => `${who} dismissed the question “${question}”`,
    phrasing: (who: string, heading: string, phrasing: string): string =>
      `${who} gave **${heading}** the phrasing “${phrasing}”`,
    settings: (who: string, changed: string): string => `${who} changed the settings: ${changed}`,
  },
};

export type ModerationMessages = typeof en;
