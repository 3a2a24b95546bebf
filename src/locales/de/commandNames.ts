import type { CommandNames } from '../en/commandNames.ts';

export const de: CommandNames = {
  commands: {
    kb: { name: 'kb', description: 'Die Wissensbasis pflegen: schreiben, berichtigen, sehen, was fehlt', options: {} },
    'kb refresh': {
      name: 'aktualisieren',
      description: 'Den Wissensordner neu laden und sagen, was sich ändert',
      options: { preview: { name: 'vorschau', description: 'Nur sagen, was sich ändern würde' } },
    },
    'kb history': {
      name: 'verlauf',
      description: 'Was veröffentlicht und geändert wurde, von wem und wann, und der Weg zurück',
      options: { entry: { name: 'eintrag', description: 'Die Änderungen an einem Eintrag' } },
    },
    'kb gaps': {
      name: 'lücken',
      description: 'Was gefragt und nicht gefunden wurde, das Häufigste zuerst',
      options: {},
    },
    'kb add': {
      name: 'hinzufügen',
      description: 'Eine Antwort schreiben, die dieser Server ab jetzt gibt',
      options: {},
    },
    'kb edit': {
      name: 'bearbeiten',
      description: 'Eine Antwort ändern, für diesen Server',
      options: { entry: { name: 'eintrag', description: 'Der Eintrag: Wörter daraus tippen und auswählen' } },
    },
    'kb remove': {
      name: 'entfernen',
      description: 'Eine Antwort dieses Servers entfernen oder eine des Wissensordners hier ausblenden',
      options: { entry: { name: 'eintrag', description: 'Der Eintrag: Wörter daraus tippen und auswählen' } },
    },
    'kb export': {
      name: 'exportieren',
      description: 'Die eigenen Antworten dieses Servers als Markdown-Dateien für den Wissensordner',
      options: {},
    },
    'kb test': {
      name: 'testen',
      description: 'Warum so geantwortet wird: Werte, Nächstplatzierte, berichtigte Wörter',
      options: { question: { name: 'frage', description: 'Die Frage' } },
    },
    'kb stats': { name: 'statistik', description: 'Gefragt, beantwortet, abgelehnt, hilfreich: je Woche', options: {} },
    'kb settings': {
      name: 'einstellungen',
      description: 'Sehen und ändern, wie sich der Bot auf diesem Server verhält',
      options: {
        moderators: { name: 'moderation', description: 'Wer /kb nutzen darf, außer wer „Server verwalten“ darf' },
        private: { name: 'privat', description: 'Antworten sind privat, wenn nichts anderes verlangt wird' },
        channel: { name: 'kanal', description: 'Hier öffentlich antworten; noch einmal: nicht mehr' },
        forum: { name: 'forum', description: 'Neue Beiträge dieses Forums beantworten; noch einmal: nicht mehr' },
        language: { name: 'sprache', description: 'Sprache der Hinweise und Knöpfe: en, uk, de, fr oder es' },
        log: { name: 'protokoll', description: 'Wo jede Änderung der Moderation gemeldet wird' },
        mentions: { name: 'erwähnungen', description: 'Antworten, wenn der Bot erwähnt wird' },
        reset: { name: 'zurücksetzen', description: 'Eine Einstellung auf ihren Anfangswert zurücksetzen' },
      },
    },
  },
};
