import type { CommandMessages } from '../en/commands.ts';

export const de: CommandMessages = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Eine Frage aus der Wissensbasis beantworten, mit Quellen',
      options: {
        question: { name: 'frage', description: 'Deine Frage' },
        private: { name: 'privat', description: 'Nur du siehst die Antwort' },
        for: { name: 'für', description: 'Wem geantwortet wird; nur dieses Mitglied wird benachrichtigt' },
      },
    },
    faq: {
      name: 'faq',
      description: 'In den Fragen blättern, die die Wissensbasis beantwortet',
      options: {
        topic: { name: 'thema', description: 'Nur dieses Thema' },
        show: { name: 'zeigen', description: 'Was neu ist oder geändert wurde' },
        since: { name: 'seit', description: 'Ab diesem Tag, etwa 2026-03-01; ohne Angabe die letzten 30 Tage' },
      },
    },
    sources: { name: 'quellen', description: 'Die Dokumente, auf die sich Antworten stützen', options: {} },
    privacy: { name: 'datenschutz', description: 'Was über dich gespeichert ist und wie du es löschst', options: {} },
  },
  menus: {
    'Answer this': 'Darauf antworten',
    'Add to knowledge': 'In die Wissensbasis',
    'This answers it': 'Das ist die Antwort',
  },

  olderVersion: 'Das stammt aus einer älteren Version dieses Bots. Frag noch einmal.',
  moderatorsOnly: 'Das dürfen nur Moderatoren (Server verwalten).',
  entryGone: 'Dieser Eintrag steht nicht mehr in der Wissensbasis. Frag noch einmal.',
  failed: 'Entschuldige, bei mir ist etwas schiefgegangen. Versuch es gleich noch einmal.',
  storeFull:
    'Gerade kann nichts gespeichert werden: Der Datenträger ist voll. Ich antworte weiter; wer mich betreibt, muss Platz schaffen.',
  storeReadOnly:
    'Gerade kann nichts gespeichert werden: Die Datenbank ist schreibgeschützt. Ich antworte weiter; wer mich betreibt, muss mir Schreibrechte geben.',
  storeDown:
    'Gerade kann nichts gespeichert werden: Die Datenbank funktioniert nicht. Sieh nach, ob deine Änderung gespeichert ist, bevor du es noch einmal versuchst.',
  askSomething: 'Frag mich etwas, mit deinen eigenen Worten.',
  tooLong: (length, limit) =>
    `Das sind ${length} Zeichen; ich lese höchstens ${limit}. Frag in einem oder zwei Sätzen.`,
  slowDown: (seconds) => `Du fragst schneller, als ich antworten kann. Versuch es in ${seconds} s noch einmal.`,
  channelBusy: (seconds) => `In diesem Kanal ist gerade viel los. Versuch es in ${seconds} s noch einmal.`,
  overloaded: 'Ich habe gerade zu viel zu tun. Versuch es in einer Minute noch einmal.',
  askedBefore: (link) => `Das wurde hier gerade eben beantwortet: ${link}`,
  replyUnseen:
    'Discord zeigt mir nicht, was du hierauf antwortest. Erwähne mich, nimm `/fragen` (`/ask`) oder schreib mir direkt.',

  sources: 'Quellen',
  related: 'Verwandtes',
  flag: 'Melden',
  askModerators: 'Die Moderatoren fragen',
  replyPublicly: 'Öffentlich antworten',
  back: 'Zurück',
  more: 'Mehr',

  emptyKnowledge: 'Die Wissensbasis ist leer.',
  topicCount: (count) => `Ich kann Fragen zu ${count} ${count === 1 ? 'Thema' : 'Themen'} beantworten.`,
  questionCount: (count) => `${count} ${count === 1 ? 'Frage' : 'Fragen'}`,
  page: (page, last) => `Seite ${page} von ${last}.`,
  otherQuestions: 'Weitere Fragen',
  noSuchTopic: 'Dieses Thema gibt es nicht. Ich kenne diese:',
  chooseTopic: 'Thema wählen',
  chooseQuestion: 'Frage wählen',
  showNew: 'neu',
  showChanged: 'geändert',
  lastDays: (days) => `die letzten ${days} Tage`,
  newSince: (day, count) => `**Neu seit ${day}:** ${count}.`,
  changedSince: (day, count) => `**Geändert seit ${day}:** ${count}.`,
  nothingNew: (day) => `Seit ${day} ist nichts dazugekommen.`,
  nothingChanged: (day) => `Seit ${day} wurde nichts geändert.`,
  documents: 'Dokumente:',
  noSuchShow: 'Ich kann zeigen, was „neu“ ist oder „geändert“ wurde.',
  noSuchDay: (typed) => `„${typed}“ ist kein Datum wie 2026-03-01.`,
  nothingPublished: 'Es gibt keinen früheren Stand zum Vergleichen.',
  noSources: 'Die Wissensbasis nennt keine Quellen.',
  noAuthor: 'Verfasser und Herausgeber nicht angegeben',
  andMore: (count) => `… und ${count} weitere.`,
  revision: (revision) => `Fassung ${revision}.`,
  noFootnotes: 'Diese Antwort nennt keine Quelle.',
  relatedTo: (title) => `Verwandt mit **${title}**:`,
  noRelated: 'Nichts in der Wissensbasis ist damit verwandt.',

  pickCandidate: 'Was passt am besten zu dieser Nachricht? Nur du siehst das.',
  noCandidate: 'Nichts in der Wissensbasis passt zu dieser Nachricht.',
  noText: 'In dieser Nachricht steht kein Text.',
  posted: 'Als Antwort auf diese Nachricht gesendet.',
  notPosted:
    'Das ließ sich nicht senden: Die Nachricht wurde gelöscht, oder einer von uns darf in diesem Kanal nicht schreiben.',

  thanks: 'Danke. Deine Stimme ist ohne deinen Namen gespeichert.',
  thankedBefore: 'Du hast schon abgestimmt. Danke.',
  flagTitle: 'Was stimmt an dieser Antwort nicht?',
  flagReason: 'Grund',
  flagHint: 'Veraltet, falsch, am Thema vorbei …',
  flagged: 'Danke. Die Moderatoren sehen deinen Grund, ohne deinen Namen.',
  moderatorsAsked: 'Deine Frage steht auf der Liste der Moderatoren. Ich sage dir Bescheid, sobald sie erledigt ist.',
  moderatorsAskedBefore: 'Deine Frage steht schon auf der Liste der Moderatoren.',
  stopWaiting: 'Nicht benachrichtigen',
  stoppedWaiting: 'Du wirst nicht benachrichtigt. Die Frage bleibt auf der Liste.',

  privacy: [
    '**Was gespeichert wird**',
    '- Fragen, die ich auf einem Server nicht beantworten konnte: ihr Text, nicht wer fragte.',
    '- 👍 und Meldungen: ein Hash mit Schlüssel, der nur Personen voneinander unterscheidet, und dein Grund.',
    '- Deine ID, wenn du die Moderatoren gefragt hast, bis sie geantwortet haben; und deine Wahl hier unten.',
    '- Was Moderatoren ändern: wer und wann.',
    'Nichts davon geht an andere, und kein Sprachmodell liest es.',
  ].join('\n'),
  privacyNothing: 'Über dich ist hier nichts gespeichert.',
  mentionsOff: 'Ich antworte nicht auf deine Erwähnungen.',
  deleteData: 'Meine Daten löschen',
  stopMentions: 'Nicht mehr auf meine Erwähnungen antworten',
  startMentions: 'Wieder auf meine Erwähnungen antworten',
  dataDeleted: 'Gelöscht. Über dich ist nichts mehr gespeichert, auch nicht deine Wahl zu Erwähnungen.',
};
