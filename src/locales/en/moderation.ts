/** Replies to moderators. Every other language has the same keys: a missing one is a type error. */
export const en = {
  nothingKept: 'This bot has no database, so there is nothing to moderate.',
  entryGone: 'That entry no longer exists.',
  chooseEntry: 'Choose one of the entries offered while you type.',
  none: 'none',
  andMore: (count: number): string => `… and ${count} more`,
  back: 'Back',
  more: 'More',

  published: (entries: number, revision: string, before: string): string =>
    `**Published:** ${entries} ${entries === 1 ? 'entry' : 'entries'}, revision ${revision} (before: ${before}).`,
  preview: (entries: number, revision: string): string =>
    `**Preview:** nothing was published. A refresh would publish ${entries} ${entries === 1 ? 'entry' : 'entries'}, revision ${revision}.`,
  nothingChanged: (entries: number, revision: string): string =>
    `**Nothing changed:** ${entries} ${entries === 1 ? 'entry' : 'entries'}, revision ${revision}.`,
  nothingPublished: (errors: number, revision: string): string =>
    `**Nothing was published:** ${errors} ${errors === 1 ? 'error' : 'errors'}. Fix the files and run \`/kb refresh\` again. The answers stay as they were (revision ${revision}).`,
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  errors: 'Errors',
  warnings: 'Warnings',
  answeredDifferently: 'Known questions answered differently',
  noAnswer: 'no answer',
  rollBack: 'Roll back',
  noHome:
    'The bot is in several servers, and none is its home: the knowledge that all of them share can only be published and looked through once its operator has set `DISCORD_HOME_ID` to the id of one.',
  notHome:
    'Only moderators of the bot’s home server can publish the knowledge folder. You can change its answers for your server with `/kb edit`.',

  publications: 'Published revisions of the knowledge folder',
  live: 'live',
  changesHere: 'Changes in this server',
  backTo: (number: number): string => `back to ${number}`,
  choosePublication: 'Choose a published revision',
  chooseChanged: 'Choose an entry that was changed here',
  audit: {
    'entry.add': 'added',
    'entry.edit': 'changed',
    'entry.remove': 'removed',
    'entry.restore': 'restored',
    'source.keep': 'kept an answer',
    'question.answered': 'answered a question',
    'question.linked': 'linked a question',
    'question.dismissed': 'dismissed a question',
    'draft.add': 'made a draft',
    'draft.discard': 'discarded a draft',
    'synonyms.add': 'added synonyms',
    'synonyms.remove': 'removed synonyms',
    'answer.take-back': 'took an answer back',
    'settings.set': 'changed the settings',
  },
  revisionGone: 'That revision is no longer stored.',
  sameRevisions: (from: number, to: number): string => `Revisions ${from} and ${to} have the same content.`,
  difference: (from: number, to: number): string => `From ${from} to ${to}`,
  wholeInFile: 'The complete comparison is in the file.',
  compare: 'Compare with another revision',
  rollBackTo: 'Roll back to this',
  rollBackThis: (publication: string): string =>
    `Roll back to this publication? Everybody is answered from it until the next \`/kb refresh\`.\n- ${publication}`,
  export: 'Export',
  folderOf: (revision: string): string => `The knowledge folder at revision \`${revision}\`.`,
  noDocuments: 'It does not include whole documents.',

  revision: (number: number): string => `Revision ${number}`,
  bringBack: 'Restore this',
  changedMeanwhile: '**Nothing was changed:** somebody else changed the entry in the meantime.',
  broughtBack: (revision: number, now: number): string =>
    `**Done:** revision ${revision} was restored. It is now revision ${now}.`,
  takenBack: (now: number): string => `**Done:** the change was undone. It is now revision ${now}.`,
  neverChanged: 'That entry has never been changed in this server.',
  chooseRevision: 'Choose a revision to see its changes',
  hidden: '(hidden here)',

  sources: { unanswered: 'not answered', suggested: 'not sure', flagged: 'flagged', human: 'a person was wanted' },
  wordings: (count: number): string => `${count} ${count === 1 ? 'wording' : 'wordings'}`,
  asked: (times: number, why: string, first: string, last: string): string =>
    `**Asked ${times}×** (${why}; first ${first}, last ${last} UTC)`,
  sourcesChanged: 'Sources changed',
  sourceGone: 'no longer there',
  noSourceChanged: 'No source has changed since the answers were written.',
  chooseChangedSource: 'Choose an entry to see how its source changed',
  keep: 'Keep',
  kept: (heading: string): string => `**Kept:** ${heading}. The answer no longer says that its source has changed.`,
  sourceSettled: 'That is settled: the source reads as before, or somebody has kept or edited the entry.',
  notYoursToKeep:
    'Only moderators who publish the knowledge folder, in the bot’s home server, can keep its entries. You can change the answer for your server with **Edit**.',
  openQuestions: (count: number): string => `Open questions: ${count}`,
  offTopic: (count: number): string => `Off topic: ${count}`,
  backToGaps: 'Open questions',
  since: (day: string): string => `since ${day}`,
  sameAs: (heading: string): string => `Same as: ${heading}`,
  nothingOpen: 'There are no open questions.',
  emptyPage: 'That page is empty.',
  chooseQuestion: 'Choose a question',
  answer: 'Answer',
  link: 'Link to an entry',
  dismiss: 'Dismiss',
  dismissed: '**Dismissed.** It stays off the list, even if it is asked again.',
  questionGone: 'That question is no longer on the list.',
  whichEntry: 'Which entry answers it?',
  anotherEntry: 'Another entry',
  noEntryFound: 'No entry was found. Try other words.',
  findEntry: 'Find an entry',
  wordsOfIt: 'A few of its words',
  entryBusy: 'Somebody has just changed that entry. Try again.',
  linked: (heading: string): string =>
    `**Linked** to “${heading}”. People who ask it this way will find that entry from now on.`,

  edit: 'Edit',
  fields: {
    question: { label: 'Question', placeholder: 'May I bring my dog?' },
    answer: { label: 'Answer (Markdown; [1] marks source 1)', placeholder: 'Dogs may come on a lead. [1]' },
    sources: { label: 'Sources, one per line', placeholder: 'garden-rules ¶5–7, or a link to a message or page' },
    asked: {
      label: 'Also asked, one per line',
      placeholder: 'Other wordings of the question: the more, the better it is found',
    },
  },
  /** Above the parts of an entry that is too long for one form. */
  inParts: (heading: string): string =>
    `**${heading}** is too long for one form. Choose what to change: everything else stays as it is. You can also change the file and give it to \`/kb import\`.`,
  /** Button and title of the form of an entry's details. */
  details: 'Topic, caveat, date',
  detailFields: {
    topic: { label: 'Topic', none: 'No topic', description: 'What /faq lists it under' },
    newTopic: { label: 'A new topic (optional)', placeholder: 'Opening hours' },
    caveat: { label: 'Caveat' },
    caveatText: { label: 'Text of the caveat', placeholder: 'Always shown above the answer' },
    until: { label: 'Valid until (optional)', placeholder: '2026-12-31' },
  },
  caveats: { none: 'None', note: 'Note', warning: 'Warning' },
  fileNotText: 'That file is not text in UTF-8. Save it as plain text and try again.',
  caveatNoText: 'A note or a warning needs a text. Nothing was changed.',
  saveAs: 'Then',
  saveOptions: {
    publish: 'Publish it',
    draft: 'Keep it as a draft',
    draftHint: 'Nobody but moderators sees it; /kb drafts lists it',
  },
  editText: 'Question and answer',
  addWordings: 'Add wordings',
  wordingsFile: {
    label: 'Or a text file, one wording per line',
    description: 'Up to 1 MB; its lines are added to those above',
  },
  chooseWordings: 'Change other wordings',
  wordingsFrom: (from: number, to: number): string => `Wordings ${from}–${to}`,
  wordingsChanged:
    '**Not saved:** these wordings were changed in the meantime (“−” is the current text, “+” is yours).',
  textGone: 'That text is no longer stored.',
  saved: (revision: number): string => `**Saved:** revision ${revision}. People get this answer from now on.`,
  offTheList: (wordings: number): string =>
    `The question is off the list (${wordings} ${wordings === 1 ? 'wording' : 'wordings'}).`,
  warning: 'Warning',
  notSaved: '**Not saved.**',
  removedMeanwhile: 'That entry was removed in the meantime. Your text is kept for a while.',
  removedBy: (who: string): string => `**Not saved:** ${who} removed this entry in the meantime.`,
  savedFirst: (who: string, revision: number): string =>
    `**Not saved:** ${who} saved this entry first (revision ${revision}). This is the current text:`,
  notSavedRemoved: '**Not saved:** that entry was removed in the meantime.',
  changeMine: 'Change my text',
  changeTheirs: 'Change their text',
  addAsNew: 'Add it as a new entry',

  wroteOnDiscord: (name: string): string => `${name} on Discord`,
  drafts: (count: number): string => `Drafts: ${count}`,
  noDrafts: 'There are no drafts. **This answers it** in the menu of a message makes one.',
  chooseDraft: 'Choose a draft',
  allDrafts: 'All drafts',
  draftBy: (who: string, when: string): string =>
    `**Draft** by ${who}, ${when} UTC. Nobody sees it until a moderator publishes it.`,
  publishDraft: 'Publish',
  discardDraft: 'Discard',
  draftGone: 'That draft has been published or discarded.',
  noWords: 'That message has no text by a member, so it cannot become a draft.',
  removeThis: 'Remove this?',
  remove: 'Remove',
  undo: 'Undo',
  wasRemoved: (heading: string): string => `**Removed:** ${heading}.`,
  notRemoved: '**Not removed:** somebody changed the entry in the meantime. Check it with `/kb edit`.',
  folderStands: 'The knowledge folder’s own answer is used again then.',
  canBeBrought: 'It can be restored.',
  onlyHere: 'It stays in the knowledge folder and is hidden only in this server.',

  nothingToExport: 'This server has no answers of its own yet.',
  exported: (files: number): string =>
    `**${files} ${files === 1 ? 'file' : 'files'}.** Unpack them into the knowledge folder; existing files are replaced.`,
  understood: (entries: number, phrasings: number): string =>
    `**Nothing is published yet.** The file holds ${entries} ${entries === 1 ? 'entry' : 'entries'} with ${phrasings} other ${phrasings === 1 ? 'wording' : 'wordings'}.`,
  unchanged: (count: number): string => `Already here: ${count}`,
  collisions: 'Asked by another entry too',
  askedElsewhere: (question: string, heading: string): string => `“${question}”: “${heading}”`,
  alsoHides: (count: number): string => `Entries of the folder that it hides: ${count}`,
  alsoSynonyms: (count: number): string => `Groups of synonyms: ${count}`,
  publishImport: (count: number): string => (count === 0 ? 'Publish' : `Publish ${count}`),
  imported: (added: number, changed: number, unchanged: number): string =>
    `**Imported:** ${added} added, ${changed} changed, ${unchanged} unchanged. People get these answers from now on.`,
  importRefused: (heading: string): string =>
    `${heading}: somebody changed it in the meantime, so it stayed. Import the file again.`,
  fileUnreachable: 'The file could not be downloaded from Discord. Attach it again.',
  fileUnreadable: 'The file took too long or too much memory to read. Split it, or put it into the knowledge folder.',
  fileTooLarge: (limit: number): string =>
    `The file is too large: at most ${limit} MB. Put it into the knowledge folder.`,
  fileTooLong: (count: number, limit: number): string =>
    `The file holds ${count} entries, more than ${limit}. Split it, or put it into the knowledge folder.`,
  deleteFile: (path: string): string => `\`${path}\` has no entries left: delete it from the knowledge folder.`,

  synonyms: (count: number): string => `Words that mean the same here: ${count}`,
  synonymsOfFolder: (count: number): string => `Groups of the knowledge folder besides: ${count}`,
  synonymsAdded: (words: string): string => `**Added:** ${words}. Questions are read that way from now on.`,
  synonymsKnown: (words: string): string => `**Already here:** ${words}.`,
  synonymsRemoved: (words: string): string => `**Removed:** ${words}.`,
  synonymsTooFew: 'Write at least two words or phrases with “=” between them, such as `gym = sports hall`.',
  synonymsGone: 'That group has been removed already.',
  removeSynonyms: 'Remove a group',
  /** `/kb test`. */
  test: {
    answered: 'Answered',
    suggested: 'Not sure: people are offered questions to choose from',
    unanswered: 'Not answered',
    best: (heading: string, sure: number, cut: number): string =>
      `Likeliest: “${heading}”, ${sure} % sure; it answers from ${cut} %.`,
    knownOpen: 'That is a question known to be open: it explains why there is no answer.',
    next: (entries: string): string => `Next: ${entries}`,
    nothingNear: 'No entry has anything to do with it.',
    readAs: (from: string, to: string): string => `“${from}” was read as “${to}”.`,
    why: 'Why',
    reasons: {
      wording: { for: 'Its words are those of the entry.', against: 'It shares few words with the entry.' },
      meaning: { for: 'It means the same as the entry.', against: 'Its meaning is not that of the entry.' },
      lead: { for: 'No other entry comes near.', against: 'Other entries come near.' },
      openQuestion: {
        for: 'No question known to be open comes near.',
        against: 'A question known to be open comes near.',
      },
      unknownWords: { for: 'All of its words are known.', against: 'It has words that no entry has.' },
      names: { for: 'The entry has the names in it.', against: 'It names something that the entry does not mention.' },
      kind: {
        for: 'The entry says what it asks for.',
        against: 'It asks for something else (who, when, how much …) than the entry says.',
      },
    },
    change: 'What would change it',
    wrongAnswer: 'If this is wrong: add the question’s wording to the right entry, or write that entry with `/kb add`.',
    addWording: (heading: string): string => `If “${heading}” answers it: add this wording there.`,
    addEntry: 'If no entry answers it: write one with `/kb add`.',
    tellApart: (one: string, other: string): string =>
      `“${one}” and “${other}” are hard to tell apart: give each wordings that the other lacks.`,
    fixCorrection: 'If a word was misread: add it to the wordings of an entry, and it is known.',
    addSynonym: 'If it uses other words for the same thing: add them with `/kb synonyms`.',
  },
  stats: 'Questions here, week by week',
  statsHead: { week: 'week of', asked: 'asked', helpful: 'helpful' },
  statsLegend: '█ answered  ▒ suggested  ░ declined',

  settings: 'Settings of this server',
  resets: {
    moderatorRoles: 'moderator roles',
    allowedChannels: 'channels',
    forumChannels: 'forums',
    helpRole: 'helpers',
    solvedTag: 'tag',
    ticketUrl: 'tickets',
    locale: 'language',
    logChannel: 'log channel',
  },
  noSuchLanguage: (typed: string, known: string): string => `“${typed}” is not an available language. Choose ${known}.`,
  onlyThese: (known: string): string => `Only these can be reset: ${known}.`,
  moderatorsAre: (roles: string): string => `Moderators: Manage Server (everything)${roles ? `, ${roles}` : ''}`,
  rights: { gaps: 'answer gaps', edit: 'edit entries', publish: 'publish', settings: 'change settings' },
  cannotWrite: (channel: string): string =>
    `**Not changed:** the bot may not write in ${channel}. Give it View Channel and Send Messages there (in forums, Send Messages in Threads).`,
  noRight: 'nothing',
  onlyTheseRights: (rights: string): string =>
    `A role may have one of these rights: ${rights}. Each includes those before it.`,
  notEveryone: 'That is the role everybody has: choose one that only moderators have.',
  rolesByManagers: 'Only members with Manage Server decide what roles may do.',
  lacksRight: (right: string): string =>
    `Your role may not do this. It needs the right “${right}”, which members with Manage Server give in \`/kb settings\`.`,
  answersAre: (hidden: boolean): string => `Answers: ${hidden ? 'private' : 'public'} by default`,
  publicIn: (channels: string): string => `Public answers in: ${channels || 'every channel'}`,
  forumsAre: (forums: string): string => `Answers new posts in: ${forums || 'no forum'}`,
  languageIs: (language: string | null): string => `Language: ${language ?? 'each person’s own'}`,
  toldIn: (channel: string): string => `Changes are logged in: ${channel || 'no channel'}`,
  mentionsAre: (answered: boolean): string => `Mentions are ${answered ? 'answered' : 'not answered'}`,
  unsureChoices: { nothing: 'nothing', suggest: 'suggestions' },
  closings: { open: 'leave open', lock: 'lock', archive: 'archive', both: 'lock and archive' },
  unsurePostsGet: (what: string): string => `New posts without a certain answer get: ${what}`,
  helpersAre: (role: string): string => `Called when somebody still needs help: ${role || 'nobody'}`,
  solvedTagIs: (tag: string): string => `Tag of solved posts: ${tag || 'none'}`,
  solvedPostsAre: (what: string): string => `Solved posts: ${what}`,
  helpThreadsAre: (opened: boolean): string =>
    `**Ask the moderators** ${opened ? 'opens a private thread with that role' : 'opens no thread'}`,
  ticketsAt: (link: string): string => `Tickets are opened at: ${link || 'no link'}`,
  permissions: {
    view: 'View Channel',
    write: 'Send Messages in Threads',
    history: 'Read Message History',
    manageThreads: 'Manage Threads',
    privateThreads: 'Create Private Threads',
    mentionRole: 'Mention All Roles (or make the role mentionable)',
  },
  lacksPermissions: (channel: string, names: string): string => `In ${channel} the bot lacks: ${names}.`,
  lacksTag: (channel: string, tag: string): string => `${channel} has no tag “${tag}”.`,
  onlyTheseChoices: (known: string): string => `Choose one of these: ${known}.`,
  badTag: 'The name of a tag has 1 to 20 characters.',
  badLink: 'That is not a link that starts with https://.',
  showDraft: 'Show the draft',

  /** Lines in the log channel. */
  log: {
    asksPerson: (who: string, title: string, link: string): string => `${who} asks for a person: “${title}” ${link}`,
    solution: (who: string, title: string, link: string): string =>
      `${who} marked a message as the solution of “${title}”: ${link} It is offered as a draft.`,
    answerTakenBack: (who: string, link: string): string => `${who} took an answer back: ${link}`,
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
      `${who} restored revision ${revision} of ${entry}`,
    takenBack: (who: string, entry: string): string => `${who} undid the change of ${entry}`,
    answered: (who: string, question: string): string => `${who} answered the question “${question}”`,
    linked: (who: string, question: string): string => `${who} linked the question “${question}”`,
    dismissed: (who: string, question: string): string => `${who} dismissed the question “${question}”`,
    phrasing: (who: string, heading: string, phrasing: string): string =>
      `${who} added the phrasing “${phrasing}” to **${heading}**`,
    kept: (who: string, heading: string): string => `${who} kept **${heading}** after its source changed`,
    imported: (who: string, added: number, changed: number): string =>
      `${who} imported a file: ${added} added, ${changed} changed`,
    synonymsAdded: (who: string, words: string): string => `${who} added synonyms: ${words}`,
    synonymsRemoved: (who: string, words: string): string => `${who} removed synonyms: ${words}`,
    settings: (who: string, changed: string): string => `${who} changed the settings: ${changed}`,
  },
};

export type ModerationMessages = typeof en;
