import type { ModerationMessages } from '../en/moderation.ts';

const entries = (count: number): string => `${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`;

export const de: ModerationMessages = {
  nothingKept: 'Dieser Bot hat keine Datenbank, also gibt es nichts zu moderieren.',
  entryGone: 'Diesen Eintrag gibt es nicht mehr.',
  chooseEntry: 'Wähle einen der Einträge, die beim Tippen angeboten werden.',
  none: 'keine',
  andMore: (count) => `… und ${count} weitere`,
  back: 'Zurück',
  more: 'Mehr',

  published: (count, revision, before) =>
    `**Veröffentlicht:** ${entries(count)}, Fassung ${revision} (vorher: ${before}).`,
  preview: (count, revision) =>
    `**Vorschau:** Es wurde nichts veröffentlicht. Eine Aktualisierung ergäbe ${entries(count)}, Fassung ${revision}.`,
  nothingChanged: (count, revision) => `**Nichts geändert:** ${entries(count)}, Fassung ${revision}.`,
  nothingPublished: (errors, revision) =>
    `**Es wurde nichts veröffentlicht:** ${errors} Fehler. Korrigiere die Dateien und führe \`/kb aktualisieren\` noch einmal aus. Die Antworten bleiben, wie sie waren (Fassung ${revision}).`,
  added: 'Neu',
  changed: 'Geändert',
  removed: 'Entfernt',
  errors: 'Fehler',
  warnings: 'Warnungen',
  answeredDifferently: 'Bekannte Fragen mit anderer Antwort',
  noAnswer: 'keine Antwort',
  rollBack: 'Rückgängig machen',
  noHome:
    'Der Bot ist auf mehreren Servern, und keiner ist sein Heimatserver: Das gemeinsame Wissen lässt sich erst veröffentlichen und einsehen, wenn der Betreiber mit `DISCORD_HOME_ID` einen festgelegt hat.',
  notHome:
    'Den Wissensordner kann nur die Moderation des Heimatservers des Bots veröffentlichen. Für deinen Server kannst du seine Antworten mit `/kb bearbeiten` ändern.',

  publications: 'Veröffentlichte Fassungen des Wissensordners',
  live: 'aktuell',
  changesHere: 'Änderungen auf diesem Server',
  backTo: (number) => `zurück zu ${number}`,
  choosePublication: 'Veröffentlichte Fassung wählen',
  chooseChanged: 'Hier geänderten Eintrag wählen',
  audit: {
    'entry.add': 'hinzugefügt',
    'entry.edit': 'geändert',
    'entry.remove': 'entfernt',
    'entry.restore': 'wiederhergestellt',
    'source.keep': 'hat eine Antwort beibehalten',
    'question.answered': 'Frage beantwortet',
    'question.linked': 'Frage verknüpft',
    'question.dismissed': 'Frage verworfen',
    'draft.add': 'Entwurf angelegt',
    'draft.discard': 'Entwurf verworfen',
    'synonyms.add': 'Synonyme hinzugefügt',
    'synonyms.remove': 'Synonyme entfernt',
    'settings.set': 'Einstellungen geändert',
  },
  revisionGone: 'Diese Fassung ist nicht mehr gespeichert.',
  sameRevisions: (from, to) => `Die Fassungen ${from} und ${to} haben denselben Inhalt.`,
  difference: (from, to) => `Von ${from} zu ${to}`,
  wholeInFile: 'Der vollständige Vergleich ist in der Datei.',
  compare: 'Mit einer anderen Fassung vergleichen',
  rollBackTo: 'Zu dieser zurückkehren',
  rollBackThis: (publication) =>
    `Zu dieser Veröffentlichung zurückkehren? Bis zum nächsten \`/kb refresh\` bekommen alle ihre Antworten daraus.\n- ${publication}`,
  export: 'Exportieren',
  folderOf: (revision) => `Der Wissensordner in der Fassung \`${revision}\`.`,
  noDocuments: 'Ganze Dokumente sind nicht enthalten.',

  revision: (number) => `Fassung ${number}`,
  bringBack: 'Diese wiederherstellen',
  changedMeanwhile: '**Nichts geändert:** Inzwischen hat jemand anders den Eintrag geändert.',
  broughtBack: (revision, now) =>
    `**Erledigt:** Fassung ${revision} ist wiederhergestellt. Sie ist jetzt Fassung ${now}.`,
  takenBack: (now) => `**Erledigt:** Die Änderung ist rückgängig gemacht. Das ist jetzt Fassung ${now}.`,
  neverChanged: 'Dieser Eintrag wurde auf diesem Server nie geändert.',
  chooseRevision: 'Fassung wählen, um ihre Änderungen zu sehen',
  hidden: '(hier ausgeblendet)',

  sources: { unanswered: 'nicht beantwortet', suggested: 'unsicher', flagged: 'gemeldet' },
  wordings: (count) => `${count} ${count === 1 ? 'Wortlaut' : 'Wortlaute'}`,
  asked: (times, why, first, last) => `**${times}× gefragt** (${why}; zuerst ${first}, zuletzt ${last} UTC)`,
  sourcesChanged: 'Geänderte Quellen',
  sourceGone: 'nicht mehr vorhanden',
  noSourceChanged: 'Keine Quelle hat sich geändert, seit die Antworten geschrieben wurden.',
  chooseChangedSource: 'Eintrag wählen, um die Änderung der Quelle zu sehen',
  keep: 'Beibehalten',
  kept: (heading: string): string =>
    `**Beibehalten:** ${heading}. Die Antwort sagt nicht mehr, dass sich ihre Quelle geändert hat.`,
  sourceSettled:
    'Das ist erledigt: Die Quelle lautet wie zuvor, oder jemand hat den Eintrag beibehalten oder bearbeitet.',
  notYoursToKeep:
    'Nur wer auf dem Heimatserver des Bots den Wissensordner veröffentlicht, kann dessen Einträge beibehalten. Mit **Bearbeiten** kannst du die Antwort für deinen Server ändern.',
  openQuestions: (count) => `Offene Fragen: ${count}`,
  nothingOpen: 'Es gibt keine offenen Fragen.',
  emptyPage: 'Diese Seite ist leer.',
  chooseQuestion: 'Frage wählen',
  answer: 'Beantworten',
  link: 'Mit Eintrag verknüpfen',
  dismiss: 'Verwerfen',
  dismissed: '**Verworfen.** Sie kommt nicht wieder auf die Liste, auch wenn sie erneut gestellt wird.',
  questionGone: 'Diese Frage steht nicht mehr auf der Liste.',
  whichEntry: 'Welcher Eintrag beantwortet sie?',
  anotherEntry: 'Ein anderer Eintrag',
  noEntryFound: 'Kein Eintrag gefunden. Versuch es mit anderen Wörtern.',
  findEntry: 'Eintrag suchen',
  wordsOfIt: 'Wörter daraus',
  entryBusy: 'Gerade eben hat jemand diesen Eintrag geändert. Versuch es noch einmal.',
  linked: (heading) => `**Verknüpft** mit „${heading}“. Wer so fragt, findet ab jetzt diesen Eintrag.`,

  edit: 'Bearbeiten',
  fields: {
    question: { label: 'Frage', placeholder: 'Darf ich meinen Hund mitbringen?' },
    answer: { label: 'Antwort (Markdown; [1] meint Quelle 1)', placeholder: 'Hunde dürfen an der Leine mit. [1]' },
    sources: {
      label: 'Quellen, eine je Zeile',
      placeholder: 'gartenordnung ¶5–7 oder ein Link zu Nachricht oder Seite',
    },
    asked: {
      label: 'Andere Formulierungen, eine je Zeile',
      placeholder: 'Dieselbe Frage in anderen Worten: je mehr, desto besser wird sie gefunden',
    },
    until: { label: 'Gültig bis (optional)', placeholder: '2026-12-31' },
  },
  inParts: (heading) =>
    `**${heading}** ist zu lang für ein Formular. Wähle, was du ändern möchtest: Alles andere bleibt, wie es ist. Oder ändere die Datei und gib sie \`/kb importieren\`.`,
  editText: 'Frage und Antwort',
  addWordings: 'Formulierungen hinzufügen',
  chooseWordings: 'Andere Formulierungen ändern',
  wordingsFrom: (from, to) => `Formulierungen ${from}–${to}`,
  wordingsChanged:
    '**Nicht gespeichert:** Diese Formulierungen wurden inzwischen geändert („−“ ist der aktuelle Text, „+“ deiner).',
  textGone: 'Dieser Text ist nicht mehr gespeichert.',
  saved: (revision) => `**Gespeichert:** Fassung ${revision}. Ab jetzt wird so geantwortet.`,
  offTheList: (count) =>
    `Die Frage steht nicht mehr auf der Liste (${count} ${count === 1 ? 'Wortlaut' : 'Wortlaute'}).`,
  warning: 'Warnung',
  notSaved: '**Nicht gespeichert.**',
  removedMeanwhile: 'Dieser Eintrag wurde inzwischen entfernt. Dein Text bleibt eine Weile erhalten.',
  removedBy: (who) => `**Nicht gespeichert:** ${who} hat diesen Eintrag inzwischen entfernt.`,
  savedFirst: (who, revision) =>
    `**Nicht gespeichert:** ${who} hat diesen Eintrag vor dir gespeichert (Fassung ${revision}). Das ist der aktuelle Text:`,
  notSavedRemoved: '**Nicht gespeichert:** Dieser Eintrag wurde inzwischen entfernt.',
  changeMine: 'Meinen Text ändern',
  changeTheirs: 'Den anderen Text ändern',
  addAsNew: 'Als neuen Eintrag hinzufügen',

  wroteOnDiscord: (name) => `${name} auf Discord`,
  drafts: (count) => `Entwürfe: ${count}`,
  noDrafts: 'Es gibt keine Entwürfe. **Das ist die Antwort** im Menü einer Nachricht legt einen an.',
  chooseDraft: 'Entwurf wählen',
  allDrafts: 'Alle Entwürfe',
  draftBy: (who, when) =>
    `**Entwurf** von ${who}, ${when} UTC. Niemand sieht ihn, bis ihn ein Moderator veröffentlicht.`,
  publishDraft: 'Veröffentlichen',
  discardDraft: 'Löschen',
  draftGone: 'Dieser Entwurf wurde schon veröffentlicht oder gelöscht.',
  noWords: 'Diese Nachricht enthält keinen Text eines Mitglieds; daraus wird kein Entwurf.',
  removeThis: 'Diese Antwort entfernen?',
  remove: 'Entfernen',
  undo: 'Rückgängig machen',
  wasRemoved: (heading) => `**Entfernt:** ${heading}.`,
  notRemoved:
    '**Nicht entfernt:** Inzwischen hat jemand den Eintrag geändert. Sieh ihn dir mit `/kb bearbeiten` noch einmal an.',
  folderStands: 'Dann gilt wieder die Antwort aus dem Wissensordner.',
  canBeBrought: 'Die Antwort lässt sich wiederherstellen.',
  onlyHere: 'Sie bleibt im Wissensordner und ist nur auf diesem Server ausgeblendet.',

  nothingToExport: 'Dieser Server hat noch keine eigenen Antworten.',
  exported: (files) =>
    `**${files} ${files === 1 ? 'Datei' : 'Dateien'}.** Entpacke sie in den Wissensordner; vorhandene Dateien werden dabei ersetzt.`,
  understood: (entries, phrasings) =>
    `**Noch ist nichts veröffentlicht.** Die Datei enthält ${entries} ${entries === 1 ? 'Eintrag' : 'Einträge'} mit ${phrasings} ${phrasings === 1 ? 'weiteren Formulierung' : 'weiteren Formulierungen'}.`,
  unchanged: (count) => `Schon vorhanden: ${count}`,
  collisions: 'Auch Frage eines anderen Eintrags',
  askedElsewhere: (question, heading) => `„${question}“: „${heading}“`,
  alsoHides: (count) => `Einträge des Ordners, die dann ausgeblendet sind: ${count}`,
  alsoSynonyms: (count) => `Gruppen von Synonymen: ${count}`,
  publishImport: (count) => (count === 0 ? 'Veröffentlichen' : `${count} veröffentlichen`),
  imported: (added, changed, unchanged) =>
    `**Importiert:** ${added} neu, ${changed} geändert, ${unchanged} unverändert. Ab jetzt wird so geantwortet.`,
  importRefused: (heading) =>
    `${heading}: Das hat inzwischen jemand geändert, darum blieb es. Importiere die Datei noch einmal.`,
  fileUnreachable: 'Die Datei ließ sich nicht von Discord herunterladen. Häng sie noch einmal an.',
  fileUnreadable:
    'Die Datei zu lesen dauerte zu lange oder brauchte zu viel Speicher. Teile sie, oder leg sie in den Wissensordner.',
  fileTooLarge: (limit) => `Die Datei ist zu groß: höchstens ${limit} MB. Leg sie in den Wissensordner.`,
  fileTooLong: (count, limit) =>
    `Die Datei enthält ${count} Einträge, mehr als ${limit}. Teile sie, oder leg sie in den Wissensordner.`,
  deleteFile: (path) => `\`${path}\` hat keine Einträge mehr: Lösche die Datei im Wissensordner.`,

  stats: 'Fragen auf diesem Server, Woche für Woche',
  statsHead: { week: 'Woche ab', asked: 'gefragt', helpful: 'hilfreich' },
  statsLegend: '█ beantwortet  ▒ vorgeschlagen  ░ abgelehnt',

  settings: 'Einstellungen dieses Servers',
  resets: {
    moderatorRoles: 'moderationsrollen',
    allowedChannels: 'kanäle',
    forumChannels: 'foren',
    locale: 'sprache',
    logChannel: 'protokollkanal',
  },
  noSuchLanguage: (typed, known) => `Die Sprache „${typed}“ gibt es hier nicht. Wähle ${known}.`,
  onlyThese: (known) => `Nur diese Einstellungen lassen sich zurücksetzen: ${known}.`,
  moderatorsAre: (roles) => `Moderation: Server verwalten (alles)${roles ? `, ${roles}` : ''}`,
  rights: {
    gaps: 'lücken beantworten',
    edit: 'einträge bearbeiten',
    publish: 'veröffentlichen',
    settings: 'einstellungen ändern',
  },
  noRight: 'nichts',
  onlyTheseRights: (rights) => `Eine Rolle kann eines dieser Rechte haben: ${rights}. Jedes schließt die davor ein.`,
  notEveryone: 'Diese Rolle haben alle: Wähle eine, die nur Moderatoren haben.',
  rolesByManagers: 'Was Rollen dürfen, entscheidet nur, wer den Server verwalten darf.',
  lacksRight: (right) =>
    `Deine Rolle darf das nicht. Dafür braucht sie das Recht „${right}“; wer den Server verwalten darf, vergibt es mit \`/kb settings\`.`,
  answersAre: (hidden) => `Antworten: ${hidden ? 'privat' : 'öffentlich'}, wenn nicht anders gewünscht`,
  publicIn: (channels) => `Öffentliche Antworten in: ${channels || 'allen Kanälen'}`,
  forumsAre: (forums) => `Antwortet auf neue Beiträge in: ${forums || 'keinem Forum'}`,
  languageIs: (language) => `Sprache: ${language ?? 'die der jeweiligen Person'}`,
  toldIn: (channel) => `Änderungen werden gemeldet in: ${channel || 'keinem Kanal'}`,
  mentionsAre: (answered) => `Erwähnungen werden ${answered ? 'beantwortet' : 'nicht beantwortet'}`,

  log: {
    published: (who, revision) => `${who} hat Fassung \`${revision}\` des Wissensordners veröffentlicht`,
    rolledBack: (who, revision, number) =>
      `${who} hat den Wissensordner auf Fassung \`${revision}\` (${number}) zurückgesetzt`,
    added: (who, heading, revision) => `${who} hat **${heading}** hinzugefügt (Fassung ${revision})`,
    changed: (who, heading, revision) => `${who} hat **${heading}** geändert (Fassung ${revision})`,
    removed: (who, heading) => `${who} hat **${heading}** entfernt`,
    broughtBack: (who, entry, revision) => `${who} hat Fassung ${revision} von ${entry} wiederhergestellt`,
    takenBack: (who, entry) => `${who} hat die Änderung an ${entry} rückgängig gemacht`,
    answered: (who, question) => `${who} hat die Frage „${question}“ beantwortet`,
    linked: (who, question) => `${who} hat die Frage „${question}“ verknüpft`,
    dismissed: (who, question) => `${who} hat die Frage „${question}“ verworfen`,
    phrasing: (who, heading, phrasing) => `${who} hat zu **${heading}** die Formulierung „${phrasing}“ hinzugefügt`,
    kept: (who: string, heading: string): string =>
      `${who} hat **${heading}** nach einer Änderung der Quelle beibehalten`,
    imported: (who, added, changed) => `${who} hat eine Datei importiert: ${added} neu, ${changed} geändert`,
    settings: (who, changed) => `${who} hat die Einstellungen geändert: ${changed}`,
  },
};
